import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Day, Json } from '../scalars.js';
import { LocalText } from '../texts.js';
import { RulePart } from './rule-part.js';
import { RuleScope } from './rule-scope.js';

export enum RuleNoun {
  SIGNAL_KIND = 'SIGNAL_KIND',
  METRIC = 'METRIC',
  KPI = 'KPI',
  COMPETENCY = 'COMPETENCY',
  STAGE = 'STAGE',
  SOURCE = 'SOURCE',
}
registerEnumType(RuleNoun, {
  name: 'RuleNoun',
  description: 'What rules name by a code: SIGNAL_KIND, METRIC, KPI, COMPETENCY, STAGE or SOURCE.',
});

export enum RuleChangeKind {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  CHANGED = 'CHANGED',
}
registerEnumType(RuleChangeKind, {
  name: 'RuleChangeKind',
  description: 'What became of a value: ADDED, REMOVED or CHANGED.',
});

const STATUS = 'DRAFT, PUBLISHED or RETIRED. A published set never changes.';
export const NAMES =
  'Its name to show, in three languages: the set that ships has its own in each, and what HR typed is the same in all.';
const FROM = 'First day in force; null: from the beginning of time, or a draft.';
const RETIRED = 'First day on which a retired set is out of force; days before keep it. Null unless it is RETIRED.';
const LOCK = 'Raised with every change; sent back with an edit, so that two editors cannot overwrite each other.';
const SCOPE = 'Whom it is for; null for the whole organisation, and only such a set can be published for now.';
const PATH = 'Place in the set, for example stages[2].entry.all[0].value.';

@ObjectType({ description: 'Who published a set.' })
class RulePublisher {
  @Field(() => String, { description: 'The name of the account.' }) name!: string;
}

@ObjectType({ description: 'One version of all rules, as it stands in a list.' })
export class RuleSetSummary {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => Int, { description: 'Rises by one with each set.' }) version!: number;
  @Field(() => String, { description: 'Its name, as HR gave it.' }) name!: string;
  @Field(() => LocalText, { description: NAMES }) names!: LocalText;
  @Field(() => String, { description: STATUS }) status!: string;
  @Field(() => Day, { nullable: true, description: FROM }) effectiveFrom!: string | null;
  @Field(() => Day, { nullable: true, description: RETIRED }) retiredFrom!: string | null;
  @Field(() => Boolean, { description: 'Whether it is the one in force today.' }) inForce!: boolean;
  @Field(() => Boolean, {
    description: "True for the set that Karta ships: its figures are ours, not your organisation's.",
  })
  shipped!: boolean;
  @Field(() => String, { description: 'SHA-256 of the canonical JSON of the set.' }) hash!: string;
  @Field(() => Int, { description: LOCK }) lock!: number;
  @Field(() => DateTime, { description: 'When it was made.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was published; null for a draft.' })
  publishedAt!: Date | null;
  @Field(() => RulePublisher, {
    nullable: true,
    description: 'Who published it; null for a draft and for the set that ships.',
  })
  publishedBy!: RulePublisher | null;
  @Field(() => RuleScope, { nullable: true, description: SCOPE }) scope!: RuleScope | null;
  @Field(() => Int, { description: 'How many metrics it has.' }) metricCount!: number;
  @Field(() => Int, { description: 'How many KPIs it has.' }) kpiCount!: number;
  @Field(() => Int, { description: 'How many competencies it has.' }) competencyCount!: number;
  @Field(() => Int, { description: 'How many stages it has.' }) stageCount!: number;
}

@ObjectType({ description: 'A rule set that another one names.' })
export class RuleSetRef {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => Int, { description: 'Its version.' }) version!: number;
}

@ObjectType({ description: 'What keeps a draft from being published.' })
export class RuleFlaw {
  @Field(() => String, { description: PATH }) path!: string;
  @Field(() => String, {
    description:
      'EMPTY, DUPLICATE_CODE, UNKNOWN_REFERENCE, OUT_OF_RANGE, WEIGHTS, CURVE, MISFIT, TEXT_MISSING, CYCLE, UNREACHABLE or CONTRADICTION.',
  })
  code!: string;
  @Field(() => LocalText, { description: 'The whole sentence.' }) message!: LocalText;
  @Field(() => String, { description: 'What was expected, in English.' }) expected!: string;
  @Field(() => String, { description: 'What came.' }) came!: string;
}

@ObjectType({ description: 'One version of all rules with everything in it.' })
export class RuleSet {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => Int, { description: 'Rises by one with each set.' }) version!: number;
  @Field(() => String, { description: 'Its name, as HR gave it.' }) name!: string;
  @Field(() => String, { description: STATUS }) status!: string;
  @Field(() => Day, { nullable: true, description: FROM }) effectiveFrom!: string | null;
  @Field(() => Day, { nullable: true, description: RETIRED }) retiredFrom!: string | null;
  @Field(() => Boolean, {
    description: "True for the set that Karta ships: its figures are ours, not your organisation's.",
  })
  shipped!: boolean;
  @Field(() => String, { description: 'SHA-256 of the canonical JSON of the set.' }) hash!: string;
  @Field(() => Int, { description: LOCK }) lock!: number;
  @Field(() => DateTime, { description: 'When it was made.' }) createdAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When it was published; null for a draft.' })
  publishedAt!: Date | null;
  @Field(() => RulePublisher, {
    nullable: true,
    description: 'Who published it; null for a draft and for the set that ships.',
  })
  publishedBy!: RulePublisher | null;
  @Field(() => RuleScope, { nullable: true, description: SCOPE }) scope!: RuleScope | null;
  @Field(() => RuleSetRef, { nullable: true, description: 'Its parent: the published set that it was copied from.' })
  basedOn!: RuleSetRef | null;
  @Field(() => Json, {
    description:
      'The rules: format, interval, coverage, prior, sources, screening, metrics, kpis, competencies, stages, evaluation, auditSides, audits.',
  })
  body!: object;
}

@ObjectType({ description: 'One difference between two sets.' })
export class RuleChange {
  @Field(() => String, { description: `${PATH} In the later set; in the earlier one for what was removed.` })
  path!: string;
  @Field(() => RulePart, { description: 'The part in which it is.' }) part!: RulePart;
  @Field(() => RuleChangeKind, { description: 'What became of it.' }) kind!: RuleChangeKind;
  @Field(() => LocalText, { description: 'The change as a sentence.' }) text!: LocalText;
  @Field(() => LocalText, {
    nullable: true,
    description: 'The value before, with its unit; null when it was not there, or is a thing with many values.',
  })
  before!: LocalText | null;
  @Field(() => LocalText, {
    nullable: true,
    description: 'The value after, with its unit; null when it is not there, or is a thing with many values.',
  })
  after!: LocalText | null;
}

@ObjectType({ description: 'One place where something is used.' })
export class RuleUse {
  @Field(() => String, { description: PATH }) path!: string;
  @Field(() => LocalText, { description: 'The place in words.' }) text!: LocalText;
}

@ObjectType({ description: 'How many values lie between two.' })
class HistogramBin {
  @Field(() => Float, { description: 'Least value, included.' }) from!: number;
  @Field(() => Float, { description: 'Greatest value, included in the last bin only.' }) to!: number;
  @Field(() => Int, { description: 'How many values.' }) count!: number;
}

@ObjectType({
  description:
    "A metric's values in the organisation: of each assignment that had enough data in its latest evaluation.",
})
export class Histogram {
  @Field(() => String, { description: 'points, share, per100, seconds, days, count or rating.' }) unit!: string;
  @Field(() => Int, { description: 'How many values, of the 5,000 newest evaluations; below 5 nothing else is told.' })
  n!: number;
  @Field(() => [HistogramBin], { description: 'Up to 30 bins of one width.' }) bins!: HistogramBin[];
  @Field(() => Float, { nullable: true, description: 'The least value.' }) min!: number | null;
  @Field(() => Float, { nullable: true, description: 'The greatest value.' }) max!: number | null;
  @Field(() => Float, { nullable: true, description: 'A tenth of the values are at most this.' }) p10!: number | null;
  @Field(() => Float, { nullable: true, description: 'Half of the values are at most this.' }) median!: number | null;
  @Field(() => Float, { nullable: true, description: 'Nine tenths of the values are at most this.' }) p90!:
    | number
    | null;
}

@ObjectType({ description: 'One sentence of the printed rules.' })
class RulePrintLine {
  @Field(() => LocalText, { description: 'The sentence.' }) text!: LocalText;
  @Field(() => Boolean, { description: 'Whether it reads otherwise than in the set that this one is compared with.' })
  changed!: boolean;
}

@ObjectType({ description: 'One section of the printed rules.' })
class RulePrintSection {
  @Field(() => String, {
    description: 'SOURCES, SCREENING, METRICS, KPIS, COMPETENCIES, STAGES, EVALUATION or GENERAL.',
  })
  code!: string;
  @Field(() => LocalText, { description: 'Its title.' }) title!: LocalText;
  @Field(() => [RulePrintLine], { description: 'Its sentences.' }) lines!: RulePrintLine[];
}

@ObjectType({ description: 'How we judge: a rule set as a text.' })
export class RulePrint {
  @Field(() => ID, { description: 'The set.' }) ruleSetId!: string;
  @Field(() => Int, { description: 'Its version.' }) version!: number;
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => LocalText, { description: NAMES }) names!: LocalText;
  @Field(() => String, { description: STATUS }) status!: string;
  @Field(() => Day, { nullable: true, description: FROM }) effectiveFrom!: string | null;
  @Field(() => RuleSetRef, {
    nullable: true,
    description: 'The set before it; null when there is none, and then no line is marked as changed.',
  })
  comparedWith!: RuleSetRef | null;
  @Field(() => [RulePrintSection], { description: 'The text, in the way of the data.' }) sections!: RulePrintSection[];
}

@ObjectType({ description: 'How many assignments meet one criterion, or one group of them.' })
class CriterionCount {
  @Field(() => String, { description: PATH }) path!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'How many meet it; null where a figure that it asks about was not measured then.',
  })
  met!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many fail it.' }) failed!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of how many too little is known, or the data leave it undecided.' })
  insufficient!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'For a strict one: the smallest perfect sample that could pass on any task, by what is usual there; null when none could or nothing is known yet.',
  })
  perfectSample!: number | null;
}

@ObjectType({
  description:
    'The criteria of a set held against the figures of the latest monthly evaluation. No people, only numbers.',
})
export class CriteriaNow {
  @Field(() => Day, { nullable: true, description: 'The day of that evaluation; null before the first one.' })
  asOf!: string | null;
  @Field(() => Int, { description: 'How many assignments were evaluated; of very many the first 2000 are looked at.' })
  assignments!: number;
  @Field(() => [CriterionCount], { description: 'Every criterion and group of every stage.' })
  criteria!: CriterionCount[];
}
