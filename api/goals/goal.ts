import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, Day } from '../scalars.js';
import { LocalText } from '../texts.js';

@ObjectType({
  description:
    'A goal that a person proposed on the own map: what is to be moved, from where, to where, by when, and how far that is. Its manager agrees or declines.',
})
export class Goal {
  @Field(() => ID, { description: 'Opaque; stays the same for life.' }) id!: string;
  @Field(() => ID, { description: 'Whose goal it is.' }) employeeId!: string;
  @Field(() => ID, { description: 'The assignment that it is about.' }) assignmentId!: string;
  @Field(() => ID, { nullable: true, description: 'The map that it was proposed on; null once that preview is gone.' })
  mapId!: string | null;
  @Field(() => String, { description: 'Code of the KPI.' }) kpi!: string;
  @Field(() => LocalText, { description: 'Name of the KPI, as it was then.' }) name!: LocalText;
  @Field(() => String, { description: 'Unit of baseline, target and now: that of the metric.' }) unit!: string;
  @Field(() => Boolean, { description: 'False where less is better.' }) higherIsBetter!: boolean;
  @Field(() => Float, { description: 'The value on the map that it was proposed on.' }) baseline!: number;
  @Field(() => Float, { description: 'The value to reach.' }) target!: number;
  @Field(() => Day, { description: 'The day by which.' }) due!: string;
  @Field(() => Float, {
    nullable: true,
    description: 'The value on the newest map; null while there is too little data, which is never read as 0.',
  })
  now!: number | null;
  @Field(() => Day, { nullable: true, description: 'The day as of which that map looks back; null without one.' })
  nowAsOf!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: '(now - baseline) / (target - baseline): 1 is reached, below 0 is further away; null without data.',
  })
  progress!: number | null;
  @Field(() => String, { description: 'PROPOSED, AGREED, DECLINED or WITHDRAWN.' }) status!: string;
  @Field(() => String, { description: 'Why, in the words of the person; may be empty.' }) note!: string;
  @Field(() => DateTime, { description: 'When it was proposed.' }) proposedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Who agreed or declined.' }) decidedBy!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When.' }) decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'With what reason; a refusal always has one.' })
  reason!: string | null;
  @Field(() => Boolean, { description: 'True when the caller may agree or decline it now.' }) mayDecide!: boolean;
  @Field(() => Boolean, { description: 'True when the caller may take it back now.' }) mayWithdraw!: boolean;
  @Field(() => Int, {
    description: 'Raised with every change; sent back with an act, so that two people cannot overwrite each other.',
  })
  version!: number;
}
