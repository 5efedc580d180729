import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../page.js';
import { DateTime, Day } from '../scalars.js';

@ObjectType({
  description:
    'A day on which nobody at a location could help what happened. Signals of that day there count for nobody, with the reason force_majeure.',
})
export class ForceMajeureDay {
  @Field(() => ID, { description: 'Its id, for unmarkForceMajeure.' }) id!: string;
  @Field(() => ID, { description: 'The location.' }) locationId!: string;
  @Field(() => String, { description: 'Name of the location.' }) locationName!: string;
  @Field(() => Day, { description: "The organisation's calendar day." }) day!: string;
  @Field(() => String, { description: 'What happened.' }) reason!: string;
  @Field(() => Int, {
    description:
      'Signals of that day there, of people within your reach, that count for nobody because of it. Those for which HR set a weight by hand are not among them.',
  })
  signalCount!: number;
  @Field(() => String, { nullable: true, description: 'Name of who marked it; null for the system.' })
  markedBy!: string | null;
  @Field(() => DateTime, { description: 'When it was marked.' }) markedAt!: Date;
}

@ObjectType({ description: 'A page of days of force majeure.' })
export class ForceMajeureDayPage {
  @Field(() => [ForceMajeureDay], { description: 'The days.' }) nodes!: ForceMajeureDay[];
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
}

@InputType({ description: 'Narrows the list of days; all that is given must hold.' })
export class ForceMajeureFilter {
  @Field(() => ID, { nullable: true, description: 'Days of this location.' }) locationId?: string | null;
  @Field(() => Day, { nullable: true, description: 'Days from this one on.' }) from?: string | null;
  @Field(() => Day, { nullable: true, description: 'Days up to this one.' }) to?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Part of the reason or of the name of the location, in any case. % and _ mean themselves.',
  })
  search?: string | null;
}
