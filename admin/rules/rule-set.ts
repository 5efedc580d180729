import type { RulePart } from '../../schema/generated/operations.ts';
import type { LocaleName } from '../i18n/provider.ts';

/** What HR decides, as the API sends it. The editor changes it by paths such as `metrics[2].window.days`, in which flaws are told too. */
export interface RuleSet {
  format: number;
  interval: number;
  coverage: number;
  prior: { minPeople: number; kMin: number; kMax: number; fixedK: number };
  sources: { everywhere: string[]; byTask: Record<string, string[]> };
  screening: { burstCap: number; burstCapB2B: number; outlier: { z: number; minValues: number } };
  metrics: Metric[];
  kpis: Kpi[];
  competencies: Competency[];
  stages: Stage[];
  evaluation: {
    rise: number;
    fall: number;
    newSignals: number;
    staleAfter: number;
    graceDays: number;
    unnoticedDays: number;
    relax: { points: number; share: number; other: number };
  };
  auditSides: { manager: number; independent: number };
  audits: {
    bonusMost: number;
    openDays: number;
    acknowledgeDays: number;
    passMark: number;
    gapPoints: number;
    sideVisits: number;
    disputeDays: number;
    decideDays: number;
  };
}

/** The body of a set together with its name. */
export type Rules = RuleSet & { name: string };
export type Part = RulePart;
export type Texts = Record<LocaleName, string>;
export type Curve = { value: number; score: number }[];
export type Direction = 'higher' | 'lower' | 'band';

export const sourceNames = [
  'signals',
  'internal',
  'assessments',
  'plan',
  'audits',
  'test',
  'standards',
  'course',
  'contacts',
] as const;

/** What contacts say; the API counts them as kinds of their own. */
export const contactKinds = [
  'contact:first_response_kept',
  'contact:next_response_kept',
  'contact:resolution_kept',
  'contact:first_response_time',
  'contact:next_response_time',
  'contact:resolution_time',
  'contact:handled',
  'contact:reopened',
] as const;
export const groupNames = ['signals', 'internal', 'assessments'] as const;
export const measureNames = [
  'mean',
  'share',
  'rate',
  'count',
  'sum',
  'latest',
  'median',
  'p90',
  'tenure',
  'formula',
] as const;
export const unitNames = ['rating', 'points', 'share', 'per100', 'seconds', 'days', 'count'] as const;
export const periodNames = ['week', 'month', 'quarter', 'year'] as const;
export const styleNames = ['directing', 'coaching', 'supporting', 'delegating'] as const;

export type GroupName = (typeof groupNames)[number];
export type MeasureName = (typeof measureNames)[number];
export type UnitName = (typeof unitNames)[number];

export interface Metric {
  code: string;
  name: Texts;
  source: string;
  measure: MeasureName;
  kinds: string[];
  per: string[];
  successFrom: number | null;
  window: { kind: 'days'; days: number } | { kind: 'full'; period: (typeof periodNames)[number] };
  halfLifeDays: number | null;
  minSample: number;
  shrink: { fixedM: number } | null;
  /** Only for kinds of contacts. */
  filter?: { channels: string[]; priorities: string[] };
  /** The API reads the tree from the text. */
  formula?: { text: string };
  unit: UnitName;
}

export interface Kpi {
  code: string;
  name: Texts;
  description: Texts;
  metric: string;
  beside: string | null;
  direction: Direction;
  curve: Curve;
  target: number;
  owner?: string;
  period?: (typeof periodNames)[number];
  standards?: string[];
  outcome?: string | null;
}

export interface Link {
  kpi?: string;
  metric?: string;
  curve?: Curve;
  source: string;
  group: GroupName;
  weight: number;
}

export interface Competency {
  code: string;
  name: Texts;
  kind: 'soft' | 'hard';
  groups: Record<GroupName, number>;
  links: Link[];
  needsTwoGroups: boolean;
}

export interface Stage {
  code: string;
  name: Texts;
  about: Texts;
  advice: { style: string; text: Texts };
  minStayDays: number;
  entry: Criterion;
  retention: Criterion | null;
  demands: Record<string, number>;
}

export type About = 'metric' | 'kpi' | 'competency' | 'tenure' | 'fact';

export interface Leaf {
  about: About;
  code: string;
  is: '>=' | '<=';
  value: number;
  minSample?: number;
  strict?: boolean;
  source: string;
}

export type Criterion = { all: Criterion[] } | { any: Criterion[] } | { not: Criterion } | Leaf;

/** Facts a criterion may ask about, what their number is, and which source brings them. */
export const facts: Record<string, { unit: 'yes' | 'points' | 'days'; source: string }> = {
  standards_acknowledged: { unit: 'yes', source: 'standards' },
  knowledge_test: { unit: 'points', source: 'test' },
  critical_free_days: { unit: 'days', source: 'audits' },
  ready_to_mentor: { unit: 'yes', source: 'assessments' },
  mentoring_course: { unit: 'yes', source: 'course' },
};
