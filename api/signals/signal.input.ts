import { Field, InputType, Int } from 'type-graphql';
import { DateTime, Decimal } from '../scalars.js';

@InputType({ description: 'One thing that a client did, said or received, tied to an employee on a task.' })
export class SignalInput {
  @Field(() => String, {
    nullable: true,
    description: "The source's own id of the row, at most 200 characters; made from the content when missing.",
  })
  externalId?: string | null;
  @Field(() => String, { description: 'Code of a signal kind, for example rating. UNKNOWN_KIND when there is none.' })
  kind!: string;
  @Field(() => String, {
    description: 'Code of the employee who served the client. UNKNOWN_EMPLOYEE when there is none.',
  })
  employeeCode!: string;
  @Field(() => String, {
    description: 'Code of the task; the employee must have been on it that day, otherwise NOT_ASSIGNED.',
  })
  taskCode!: string;
  @Field(() => String, { nullable: true, description: "Code of the location; the assignment's own when missing." })
  locationCode?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The source's key of the client, never a name; made known with its first signal.",
  })
  clientCode?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Id of the contact that several signals may be about, at most 200 characters.',
  })
  interaction?: string | null;
  @Field(() => String, { nullable: true, description: 'For example phone, chat or e-mail; at most 100 characters.' })
  channel?: string | null;
  @Field(() => DateTime, { description: 'When the interaction was. FUTURE when it is later than now.' })
  occurredAt!: string;
  @Field(() => Decimal, {
    nullable: true,
    description:
      'In the unit of the kind and within its scale (OUT_OF_SCALE); durations in seconds, 0 or more. Null: happened, value unknown.',
  })
  value?: string | null;
  @Field(() => Int, { nullable: true, description: 'Sentiment of the text as a person confirmed it: -1, 0 or 1.' })
  sentiment?: number | null;
  @Field(() => String, {
    nullable: true,
    description: "EMPLOYEE, OFFICE, PROCESS or PRODUCT; the kind's own when missing.",
  })
  attribution?: string | null;
  @Field(() => String, { nullable: true, description: "The client's own words, at most 20000 characters." }) body?:
    | string
    | null;
}
