import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { Task } from '../people/task.js';
import { Day } from '../scalars.js';
import { StageProposal } from '../stages/stage-proposal.js';
import { LocalText } from '../texts.js';

@ObjectType({ description: 'The metric that leads every line of the board, on one scale for all.' })
export class BoardFigure {
  @Field(() => String, { description: 'Code of the metric in the rule set.' }) code!: string;
  @Field(() => LocalText, { description: 'Its name.' }) name!: LocalText;
  @Field(() => String, { description: 'rating, share (0 to 1), per100, seconds, days, points or count.' })
  unit!: string;
  @Field(() => Float, { description: 'Lower end of the scale: of the score curve.' }) low!: number;
  @Field(() => Float, { description: 'Upper end of the scale.' }) high!: number;
  @Field(() => Float, { description: 'Value that scores 100.' }) target!: number;
}

@ObjectType({ description: 'The leading metric at one monthly evaluation.' })
export class BoardPoint {
  @Field(() => Day, { description: 'Day as of which it was evaluated.' }) asOf!: string;
  @Field(() => ID, { description: 'The map of that evaluation.' }) mapId!: string;
  @Field(() => Float, { nullable: true, description: 'The value; null without data.' }) value!: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of its interval.' }) low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of its interval.' }) high!: number | null;
  @Field(() => String, { description: 'ok, insufficient (too little data; never read it as 0) or unused.' })
  state!: string;
}

@ObjectType({
  description: 'Why a line stands where it does: one criterion, or one thing of which there is too little.',
})
export class BoardReason {
  @Field(() => String, {
    description:
      'FAILED (the stage keeps it, and it is not met), LACKING (too little data), MISSING (for the next stage), or TIGHTEST (met, with the least room).',
  })
  kind!: string;
  @Field(() => LocalText, { description: 'What it is about, in words.' }) label!: LocalText;
  @Field(() => String, { description: 'Code of the metric, KPI, competency or fact.' }) code!: string;
  @Field(() => String, { nullable: true, description: 'Unit of held and demanded.' }) unit!: string | null;
  @Field(() => Float, { nullable: true, description: 'Value held; null without data.' }) held!: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of its interval.' }) low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of its interval.' }) high!: number | null;
  @Field(() => Float, { nullable: true, description: 'Value asked.' }) demanded!: number | null;
  @Field(() => String, { nullable: true, description: '>= or <=.' }) comparator!: string | null;
  @Field(() => Float, { nullable: true, description: 'Independent opinions so far.' }) n!: number | null;
  @Field(() => Float, { nullable: true, description: 'Fewest for a verdict.' }) minSample!: number | null;
  @Field(() => Boolean, {
    description: 'True where the data says two things: before and after steadying the verdict differs.',
  })
  undecided!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Fewest further best-possible signals, visits or days that would meet it.',
  })
  needs!: number | null;
  @Field(() => String, { nullable: true, description: 'What is counted in needs: signals, visits, days or other.' })
  what!: string | null;
}

@ObjectType({ description: 'One person on one task, as the board shows it.' })
export class BoardRow {
  @Field(() => ID, { description: 'The assignment.' }) assignmentId!: string;
  @Field(() => ID, { description: 'Whose it is.' }) employeeId!: string;
  @Field(() => String, { description: 'Name of whose it is.' }) employeeName!: string;
  @Field(() => String, { nullable: true, description: 'Name of the team; null for people without one.' }) teamName!:
    | string
    | null;
  @Field(() => Task, { description: 'The task.' }) task!: Task;
  @Field(() => Boolean, { description: 'Whether it leads the map of that person.' }) isPrimary!: boolean;
  @Field(() => Day, { description: 'First day in the task.' }) startedOn!: string;
  @Field(() => String, { description: 'Code of the stage held now, as people decided it.' }) stage!: string;
  @Field(() => Day, { description: 'Since when.' }) stageSince!: string;
  @Field(() => String, {
    description:
      'What the line asks for: NEEDS_YOU (at risk, or a step down is proposed), TO_CONFIRM (a proposal is open) or ON_THEIR_WAY. A person with several tasks stands where the most pressing one does.',
  })
  group!: string;
  @Field(() => Day, { nullable: true, description: 'Day of the latest monthly evaluation; null before the first.' })
  evaluatedOn!: string | null;
  @Field(() => ID, { nullable: true, description: 'The map of that evaluation.' }) mapId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'HOLDS, ABOVE, AT_RISK, INSUFFICIENT, ON_LEAVE or GRACE; null before the first evaluation.',
  })
  state!: string | null;
  @Field(() => Boolean, { description: 'True when several evaluations in a row had nothing new to say.' })
  stale!: boolean;
  @Field(() => Int, { description: 'Evaluations above the stage in a row.' }) streakUp!: number;
  @Field(() => Int, { description: 'Evaluations below retention in a row.' }) streakDown!: number;
  @Field(() => Int, { description: 'How many above in a row make a rise.' }) riseAfter!: number;
  @Field(() => Int, { description: 'How many below in a row make a step down.' }) fallAfter!: number;
  @Field(() => String, { nullable: true, description: 'The next stage; null at the top.' }) nextStage!: string | null;
  @Field(() => Day, { nullable: true, description: 'Earliest evaluation that could propose it.' }) earliest!:
    | string
    | null;
  @Field(() => [BoardPoint], { description: 'Up to six monthly evaluations, oldest first.' }) points!: BoardPoint[];
  @Field(() => String, {
    description:
      "BETTER or WORSE when the latest value and the first lie outside of each other's interval, STEADY when chance may explain the difference, UNKNOWN with fewer than two values or none at the latest evaluation.",
  })
  trend!: string;
  @Field(() => Float, {
    nullable: true,
    description: "What the next stage asks of the leading metric; the KPI's target where no stage does.",
  })
  demanded!: number | null;
  @Field(() => [BoardReason], { description: 'Why the line stands where it does, most pressing first; up to three.' })
  reasons!: BoardReason[];
  @Field(() => Day, {
    nullable: true,
    description:
      'Last day on which somebody talked with the person, as far as it stands in writing: a result of a visit was discussed, something was said about the map, or a goal was answered; null when never.',
  })
  lastTalk!: string | null;
  @Field(() => StageProposal, { nullable: true, description: 'The proposal that waits for a decision.' })
  proposal!: StageProposal | null;
}

@ObjectType({ description: 'How many lines of each kind there are within reach, whatever the filter.' })
export class BoardCounts {
  @Field(() => Int, { description: 'People with a task.' }) people!: number;
  @Field(() => Int, { description: 'Lines: people on tasks.' }) assignments!: number;
  @Field(() => Int, { description: 'Lines at risk.' }) atRisk!: number;
  @Field(() => Int, { description: 'Open rises.' }) rises!: number;
  @Field(() => Int, { description: 'Open steps down.' }) falls!: number;
  @Field(() => Int, { description: 'Open first placements.' }) placements!: number;
}

@ObjectType({ description: 'A team at a glance: one line for each person and task.' })
export class TeamBoard {
  @Field(() => BoardFigure, { nullable: true, description: 'Null when the rules have no KPI over a metric.' })
  figure!: BoardFigure | null;
  @Field(() => [String], { description: 'Codes of the stages, the first one first.' }) stages!: string[];
  @Field(() => BoardCounts, { description: 'Of everybody within reach.' }) counts!: BoardCounts;
  @Field(() => Int, { description: 'After how many days without a talk the rules call a person unnoticed.' })
  unnoticedDays!: number;
  @Field(() => [BoardRow], { description: 'The lines of this page.' }) rows!: BoardRow[];
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'Lines that the filter leaves.' }) totalCount!: number;
}
