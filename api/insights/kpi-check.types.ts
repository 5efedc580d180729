import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Histogram } from '../rules/figures-view.js';
import { Day } from '../scalars.js';

const SHARE = 'Share of people with enough data, 0 to 1; null of fewer than 5 people.';

@ObjectType({ description: 'How a KPI goes together with the client outcome that it is meant to serve.' })
export class KpiOutcome {
  @Field(() => String, { description: 'Code of the metric.' }) metric!: string;
  @Field(() => Int, { description: 'People of whom both are known.' }) n!: number;
  @Field(() => Float, {
    nullable: true,
    description: "Pearson's r, -1 to 1; null of fewer than 10, or without spread.",
  })
  r!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: "Lower end of its interval (Fisher's z), at the level of the set.",
  })
  low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end.' }) high!: number | null;
}

@ObjectType({ description: 'Whether a KPI is SMART: computed on real people, not asked. Numbers alone, no people.' })
export class KpiCheck {
  @Field(() => String, { description: 'Code of the KPI.' }) code!: string;
  @Field(() => Day, { description: 'Last day of the last full period that has data.' }) asOf!: string;
  @Field(() => Int, { description: 'Assignments that were looked at, up to 300.' }) looked!: number;
  @Field(() => Int, { description: 'Those with enough data.' }) n!: number;
  @Field(() => Boolean, { description: 'Specific: it has a name, a description and an owner.' }) specific!: boolean;
  @Field(() => [String], { description: 'What is lacking for that: NAME, DESCRIPTION, OWNER.' }) lacking!: string[];
  @Field(() => Boolean, { description: 'Measurable: its metric has a value for somebody.' }) measurable!: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Achievable: somebody meets the target, and not everybody does. Null where too few are known.',
  })
  achievable!: boolean | null;
  @Field(() => Float, { nullable: true, description: `Above the floor. ${SHARE}` }) floorShare!: number | null;
  @Field(() => Float, { nullable: true, description: `At the target or beyond. ${SHARE}` }) targetShare!: number | null;
  @Field(() => Float, { nullable: true, description: `At the stretch; null where the curve has none. ${SHARE}` })
  stretchShare!: number | null;
  @Field(() => Boolean, { description: 'Relevant: it serves a competency or a standard.' }) relevant!: boolean;
  @Field(() => [String], { description: 'Codes of the competencies that count it.' }) competencies!: string[];
  @Field(() => [String], { description: 'Codes of the standards that it serves.' }) standards!: string[];
  @Field(() => Boolean, { description: 'Time-bound: it names its period.' }) timeBound!: boolean;
  @Field(() => String, { nullable: true, description: 'week, month, quarter or year.' }) period!: string | null;
  @Field(() => KpiOutcome, {
    nullable: true,
    description: 'The client outcome that it names; null where it names none.',
  })
  outcome!: KpiOutcome | null;
}

@ObjectType({
  description: 'A metric as it is defined now, measured on real people: raw values, before they are steadied.',
})
export class MetricPreview {
  @Field(() => Day, { description: 'The day whose end it looks back from.' }) asOf!: string;
  @Field(() => Int, { description: 'Assignments that were looked at, up to 300, always the same ones.' })
  looked!: number;
  @Field(() => Int, { description: 'Those with enough data.' }) enough!: number;
  @Field(() => Int, { description: 'Those with some, but too little.' }) lacking!: number;
  @Field(() => Int, { description: 'Those without any, or whose task does not use the source.' }) without!: number;
  @Field(() => Histogram, { description: 'The values of those with enough.' }) values!: Histogram;
}
