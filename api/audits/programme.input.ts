import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../scalars.js';
import { SomeTextInput } from '../texts.js';

@InputType({ description: 'How a programme is planned and what the staff is told of it.' })
export class ProgrammePlanInput {
  @Field(() => String, { description: '1 to 200 characters.' }) name!: string;
  @Field(() => Day, { nullable: true, description: 'First day on which visits may be made.' }) startsOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day; null: until it is ended.' }) endsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'ONCE, WEEKLY, MONTHLY, QUARTERLY or YEARLY.' })
  cadence?: string | null;
  @Field(() => Int, { nullable: true, description: 'Visits of each location per period, 1 to 1000.' })
  visitsPerLocation?: number | null;
  @Field(() => String, {
    defaultValue: 'INDIVIDUAL',
    description: 'INDIVIDUAL: each result is discussed with the employee. GROUP: in a meeting, without names.',
  })
  disclosure!: string;
  @Field(() => [ID], { defaultValue: [], description: 'Locations that are visited.' }) locationIds!: string[];
  @Field(() => [ID], { defaultValue: [], description: 'Tasks whose people are looked at; empty: all.' })
  taskIds!: string[];
  @Field(() => SomeTextInput, { nullable: true, description: 'What the programme is for, in words for the staff.' })
  goals?: SomeTextInput | null;
  @Field(() => SomeTextInput, { nullable: true, description: 'What becomes of the results, in words for the staff.' })
  useOfResults?: SomeTextInput | null;
}
