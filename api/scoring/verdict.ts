/** What the core answers. Every number in it stands at exactly one node; everything else names nodes. */
import type { Day } from './rules.js';

/** Raised with every change of a golden file. */
export const ENGINE = 4;

/**
 * One step of the explanation. `value` is what the step yields, rounded half-even to 6 decimals; `of` are the steps it was made from,
 * `args` the figures of the rule that it needed. `recompute` (trace.ts) makes each value again from the values of `of`.
 */
export interface Node {
  id: string;
  op: Op;
  /** Code of the metric, KPI, competency, stage or screening reason that the step is about; names are joined when shown. */
  about: string | null;
  value: number | null;
  state: 'ok' | 'insufficient' | 'undecided' | 'met' | 'failed' | 'unused';
  of: string[];
  args: Record<string, number | string | boolean | null>;
}

/**
 * group: signals of one metric that screening treated alike (args n, w, w2, wx, wx2 as decimal strings; about = reason)
 * total: all groups together; raw: the measure over what counted; prior: what is usual; shrunk: pulled toward it;
 * score: the curve; link: one link of a competency; mean: a weighted mean with coverage; gap: demanded - held;
 * leaf / all / any / not: criteria; fact: a given (tenure) or a number of days; formula: metrics and KPIs joined (args formula; why: operand,
 * division_by_zero or out_of_range); item, section, visit: the answers of a visit up to its score.
 */
export type Op =
  | 'group'
  | 'total'
  | 'raw'
  | 'prior'
  | 'shrunk'
  | 'score'
  | 'link'
  | 'mean'
  | 'gap'
  | 'leaf'
  | 'all'
  | 'any'
  | 'not'
  | 'fact'
  | 'formula'
  | 'item'
  | 'section'
  | 'visit';

export type State = 'met' | 'failed' | 'insufficient';

/** One thing that is missing for the next stage, and the smallest step that would bring it. */
export interface Missing {
  /** Id of the criterion's leaf node. */
  node: string;
  state: State;
  /**
   * Further best-possible signals (or visits, or days) that would meet it today. Null: none would (`outOfReach` EVEN_PERFECT), or it
   * isn't a matter of number (`what` other). With `outOfReach` PACE the number stands, though the window can't hold it at this pace.
   */
  needs: number | null;
  what: 'signals' | 'visits' | 'days' | 'other';
  /** Metric to which the signals count. */
  metric: string | null;
  kind: string | null;
  best: number | null;
  /** Signals per 30 days at the present pace, rounded to 6 decimals. */
  pace: number | null;
  outOfReach: 'PACE' | 'EVEN_PERFECT' | null;
}

export interface Verdict {
  engine: number;
  ruleSet: string;
  assignment: string;
  employee: string;
  task: string;
  asOf: Day;
  cutoff: number;
  /** All steps, parents before children are not guaranteed; ids are unique; sorted by id. */
  nodes: Node[];
  /** Root nodes by what they say: metric code -> node id, and so on. */
  metrics: Record<string, string>;
  kpis: Record<string, string>;
  competencies: Record<string, string>;
  stages: { code: string; entry: string; retention: string }[];
  tenure: string;
  held: { stage: string; since: Day; how: string };
  eligible: string | null;
  /** What this evaluation proposes, given streak, stay, grace and placement. */
  proposal: { kind: 'RISE' | 'FALL' | 'PLACEMENT'; to: string } | null;
  /** True when this evaluation is the one that may place: afterwards the assignment is `placed`, whether or not a stage was proposed. */
  placement: boolean;
  state: 'HOLDS' | 'ABOVE' | 'AT_RISK' | 'INSUFFICIENT' | 'ON_LEAVE' | 'GRACE';
  stale: boolean;
  streak: { up: number; down: number; standstill: number };
  newEvidence: boolean;
  next: { stage: string; missing: Missing[]; met: string[]; earliest: Day | null } | null;
  /**
   * Absent unless something is disputed. Then the figures above are those without it, and a rise or a fall needs both verdicts:
   * so many `items` (answers of visits, and signals) are disputed, the other verdict would carry the stage `eligible`, and what both say of retention and of the next stage.
   */
  disputed?: { items: number; eligible: string | null; retained: State; next: State | null };
}
