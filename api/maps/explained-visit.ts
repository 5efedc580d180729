import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../scalars.js';

@ObjectType({ description: 'A visit behind a number, as known when the map was made. Never says who made it.' })
export class ExplainedVisit {
  @Field(() => ID, { description: 'Of the version that the map knows.' }) id!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The step that its score is read from; null of totals, which have no steps.',
  })
  nodeId!: string | null;
  @Field(() => String, { description: 'Number within the programme.' }) number!: string;
  @Field(() => String, { description: 'Name of the programme.' }) programmeName!: string;
  @Field(() => String, { description: 'Where.' }) locationName!: string;
  @Field(() => Day, { description: 'The day of the visit.' }) visitedOn!: string;
  @Field(() => String, { description: "MANAGER for a manager's audit, otherwise INDEPENDENT." }) side!: string;
  @Field(() => Boolean, { description: 'Whether it counts.' }) counts!: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'Why it does not count: not_announced, provisional, disputed, too_little_asked or unknown_value (out of 0 points).',
  })
  reason!: string | null;
  @Field(() => Float, { nullable: true, description: 'Points of 100 with which it counts; null where it does not.' })
  score!: number | null;
  @Field(() => Int, { description: 'Answers in it that were disputed and not decided.' }) disputedItems!: number;
  @Field(() => [ID], {
    description: 'Items whose answers a decided dispute took out, by the cut-off: their steps say not_applicable.',
  })
  takenOutItems!: string[];
}

@ObjectType({ description: 'Visits behind a number.' })
export class ExplainedVisits {
  /** No field: for the journal. */
  ruleSetId!: string;
  @Field(() => [ExplainedVisit], { description: 'The visits, newest first; 250 at most.' }) nodes!: ExplainedVisit[];
  @Field(() => Int, {
    description: 'Visits that nobody has shown to the employee yet: counted here, told by the manager.',
  })
  untold!: number;
}
