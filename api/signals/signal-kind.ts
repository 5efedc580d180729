import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { LATEST_START, MAY_BE_IN_FORCE } from '../rules/in-force.js';
import type { Sender } from '../sql.js';
import { LocalText } from '../texts.js';

@ObjectType({ description: 'A kind of thing that clients do, say or receive. HR adds kinds as data.' })
export class SignalKind {
  @Field(() => ID, { description: 'Its code again, under the name that lists and caches ask for.' }) id!: string;
  @Field(() => String, { description: 'Unique; used when signals are sent.' }) code!: string;
  @Field(() => LocalText, { description: 'What it is called.' }) name!: LocalText;
  // An input of verdicts that has no version as the scale has: it is given when the kind is made, and nothing changes it afterwards.
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
  @Field(() => Boolean, { description: 'True for a kind that Karta ships: it can be retired, not removed.' })
  shipped!: boolean;
  @Field(() => Date, {
    nullable: true,
    description: 'Since when nothing new of it is taken in; null for a kind in use.',
  })
  retiredAt!: Date | null;
  @Field(() => Int, { description: 'Send it back with a change: of two who change one kind, the first wins.' })
  lock!: number;
  @Field(() => Int, { description: 'How many metrics of the set in force today count it.' }) metricCount!: number;
}

/** Kinds that HR adds are numbered from here; below stand the shipped ones, by their places. */
export const FIRST_OWN_NUMBER = 1001;

/** One row per kind, as the type has it; $1 is today. */
export const KIND_ROWS = `(
  select k.number, k.code as id, k.code, k.names as name, k.nature, k.attribution, k.polarity, k.unit, k.scale_min::float8 as "scaleMin",
    k.scale_max::float8 as "scaleMax", k.scored, k.version, k.number < ${FIRST_OWN_NUMBER} as shipped, k.retired_at as "retiredAt", k.lock,
    coalesce(used.metrics, 0) as "metricCount"
  from signal_kind k left join (
    select kind, count(distinct metric ->> 'code')::int as metrics
    from (select body from rule_set where ${MAY_BE_IN_FORCE} order by ${LATEST_START} limit 1) s,
      jsonb_array_elements(s.body -> 'metrics') metric, jsonb_array_elements_text((metric -> 'kinds') || (metric -> 'per')) kind
    group by kind
  ) used on used.kind = k.code
) kinds`;

/** All kinds, in the order in which they were added. */
export async function readKinds(to: Sender, today: string): Promise<SignalKind[]> {
  return (await to.query<SignalKind>(`select * from ${KIND_ROWS} order by number`, [today])).rows;
}
