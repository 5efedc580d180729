/** The metric of audits: visits of two sides, weighed apart. */
import { NOTHING } from './estimate.js';
import { divide, MICRO, ONE } from './exact.js';
import type { Measured, MetricInput } from './metric.js';
import type { Metric } from './rules.js';
import { EMPTY_TALLY } from './tally.js';
import type { Group } from './tally.js';
import { recordGroup } from './totals.js';
import { record } from './trace.js';
import type { Trace } from './trace.js';
import { holds } from './window.js';
import type { Span } from './window.js';

/** Code that stands in a metric's kinds for the location's visits. */
export const VISITS = 'visits';

/** Visits in points of 100, one group per side; those that were not announced, or out of 0 points, are seen but don't count. */
export function visited(trace: Trace, metric: Metric, span: Span, { rules, visits, tenure }: MetricInput): Measured {
  const id = `metric:${metric.code}`;
  const groups = new Map<string, Group & { side: string }>();
  for (const visit of visits.filter((each) => holds(span, each.day))) {
    const why = !visit.counted ? 'not_announced' : visit.outOf <= 0n ? 'unknown_value' : null;
    const side = visit.side === 'MANAGER' ? 'manager' : 'independent';
    const key = why === null ? side : `${side}:${why}`;
    const group = groups.get(key) ?? {
      key,
      side,
      status: why ? 'EXCLUDED' : 'INCLUDED',
      reason: why,
      sums: { ...NOTHING },
    };
    groups.set(key, group);
    group.sums.n += 1;
    if (why !== null) continue;
    const x = divide(100n * visit.points * MICRO, visit.outOf);
    group.sums.w += ONE;
    group.sums.w2 += ONE * ONE;
    group.sums.wx += ONE * x;
    group.sums.wx2 += ONE * x * x;
  }
  const sorted = [...groups.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const nodes = sorted.map((group) => recordGroup(trace, id, group, { side: group.side }));
  const clientW2 = sorted.reduce((sum, group) => sum + group.sums.w2, 0n);
  const total = record(trace, {
    id: `${id}/total`,
    op: 'total',
    about: metric.code,
    of: nodes,
    args: { clientW2: `${clientW2}`, minSample: metric.minSample },
  });
  const raw = record(trace, {
    id,
    op: 'raw',
    about: metric.code,
    of: [total, ...nodes],
    args: { measure: VISITS, from: span.from, to: span.to, days: span.days, ...rules.auditSides },
  });
  return {
    metric,
    used: true,
    span,
    days: tenure,
    tally: EMPTY_TALLY,
    per: null,
    prior: null,
    root: raw,
    raw,
    sample: total,
  };
}
