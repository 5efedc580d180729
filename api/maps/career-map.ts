import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Employee } from '../people/employee.js';
import { Task } from '../people/task.js';
import { DateTime, Day } from '../scalars.js';
import { StageProposal } from '../stages/stage-proposal.js';
import { MapCompetency, MapKpi, MapMetric, TrendPoint } from './map-figures.js';
import { MapGoal, MapStage, Missing } from './map-way.js';

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
