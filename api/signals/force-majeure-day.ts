import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime, Day } from '../scalars.js';

@ObjectType({
  description:
    'A day on which nobody at a location could help what happened. Signals of that day there count for nobody, with the reason force_majeure.',
})
export class ForceMajeureDay {
  @Field(() => ID, { description: 'Its id, for unmarkForceMajeure.' }) id!: string;
  @Field(() => ID, { description: 'The location.' }) locationId!: string;
  @Field(() => Day, { description: 'The day.' }) day!: string;
  @Field(() => String, { description: 'What happened.' }) reason!: string;
  @Field(() => String, { nullable: true, description: 'Name of who marked it; null for the system.' })
  markedBy!: string | null;
  @Field(() => DateTime, { description: 'When it was marked.' }) markedAt!: Date;
}
