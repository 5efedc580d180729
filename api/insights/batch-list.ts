import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../scalars.js';

@ObjectType({ description: 'One committed write of evidence or decisions: a step of what was known.' })
export class Batch {
  @Field(() => Float, {
    description: 'Its number: a map with this cut-off knows it and everything before, and nothing after.',
  })
  number!: number;
  @Field(() => DateTime, { description: 'When it was written.' }) at!: Date;
  @Field(() => String, {
    description:
      'DEMO, INGEST, UPLOAD, UNDO, ASSIGNMENT, OVERRIDE, REATTRIBUTION, VISIT, ANNOUNCEMENT, FORCE_MAJEURE, SIGNAL_KIND, CALENDAR, CLOSURE, SLA_POLICY, CONTACT, EVALUATION, DECISION, STANDARD, ACKNOWLEDGEMENT, RESULT or DISPUTE.',
  })
  kind!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The file or the day that it was about. For HR; others see the day of an evaluation.',
  })
  note!: string | null;
  @Field(() => Int, { description: 'Rows that it added.' }) added!: number;
  @Field(() => Int, { description: 'Rows that it changed.' }) changed!: number;
}
