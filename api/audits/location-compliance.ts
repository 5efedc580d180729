import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'How well a location kept the standards, by the visits of the last 90 days (as the rules have it).',
})
export class LocationCompliance {
  @Field(() => ID, { description: 'The location.' }) locationId!: string;
  @Field(() => String, { description: 'Its name.' }) locationName!: string;
  @Field(() => Float, {
    nullable: true,
    description: 'Points of 100, managers and independent auditors weighed apart; null when too few visits count.',
  })
  score!: number | null;
  @Field(() => Int, { description: 'Visits in the window, counted or not.' }) visits!: number;
  @Field(() => Int, { description: 'Those after the announcement of their programme and out of more than 0 points.' })
  counted!: number;
  @Field(() => Int, { description: 'How many counted visits a score needs.' }) minSample!: number;
  @Field(() => String, { description: 'KNOWN, or INSUFFICIENT when fewer visits count than a score needs.' })
  state!: string;
}
