import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Sender } from '../sql.js';
import { LocalText } from '../texts.js';

@ObjectType({ description: 'A kind of thing that clients do, say or receive. HR adds kinds as data.' })
export class SignalKind {
  @Field(() => String, { description: 'Unique; used when signals are sent.' }) code!: string;
  @Field(() => LocalText, { description: 'What it is called.' }) name!: LocalText;
  @Field(() => String, { description: "OPINION (somebody's view) or FACT (something that happened)." }) nature!: string;
  @Field(() => String, {
    description:
      'Whom it is about unless the signal says otherwise: EMPLOYEE, OFFICE, PROCESS or PRODUCT. Only EMPLOYEE counts toward a person.',
  })
  attribution!: string;
  @Field(() => String, { description: 'What is better: HIGHER, LOWER, BAND (between two values) or NONE.' })
  polarity!: string;
  @Field(() => String, { description: 'points, seconds, count or text.' }) unit!: string;
  @Field(() => Float, { nullable: true, description: 'Least value of the scale; null where there is none.' })
  scaleMin!: number | null;
  @Field(() => Float, { nullable: true, description: 'Greatest value of the scale; null where there is none.' })
  scaleMax!: number | null;
  @Field(() => Boolean, { description: 'Whether it can count in scores; the others are shown only.' }) scored!: boolean;
  @Field(() => Int, { description: 'Version of the scale, stored with each signal.' }) version!: number;
}

export async function readKinds(to: Sender): Promise<SignalKind[]> {
  const { rows } = await to.query<SignalKind>(
    `select code, names as name, nature, attribution, polarity, unit, scale_min::float8 as "scaleMin", scale_max::float8 as "scaleMax", scored, version
     from signal_kind order by number`,
  );
  return rows;
}
