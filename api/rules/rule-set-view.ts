import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
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

export const STATUS = 'DRAFT, PUBLISHED or RETIRED. A published set never changes.';
export const NAMES =
  'Its name to show, in three languages: the set that ships has its own in each, and what HR typed is the same in all.';
export const FROM = 'First day in force; null: from the beginning of time, or a draft.';
const RETIRED = 'First day on which a retired set is out of force; days before keep it. Null unless it is RETIRED.';
const LOCK = 'Raised with every change; sent back with an edit, so that two editors cannot overwrite each other.';
const SCOPE = 'Whom it is for; null for the whole organisation, and only such a set can be published for now.';
export const PATH = 'Place in the set, for example stages[2].entry.all[0].value.';

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
