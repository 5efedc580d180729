/** The shape of a rule set: everything HR decides, as data. Nothing in it is code and nothing in the code is one of its figures. */

import type { AuditRules } from './audit-rules.js';
import type { Formula } from './formula.js';

export type Locale = 'en' | 'ru' | 'pl';
export type Texts = Record<Locale, string>;
/** A calendar day of the organisation, `YYYY-MM-DD`. */
export type Day = string;

/** Where evidence of a kind comes from. A source that is not used leaves weights, coverage and criteria. */
export type SourceName =
  | 'signals'
  | 'internal'
  | 'assessments'
  | 'plan'
  | 'audits'
  | 'test'
  | 'standards'
  | 'course'
  | 'contacts';

/** The three groups between which a competency's weight is divided. */
export type SourceGroup = 'signals' | 'internal' | 'assessments';

export interface RuleSet {
  format: 1;
  /** Half-open share of certainty of every interval, e.g. 0.9. */
  interval: number;
  /** Least share of weight that must be present before a weighted mean is shown, 0 to 1. */
  coverage: number;
  prior: { minPeople: number; kMin: number; kMax: number; fixedK: number };
  sources: { everywhere: SourceName[]; byTask: Record<string, SourceName[]> };
  screening: ScreeningRules;
  metrics: Metric[];
  kpis: Kpi[];
  competencies: Competency[];
  stages: Stage[];
  evaluation: EvaluationRules;
  /** Weights of the two sides of a visit; a missing side is renormalised and shown. */
  auditSides: { manager: number; independent: number };
  /** Absent in sets from before visits had items. */
  audits?: AuditRules;
}

export interface ScreeningRules {
  /** Units of weight that one client's opinions of one kind about one assignment share in a calendar month. */
  burstCap: number;
  burstCapB2B: number;
  outlier: { z: number; minValues: number };
}

/** `visits` measures the location's audits as points of 100; `tenure` the unpaused days in the task; `formula` joins others. */
export type Measure = 'mean' | 'share' | 'rate' | 'count' | 'sum' | 'latest' | 'median' | 'p90' | 'tenure' | 'formula';

export interface Metric {
  code: string;
  name: Texts;
  source: SourceName;
  measure: Measure;
  /** Codes of signal kinds, or of contact kinds (contact-kinds.ts); `visits` for the location's visits; empty for tenure and formulas. */
  kinds: string[];
  /** Only for `rate`: the kinds whose number is the denominator, per 100 of them. */
  per: string[];
  /** Only for `share`: a value from here upward is a success. For reviews: the rating of the same interaction, in points of 100. */
  successFrom: number | null;
  /** Only for kinds of contacts: those that it is narrowed to, as contacts name them; an empty list is all. */
  filter?: { channels: string[]; priorities: string[] };
  window: Window;
  /** Recency: w = 0.5^(whole days of age / half-life). Null is off. */
  halfLifeDays: number | null;
  /** Least n_eff; below it the metric is insufficient data. */
  minSample: number;
  /** Means, shares and rates only. `fixedM` is the value that scores 50 and serves when nothing can be fitted. */
  shrink: { fixedM: number } | null;
  /** Only for `formula`: as it was written, and its tree, which is what counts; null where the text can't be read. */
  formula?: { text: string; tree: Formula | null };
  unit: 'points' | 'share' | 'per100' | 'seconds' | 'days' | 'count' | 'rating';
}

/** `days`: the last N days on which the assignment was not paused, looking back at most 4 N days. `full`: the last full calendar period. */
export type Period = 'week' | 'month' | 'quarter' | 'year';
export type Window = { kind: 'days'; days: number } | { kind: 'full'; period: Period };

/** Points sorted by value; linear between, flat outside. No two points share a value. */
export type Curve = { value: number; score: number }[];

export interface Kpi {
  code: string;
  name: Texts;
  description: Texts;
  metric: string;
  /** A second metric shown beside, never scored (the median beside the mean). */
  beside: string | null;
  direction: 'higher' | 'lower' | 'band';
  curve: Curve;
  /** Value that the curve scores 100. */
  target: number;
  /** Who answers for it, as people call him. */
  owner?: string;
  /** The period that it is told for: what its target is to be met in. */
  period?: 'week' | 'month' | 'quarter' | 'year';
  /** Codes of the standards that it serves; the competencies that it serves link it themselves. */
  standards?: string[];
  /** Code of a metric of what clients say, which it is meant to move; null: not said. */
  outcome?: string | null;
}

export interface Competency {
  code: string;
  name: Texts;
  kind: 'soft' | 'hard';
  /** Weight of each group; renormalised over the groups and links that have enough data. Inside a group, links share by their own weights. */
  groups: Record<SourceGroup, number>;
  links: { kpi?: string; metric?: string; curve?: Curve; source: SourceName; group: SourceGroup; weight: number }[];
  needsTwoGroups: boolean;
}

export interface Stage {
  code: string;
  name: Texts;
  /** What it feels like and what to do: shown to the person and to the manager. */
  about: Texts;
  advice: { style: 'directing' | 'coaching' | 'supporting' | 'delegating'; text: Texts };
  /** Shortest stay in this stage before a rise out of it, in unpaused days. */
  minStayDays: number;
  entry: Criterion;
  /** Null: the entry criteria, each relaxed in its lenient direction. */
  retention: Criterion | null;
  /** Level demanded per competency code, 0 to 100, for the gap. */
  demands: Record<string, number>;
}

/** Kleene's logic over leaves: met, failed, insufficient. */
export type Criterion =
  | { all: Criterion[] }
  | { any: Criterion[] }
  | { not: Criterion }
  | {
      about: 'metric' | 'kpi' | 'competency' | 'tenure' | 'fact';
      /** Code of the metric, KPI or competency; for `fact` one of FACTS (facts.ts). */
      code: string;
      is: '>=' | '<=';
      value: number;
      minSample?: number;
      strict?: boolean;
      source: SourceName;
    };

export type CriterionLeaf = Extract<Criterion, { about: string }>;

export interface EvaluationRules {
  rise: number;
  fall: number;
  newSignals: number;
  staleAfter: number;
  graceDays: number;
  /** Days without a word on record after which the team board marks a person as unnoticed. */
  unnoticedDays: number;
  /** How far an entry value gives way when a stage names no retention: points of a score, of a share (0.05 is 5 percentage points), or a part of any other value. */
  relax: { points: number; share: number; other: number };
}
