/** One metric of one assignment: from the signals of its window to a raw and a shrunk figure with intervals. */
import type { Counting } from './counting.js';
import { fromMicro } from './exact.js';
import { percentOf, quantileOf } from './estimate.js';
import type { Assignment, Prior, Visit } from './evidence.js';
import { quantileRanks } from './interval.js';
import { idOf } from './node-id.js';
import { fixedPrior } from './prior.js';
import type { Day, Metric, RuleSet } from './rules.js';
import { EMPTY_TALLY } from './tally.js';
import type { Tally } from './tally.js';
import { recordTotal } from './totals.js';
import { record } from './trace.js';
import type { Args, Trace } from './trace.js';
import type { Step } from './step.js';
import { visited, VISITS } from './visits.js';
import { spanOf } from './window.js';
import type { Span } from './window.js';

/** A metric as it was measured: its nodes, and what the way to the next stage needs to think further signals in. */
export interface Measured {
  metric: Metric;
  used: boolean;
  span: Span;
  /** Unpaused days in the task: a newcomer's pace is that of those days, not of the whole window. */
  days: number;
  tally: Tally;
  /** The denominator of a rate. */
  per: Tally | null;
  prior: Prior | null;
  /** What is compared and scored: shrunk where there is a formula for it, else raw. */
  root: Step;
  raw: Step;
  /** Carries n_eff: the total, or that of a rate's denominator. Null when unused. */
  sample: Step | null;
}

export interface MetricInput {
  rules: RuleSet;
  assignment: Assignment;
  asOf: Day;
  counting: Counting;
  visits: Visit[];
  priors: Map<string, Prior>;
  /** Unpaused days in the task. */
  tenure: number;
}

/** Measures one metric and records its steps under `metric:<code>`. */
export function measure(trace: Trace, metric: Metric, used: boolean, input: MetricInput): Measured {
  const id = idOf('metric:', metric.code);
  const span = spanOf(metric.window, input.assignment.pauses, input.asOf);
  // The first day counts too.
  const days = input.tenure + 1;
  if (!used) {
    const node = record(trace, { id, op: 'raw', about: metric.code, args: { measure: metric.measure } });
    return {
      metric,
      used,
      span,
      days,
      tally: EMPTY_TALLY,
      per: null,
      prior: null,
      root: node,
      raw: node,
      sample: null,
    };
  }
  if (metric.kinds.includes(VISITS)) return visited(trace, metric, span, input);
  const whole = input.counting.tally(metric, metric.kinds, span);
  const per = metric.measure === 'rate' ? input.counting.tally(metric, metric.per, span) : null;
  const total = recordTotal(trace, id, metric, whole, per ? 0 : metric.minSample);
  const sample = per ? recordTotal(trace, idOf(id, '/per'), metric, per, metric.minSample) : total;
  const operands = per ? [total, sample] : [total];
  const level = input.rules.interval;
  const raw = record(trace, {
    id: metric.shrink ? idOf(id, '/raw') : id,
    op: 'raw',
    about: metric.code,
    of: operands,
    args: {
      measure: metric.measure,
      level,
      from: span.from,
      to: span.to,
      days: span.days,
      ...found(metric, whole, level),
    },
  });
  if (!metric.shrink) return { metric, used, span, days, tally: whole, per, prior: null, root: raw, raw, sample };
  const prior = input.priors.get(metric.code) ?? fixedPrior(metric, input.rules, input.asOf);
  const usual = recordPrior(trace, id, prior);
  const root = record(trace, {
    id,
    op: 'shrunk',
    about: metric.code,
    of: [...operands, usual],
    args: { measure: metric.measure, level },
  });
  return { metric, used, span, days, tally: whole, per, prior, root, raw, sample };
}

/** Unpaused days in the task, as a metric. */
export function measureTenure(trace: Trace, metric: Metric, tenure: Step, span: Span): Measured {
  const args = { measure: 'tenure', found: tenure.value };
  const node = record(trace, { id: idOf('metric:', metric.code), op: 'raw', about: metric.code, of: [tenure], args });
  return {
    metric,
    used: true,
    span,
    days: tenure.value ?? 0,
    tally: EMPTY_TALLY,
    per: null,
    prior: null,
    root: node,
    raw: node,
    sample: null,
  };
}

function recordPrior(trace: Trace, id: string, prior: Prior): Step {
  const { k, m, sw2, people, from, until, noSpread } = prior;
  return record(trace, {
    id: idOf(id, '/prior'),
    op: 'prior',
    about: prior.metric,
    args: { k, m, sw2, people, from, until, noSpread },
  });
}

/** What quantiles and the latest value read from the signals themselves: the figure, and for a quantile the values that bound it. */
function found(metric: Metric, whole: Tally, level: number): Args {
  const percent = percentOf(metric.measure);
  if (percent !== null) {
    const values = whole.values();
    const ranks = quantileRanks(values.length, Number(percent) / 100, level);
    const at = (rank: number | null) => (rank === null ? null : fromMicro(values[rank - 1]!.value));
    const value = quantileOf(values, percent);
    return { found: value === null ? null : fromMicro(value), lower: at(ranks.lower), upper: at(ranks.upper) };
  }
  if (metric.measure !== 'latest') return {};
  const latest = whole.latest();
  return { found: latest === null ? null : fromMicro(latest) };
}
