/** What the core is given: rows as known at the cut-off. Values are exact: a number of 10^-6 as BigInt. */
import type { Audit } from './audit-score.js';
import type { Day, Period } from './rules.js';
import type { Sheet } from './sheet.js';

export interface Assignment {
  id: string;
  employee: string;
  task: string;
  location: string | null;
  startedOn: Day;
  endedOn: Day | null;
  /** Whole days, both ends included, sorted, not overlapping. An open pause has `to` null. */
  pauses: { from: Day; to: Day | null }[];
  /** Stage that was imported or stated by the manager when the assignment began; null: the first. */
  statedStage: string | null;
}

/** A signal version that was known at the cut-off and not superseded then. */
export interface Signal {
  id: string;
  kind: string;
  nature: 'OPINION' | 'FACT';
  attribution: 'EMPLOYEE' | 'OFFICE' | 'PROCESS' | 'PRODUCT';
  /** Instants in microseconds of the Unix epoch, so that ties are ties of the database too. */
  occurredAt: bigint;
  receivedAt: bigint;
  /** The organisation's calendar day of occurredAt. */
  day: Day;
  client: string | null;
  clientB2B: boolean;
  interaction: string | null;
  /** Null: known to have happened, its value unknown (a review without a mark, a duration whose time of day is lost). */
  value: bigint | null;
  scale: { min: number; max: number } | null;
  /** True for durations, which rule 5 may winsorise. */
  duration: boolean;
  /** Sentiment confirmed by a person: -1, 0, 1; null: none confirmed. */
  sentiment: number | null;
  /** The location's day was marked, as known at the cut-off, as one that nobody there could help. */
  forceMajeure: boolean;
  /** HR's word against the rules: the weight in 10^-9 that replaces theirs. */
  override: { weight: bigint; reason: string } | null;
  /** The employee disputes it, and nobody has decided yet: until then it doesn't count. */
  disputed?: boolean;
}

/** What a contact says about whoever answers for it (contact-facts.ts), counted as a fact of its kind. */
export interface ContactSignal extends Signal {
  contact: string;
  channel: string | null;
  priority: string | null;
}

/** What was planned for the last whole period (plan.ts). What came of it is counted from the signals, as screening leaves them. */
export interface PlanOfPeriod {
  period: Period;
  /** Its last day. */
  to: Day;
  /** Requests, above 0. */
  planned: number;
  /** The days on which a plan decided. */
  parts: { from: Day; to: Day }[];
}

/** The task's median and MAD of log(1 + seconds) in the calendar month before the signal's, per kind: rule 5's bounds. */
export interface OutlierBound {
  kind: string;
  /** The month of the signals that it bounds, `YYYY-MM`; the bound itself comes from the month before. */
  month: string;
  /** Upper bound in 10^-6 of the value itself; null: too few values or no spread, nothing is touched. */
  upper: bigint | null;
}

export interface Visit {
  id: string;
  day: Day;
  side: 'MANAGER' | 'INDEPENDENT';
  points: bigint;
  outOf: bigint;
  /** Announced before the visit; otherwise shown, not counted. */
  counted: boolean;
  /** Absent where only totals are known. */
  audit?: Audit;
}

/** One scheduled evaluation that was made before, as known at the cut-off. */
export interface PastEvaluation {
  asOf: Day;
  retrospective: boolean;
  counts: boolean;
  eligible: string | null;
  retained: 'met' | 'failed' | 'insufficient';
  verdictOfNext: 'met' | 'failed' | 'insufficient' | null;
  newEvidence: boolean;
}

/** The stage as people decided it: confirmations, in order. */
export interface StageDecision {
  stage: string;
  on: Day;
  how: 'STATED' | 'PLACEMENT' | 'RISE' | 'FALL' | 'OVERRIDE';
}

export interface Evidence {
  assignment: Assignment;
  asOf: Day;
  /** Number of the last batch that is known. */
  cutoff: number;
  signals: Signal[];
  /** The same signals in columns: where they came so, `signals` is empty. */
  sheet?: Sheet;
  /** Only where the rule set counts contacts. */
  contacts?: ContactSignal[];
  /** Only where the rule set counts plans: of each period that a metric asks for, the last whole one. */
  plans?: PlanOfPeriod[];
  visits: Visit[];
  past: PastEvaluation[];
  decisions: StageDecision[];
  /** True once a first evaluation may have placed the person: placement happens once. */
  placed: boolean;
  /** Facts as of the day (facts.ts); one that is absent is insufficient data where its source is used. */
  facts?: Fact[];
  /** Scales by kind, as known at the cut-off, of kinds that HR added or rescaled; the others have the one that ships. */
  scales?: ReadonlyMap<string, { min: number; max: number } | null>;
  /** True for an evaluation on demand: it builds no streak and proposes nothing. */
  preview?: boolean;
}

/** One number that is known about the assignment itself: a test's points, 1 for a course that is done. */
export interface Fact {
  code: string;
  value: bigint;
}

/** Per-person sums that a prior is fitted from: exact, w in 10^-9, x in 10^-6, products in the product of the scales. */
export interface Sums {
  n: number;
  w: bigint;
  w2: bigint;
  wx: bigint;
  wx2: bigint;
}

/** What is usual on a task for a metric in a month, and how strongly it pulls: k in observations, m in the metric's unit. */
export interface Prior {
  metric: string;
  k: number;
  m: number;
  /** Within-person variance of the task, for the interval of a shrunk mean; null: unknown, no interval. */
  sw2: number | null;
  people: number;
  from: 'TASK_MONTH' | 'TASK_TO_DATE' | 'JOB_FAMILY' | 'ORGANISATION' | 'FIXED';
  /** Window's last day. */
  until: Day;
  /** True when people don't differ beyond chance (sb2 = 0, so k = kMax). */
  noSpread: boolean;
}
