/** The metric of audits: visits of two sides, weighed apart. */
import { auditRulesOf, type AuditRules } from './audit-rules.js';
import { hasItems, isOpen, scoreVisit } from './audit-score.js';
import { NOTHING } from './estimate.js';
import type { Visit } from './evidence.js';
import { divide, micro, MICRO, ONE } from './exact.js';
import type { Measured, MetricInput } from './metric.js';
import type { Day, Metric, RuleSet } from './rules.js';
import { EMPTY_TALLY } from './tally.js';
import type { Group } from './tally.js';
import { recordGroup } from './totals.js';
import { record } from './trace.js';
import type { Trace } from './trace.js';
import type { Step } from './step.js';
import { holds } from './window.js';
import type { Span } from './window.js';

/** Code that stands in a metric's kinds for the location's visits. */
export const VISITS = 'visits';

/** Visits in points of 100, one group per side; those that were not announced, or out of 0 points, are seen but don't count. */
export function visited(
  trace: Trace,
  metric: Metric,
  span: Span,
  { rules, visits, tenure, asOf }: MetricInput,
): Measured {
  const id = `metric:${metric.code}`;
  const audits = auditRulesOf(rules);
  const groups = new Map<string, Group & { side: string; of: Step[] }>();
  for (const visit of visits.filter((each) => holds(span, each.day))) {
    const { why, x, of } = looked(trace, `${id}/visit/${visit.id}`, visit, { rules, audits, asOf });
    const side = visit.side === 'MANAGER' ? 'manager' : 'independent';
    const key = why === null ? side : `${side}:${why}`;
    const group = groups.get(key) ?? {
      key,
      side,
      status: why ? 'EXCLUDED' : 'INCLUDED',
      reason: why,
      sums: { ...NOTHING },
      of: [],
    };
    groups.set(key, group);
    group.sums.n += 1;
    group.of.push(...of);
    if (why !== null) continue;
    group.sums.w += ONE;
    group.sums.w2 += ONE * ONE;
    group.sums.wx += ONE * x;
    group.sums.wx2 += ONE * x * x;
  }
  const sorted = [...groups.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const nodes = sorted.map((group) => recordGroup(trace, id, group, { side: group.side }, group.of));
  const clientW2 = sorted.reduce((sum, group) => sum + group.sums.w2, 0n);
  const total = record(trace, {
    id: `${id}/total`,
    op: 'total',
    about: metric.code,
    of: nodes,
    args: { minSample: metric.minSample },
    clientW2,
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

/**
 * What a visit brings: points of 100 and the steps they were made of, or why it doesn't count. Of a provisional result no step is kept:
 * whoever reads the map would learn of a visit that nobody has told him about.
 */
export function looked(
  trace: Trace,
  id: string,
  visit: Visit,
  { rules, audits, asOf }: { rules: RuleSet; audits: AuditRules; asOf: Day },
): { why: string | null; x: bigint; of: Step[] } {
  if (!visit.counted) return { why: 'not_announced', x: 0n, of: [] };
  if (hasItems(visit)) {
    if (isOpen(visit.audit, audits, asOf)) return { why: 'provisional', x: 0n, of: [] };
    const root = scoreVisit(trace, id, visit.audit, rules, audits, 'person');
    if (visit.audit.disputed) return { why: 'disputed', x: 0n, of: [root] };
    const known = root.state === 'ok' && root.value !== null;
    return { why: known ? null : 'too_little_asked', x: known ? micro(root.value!) : 0n, of: [root] };
  }
  if (visit.outOf <= 0n) return { why: 'unknown_value', x: 0n, of: [] };
  return { why: null, x: divide(100n * visit.points * MICRO, visit.outOf), of: [] };
}
