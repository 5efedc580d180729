import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.js';
import { Task } from '../people/task.js';
import { DateTime, Day } from '../scalars.js';
import { StageProposal } from '../stages/stage-proposal.js';
import { LocalText } from '../texts.js';

const STATE =
  'ok, insufficient (too little data; never read it as 0), undecided (raw and shrunk value differ in verdict), met, failed, or unused (its source is switched off).';

@ObjectType({ description: 'A stored map, as it stands in a list.' })
export class CareerMapSummary {
  @Field(() => ID, { description: 'Its id, for careerMap, explanation and verifyMap.' }) id!: string;
  @Field(() => ID, { description: 'Whose map it is.' }) employeeId!: string;
  @Field(() => Day, { description: 'The day whose end the map looks back from.' }) asOf!: string;
  @Field(() => Float, { description: 'Number of the last batch of evidence that it knows.' }) cutoff!: number;
  @Field(() => String, {
    description:
      'SCHEDULED (monthly), RETROSPECTIVE (a month of the past, evaluated later) or PREVIEW (on demand: proposes nothing).',
  })
  purpose!: string;
  @Field(() => Int, { description: 'Version of the rule set that made it.' }) ruleSetVersion!: number;
  @Field(() => Int, { description: 'Version of the engine that made it.' }) engine!: number;
  @Field(() => String, {
    description:
      'SHA-256 over the canonical form of its verdicts: the same evidence and rules give the same hash, always.',
  })
  hash!: string;
  @Field(() => Boolean, { description: 'True when an import that it rests on was withdrawn afterwards.' })
  containsWithdrawn!: boolean;
  @Field(() => DateTime, { description: 'When it was made.' }) madeAt!: Date;
  /** No field: the journal says by which rules what somebody read was judged. */
  ruleSetId!: string;
}

@ObjectType({ description: "A client's own words of thanks." })
export class Quote {
  @Field(() => String, { description: 'As the client wrote them.' }) text!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where they were said, for example phone; null when it is not known.',
  })
  channel!: string | null;
  @Field(() => Day, { description: "When, as a day of the organisation's calendar." }) day!: string;
  @Field(() => String, { description: 'praise, or review of an interaction that the client gave the best mark.' })
  kind!: string;
}

@ObjectType({ description: 'A measured figure with its uncertainty.' })
export class MapMetric {
  @Field(() => String, { description: 'Code of the metric in the rule set.' }) code!: string;
  @Field(() => LocalText, { description: 'Name of the metric.' }) name!: LocalText;
  @Field(() => ID, { description: 'The step of the explanation that it is read from.' }) nodeId!: string;
  @Field(() => String, { description: 'rating, share (0 to 1), per100, seconds, days, points (0 to 100) or count.' })
  unit!: string;
  @Field(() => String, {
    description:
      'mean, share, rate, count, sum, latest, median, p90, tenure, or visits (points of 100, the two sides weighed apart).',
  })
  measure!: string;
  @Field(() => String, { description: STATE }) state!: string;
  @Field(() => Float, { nullable: true, description: 'Over what counted, as it is.' }) raw!: number | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'Pulled toward what is usual, so that few signals decide little; null where the measure is not shrunk.',
  })
  shrunk!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Lower end of the interval of the shrunk value (of the raw one where there is none).',
  })
  low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of that interval.' }) high!: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of the interval of the raw value.' }) rawLow!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of the interval of the raw value.' }) rawHigh!:
    | number
    | null;
  @Field(() => Float, { description: 'Signals seen in the window.' }) n!: number;
  @Field(() => Float, {
    description: 'How many independent opinions they are worth; the minimum sample is compared with this.',
  })
  nEff!: number;
  @Field(() => Int, { description: 'Least nEff for a verdict.' }) minSample!: number;
  @Field(() => Day, { nullable: true, description: 'First day of its window; null when its source is not used.' })
  from!: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day of its window.' }) to!: string | null;
  @Field(() => Int, {
    description: 'Answers or signals in it that the employee disputes; until that is decided they do not count.',
  })
  disputed!: number;
}

@ObjectType({ description: 'A point of a score curve.' })
export class CurvePoint {
  @Field(() => Float, { description: 'Value of the metric.' }) value!: number;
  @Field(() => Float, { description: 'Score that it earns.' }) score!: number;
}

@ObjectType({ description: 'What one more best-possible case, of another client, would do to a KPI today.' })
export class OneMore {
  @Field(() => LocalText, { nullable: true, description: 'Name of the kind of case.' }) kindName!: LocalText | null;
  @Field(() => Float, { nullable: true, description: 'Its value; null where it is only counted.' }) best!:
    | number
    | null;
  @Field(() => Float, { description: 'The value of the KPI with it.' }) value!: number;
  @Field(() => Float, { nullable: true, description: 'Its score with it; null where data would still be too few.' })
  score!: number | null;
}

@ObjectType({ description: 'A metric through its score curve.' })
export class MapKpi {
  @Field(() => String, { description: 'Code of the KPI in the rule set.' }) code!: string;
  @Field(() => LocalText, { description: 'Name of the KPI.' }) name!: LocalText;
  @Field(() => LocalText, { description: 'What it measures, in a sentence.' }) description!: LocalText;
  @Field(() => ID, { description: 'The step that the score is read from.' }) nodeId!: string;
  @Field(() => Float, { nullable: true, description: '0 to 100; above 100 is over-achievement.' }) score!:
    | number
    | null;
  @Field(() => String, { description: STATE }) state!: string;
  @Field(() => MapMetric, { nullable: true, description: 'The metric that is scored; null where the map has none.' })
  metric!: MapMetric | null;
  @Field(() => Float, { description: 'Value that scores 100.' }) target!: number;
  @Field(() => String, { description: 'higher, lower or band: which values are better.' }) direction!: string;
  @Field(() => MapMetric, { nullable: true, description: 'Shown beside, never scored.' }) beside!: MapMetric | null;
  @Field(() => [CurvePoint], { description: 'Sorted by value; linear between, flat outside.' }) curve!: CurvePoint[];
  @Field(() => OneMore, {
    nullable: true,
    description: 'What one more good case would do; null where no single case tells.',
  })
  oneMore!: OneMore | null;
}

@ObjectType({ description: 'An ability, as far as the evidence carries it.' })
export class MapCompetency {
  @Field(() => String, { description: 'Code of the competency in the rule set.' }) code!: string;
  @Field(() => LocalText, { description: 'Name of the competency.' }) name!: LocalText;
  @Field(() => ID, { description: 'The step that the level is read from.' }) nodeId!: string;
  @Field(() => Float, { nullable: true, description: 'Level held, 0 to 100.' }) score!: number | null;
  @Field(() => String, { description: STATE }) state!: string;
  @Field(() => Float, { nullable: true, description: 'Share of weight that has enough data, 0 to 1.' }) coverage!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Level that the next stage demands; null when it demands none.' })
  demanded!: number | null;
  @Field(() => Float, { nullable: true, description: 'demanded - held; above 0 where something is missing.' }) gap!:
    | number
    | null;
  @Field(() => String, { description: 'soft or hard.' }) kind!: string;
}

@ObjectType({
  description: 'A criterion of the next stage: what is held, what is asked, and the smallest step between.',
})
export class Missing {
  @Field(() => ID, { description: 'The step that the verdict is read from.' }) nodeId!: string;
  @Field(() => LocalText, { description: 'What the criterion is about, in words.' }) label!: LocalText;
  @Field(() => String, { description: 'metric, kpi, competency, tenure or fact.' }) about!: string;
  @Field(() => String, { description: 'Code of the metric, KPI, competency or fact.' }) code!: string;
  @Field(() => String, {
    description:
      'met, failed, insufficient, or undecided (raw and shrunk value give different verdicts; it holds as insufficient does).',
  })
  state!: string;
  @Field(() => Float, { nullable: true, description: 'Value held now; null without data.' }) held!: number | null;
  @Field(() => Float, { nullable: true, description: 'Value that the next stage asks for.' }) demanded!: number | null;
  @Field(() => String, { description: '>= or <=.' }) comparator!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Unit of held and demanded: that of the metric, points or days.',
  })
  unit!: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Fewest further best-possible signals from different clients (or visits, or days) that would meet it today; null when none would.',
  })
  needs!: number | null;
  @Field(() => String, { description: 'What is counted in needs: signals, visits, days or other.' }) what!: string;
  @Field(() => String, { nullable: true, description: 'Kind of the signals that are needed.' }) kind!: string | null;
  @Field(() => LocalText, { nullable: true, description: 'Name of that kind.' }) kindName!: LocalText | null;
  @Field(() => Float, { nullable: true, description: 'The best value such a signal can have.' }) best!: number | null;
  @Field(() => Float, { nullable: true, description: 'Such signals per 30 days at the present pace.' }) pacePer30Days!:
    | number
    | null;
  @Field(() => String, {
    nullable: true,
    description: 'PACE: more than the window can hold at this pace; EVEN_PERFECT: even perfect signals would not do.',
  })
  outOfReach!: string | null;
  @Field(() => Float, { nullable: true, description: 'n_eff so far.' }) n!: number | null;
  @Field(() => Int, { nullable: true, description: 'Least n for a verdict; null where none is asked for.' })
  minSample!: number | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of the interval of what is held.' }) low!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of that interval.' }) high!: number | null;
  @Field(() => Boolean, { description: 'True for the criterion of least effort.' }) smallest!: boolean;
  @Field(() => Day, {
    nullable: true,
    description:
      "Day on which it would be met at the pace of the person's own last window; null where there is no pace, or no number of signals would do.",
  })
  usual!: string | null;
}

@ObjectType({ description: 'A stage of the rule set, with when it was reached.' })
export class MapStage {
  @Field(() => String, { description: 'Code of the stage, for example R1.' }) code!: string;
  @Field(() => LocalText, { description: 'Name of the stage.' }) name!: LocalText;
  @Field(() => LocalText, { description: 'What it feels like.' }) about!: LocalText;
  @Field(() => String, { description: 'How to lead: directing, coaching, supporting or delegating.' }) style!: string;
  @Field(() => LocalText, { description: 'Advice to the manager.' }) advice!: LocalText;
  @Field(() => String, {
    description: 'Verdict of its entry criteria: met, failed, insufficient or unused (it asks nothing).',
  })
  entry!: string;
  @Field(() => String, { description: 'Verdict of its retention criteria.' }) retention!: string;
  @Field(() => ID, { description: 'The step that the verdict of its entry criteria is read from.' })
  entryNodeId!: string;
  @Field(() => Day, { nullable: true, description: 'Day from which it was held last; null when never.' }) reachedOn!:
    | string
    | null;
}

@ObjectType({ description: 'One goal for each unmet criterion: nothing in it is invented.' })
export class MapGoal {
  @Field(() => ID, { description: 'The criterion that the goal follows from.' }) nodeId!: string;
  @Field(() => LocalText, { description: 'What is to be moved.' }) kpi!: LocalText;
  @Field(() => Float, { nullable: true, description: "Today's value; null while there is too little data." })
  baseline!: number | null;
  @Field(() => Float, { description: 'Value to reach.' }) target!: number;
  @Field(() => String, { nullable: true, description: 'Unit of baseline and target.' }) unit!: string | null;
  @Field(() => Day, {
    nullable: true,
    description: 'The evaluation that could complete the stage; null when it is out of reach as things stand.',
  })
  due!: string | null;
  @Field(() => String, { description: 'State of the criterion: failed or insufficient.' }) state!: string;
  @Field(() => String, { description: '>= or <=.' }) comparator!: string;
}

@ObjectType({ description: 'A figure of an earlier evaluation.' })
export class TrendValue {
  @Field(() => String, { description: 'Code of the metric.' }) code!: string;
  @Field(() => Float, { nullable: true, description: 'As the map of that day shows it; null without data.' }) value!:
    | number
    | null;
  @Field(() => Float, { nullable: true, description: 'Lower end of its interval.' }) low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of its interval.' }) high!: number | null;
  @Field(() => String, { description: STATE }) state!: string;
}

@ObjectType({ description: 'One evaluation of the past, of the same assignment.' })
export class TrendPoint {
  @Field(() => Day, { description: 'Day as of which it was evaluated.' }) asOf!: string;
  @Field(() => ID, { description: 'The map of that evaluation.' }) mapId!: string;
  @Field(() => [TrendValue], { description: 'The metrics that were in use, each with its interval.' })
  values!: TrendValue[];
  @Field(() => String, { description: 'Stage held then.' }) stage!: string;
  @Field(() => String, { description: 'HOLDS, ABOVE, AT_RISK, INSUFFICIENT, ON_LEAVE or GRACE.' }) state!: string;
}

@ObjectType({ description: 'The verdict about one assignment, with everything it rests on.' })
export class MapCard {
  @Field(() => ID, { description: 'The assignment that was judged.' }) assignmentId!: string;
  @Field(() => Task, { description: 'The task of the assignment.' }) task!: Task;
  @Field(() => Boolean, { description: 'The one that leads the map.' }) isPrimary!: boolean;
  @Field(() => Int, { description: 'Unpaused days in the task.' }) tenureDays!: number;
  @Field(() => ID, { description: 'The step that tenureDays is read from.' }) tenureNodeId!: string;
  @Field(() => Day, { description: 'First day of the assignment.' }) startedOn!: string;
  @Field(() => Boolean, { description: 'True when that day is estimated from the tenure column of a file.' })
  startEstimated!: boolean;
  @Field(() => String, { description: 'SHA-256 of the canonical form of this verdict.' }) hash!: string;
  @Field(() => String, { description: 'Code of the stage held, as people decided it.' }) held!: string;
  @Field(() => Day, { description: 'Since when that stage is held.' }) heldSince!: string;
  @Field(() => String, { description: 'STATED, PLACEMENT, RISE, FALL, OVERRIDE or FIRST.' }) heldHow!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Highest stage whose entry criteria, and those of all below, are met.',
  })
  eligible!: string | null;
  @Field(() => String, { description: 'HOLDS, ABOVE, AT_RISK, INSUFFICIENT, ON_LEAVE or GRACE.' }) state!: string;
  @Field(() => Boolean, {
    description: 'True when nothing new has spoken for the number of evaluations that the rules allow.',
  })
  stale!: boolean;
  @Field(() => Int, { description: 'Evaluations above the stage in a row.' }) streakUp!: number;
  @Field(() => Int, { description: 'Evaluations below retention in a row.' }) streakDown!: number;
  @Field(() => Int, { description: 'Evaluations in a row that had nothing to say.' }) standstill!: number;
  @Field(() => Int, { description: 'How many above in a row make a rise.' }) riseAfter!: number;
  @Field(() => Int, { description: 'How many below in a row make a step down.' }) fallAfter!: number;
  @Field(() => Int, {
    description:
      'Answers of visits, and signals, that the employee disputes. While there are any the verdict is made twice: a rise or a fall needs both.',
  })
  disputedItems!: number;
  @Field(() => String, {
    nullable: true,
    description: 'While something is disputed: the stage that the evidence would carry with it; null otherwise.',
  })
  eligibleWithDisputed!: string | null;
  @Field(() => Int, {
    description:
      'How many evaluations above are still needed before the next stage is proposed: 1 while the first placement is to come.',
  })
  inRow!: number;
  @Field(() => String, { nullable: true, description: 'Null at the top.' }) nextStage!: string | null;
  @Field(() => Day, { nullable: true, description: 'Earliest evaluation that could propose the next stage.' })
  earliest!: string | null;
  @Field(() => Day, {
    nullable: true,
    description:
      'The evaluation that would propose the next stage at the usual pace; null as soon as one missing criterion has no pace.',
  })
  usual!: string | null;
  @Field(() => [Missing], { description: 'Unmet criteria of the next stage, least effort first.' }) missing!: Missing[];
  @Field(() => [Missing], { description: 'Criteria of the next stage that are met.' }) metCriteria!: Missing[];
  @Field(() => [MapStage], { description: 'All stages of the rule set, the first one first.' }) stages!: MapStage[];
  @Field(() => [MapMetric], { description: 'All metrics of the rule set.' }) metrics!: MapMetric[];
  @Field(() => [MapKpi], { description: 'All KPIs of the rule set.' }) kpis!: MapKpi[];
  @Field(() => [MapCompetency], { description: 'All competencies of the rule set.' }) competencies!: MapCompetency[];
  @Field(() => [MapGoal], {
    description: 'One per missing criterion: from what is held to what is asked, by the earliest day.',
  })
  goals!: MapGoal[];
  @Field(() => [TrendPoint], { description: 'Up to 24 earlier evaluations, oldest first.' }) trend!: TrendPoint[];
  @Field(() => StageProposal, { nullable: true, description: 'The latest proposal about the assignment.' })
  proposal!: StageProposal | null;
  @Field(() => [String], {
    description: 'Sources that the rules do not use on this task: they leave weights, coverage and criteria.',
  })
  unusedSources!: string[];
}

@ObjectType({
  description: 'The career map of an employee: a stored snapshot of numbers, with names joined as it is shown.',
})
export class CareerMap extends CareerMapSummary {
  @Field(() => Employee, { description: 'Whose map it is.' }) employee!: Employee;
  @Field(() => [Quote], {
    nullable: true,
    description:
      "Up to three thanks in the clients' own words, newest first; null for whoever may not read them, which says nothing about whether there are any.",
  })
  praises!: Quote[] | null;
  @Field(() => [MapCard], { description: 'One per assignment, the primary first.' }) cards!: MapCard[];
  @Field(() => Day, { description: 'Next scheduled evaluation after the as-of day.' }) nextEvaluation!: string;
}
