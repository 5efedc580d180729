import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';
import { LocalText } from '../texts.js';

@ObjectType({ description: 'Open proposals of one kind in one team.' })
export class WaitingProposals {
  @Field(() => ID, { nullable: true, description: 'The team; null for people without one.' }) teamId!: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' }) teamName!: string | null;
  @Field(() => String, { description: 'RISE, FALL or PLACEMENT.' }) kind!: string;
  @Field(() => Int, { description: 'How many wait for a decision.' }) count!: number;
}

@ObjectType({ description: 'A kind of data of which too little is there.' })
export class LackingData {
  @Field(() => String, { description: 'Code of the metric, competency or fact.' }) code!: string;
  @Field(() => Boolean, {
    description: 'True where data is there, and what was heard and what is usual give different verdicts.',
  })
  undecided!: boolean;
  @Field(() => LocalText, { description: 'Its name.' }) name!: LocalText;
  @Field(() => Int, { description: 'Assignments whose stage cannot be checked because of it.' }) count!: number;
}

@ObjectType({ description: 'The latest monthly evaluation.' })
export class LastEvaluation {
  @Field(() => Day, { description: 'The day as of which it was held.' }) asOf!: string;
  @Field(() => Int, { description: 'Assignments within reach that it judged.' }) assignments!: number;
  @Field(() => Int, { description: 'Those below what their stage keeps.' }) atRisk!: number;
  @Field(() => Int, { description: 'Those of which several evaluations in a row had nothing new to say.' })
  stale!: number;
  @Field(() => Int, { description: 'Those with too little data to check the stage.' }) insufficient!: number;
  @Field(() => Int, { description: 'Those on leave.' }) onLeave!: number;
  @Field(() => [LackingData], { description: 'What is lacking where there is too little data, most often first.' })
  lacking!: LackingData[];
}

@ObjectType({ description: 'What needs somebody within the reach of the caller.' })
export class Attention {
  @Field(() => [WaitingProposals], { description: 'Open proposals by team and kind, most first.' })
  proposals!: WaitingProposals[];
  @Field(() => LastEvaluation, { nullable: true, description: 'Null until one was held.' })
  lastEvaluation!: LastEvaluation | null;
}
