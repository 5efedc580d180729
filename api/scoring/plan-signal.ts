/** What came of a plan, as a fact of the last day of its period: requests handled on days with a plan, of those planned for them. */
import type { Counting } from './counting.js';
import type { PlanOfPeriod, Signal } from './evidence.js';
import { divide, micro, MICRO, ONE } from './exact.js';
import { HANDLED_KIND, PLAN } from './plan-kind.js';
import type { Day, Metric } from './rules.js';

/** Requests handled from one day to another that count, in 10^-6, whole or in part as screening weighs them. One that tells no number is one. */
export function handledIn(counting: Counting, metric: Metric, { from, to }: { from: Day; to: Day }): bigint {
  const span = { from, to, pauses: [], days: 0 };
  const over = (measure: 'sum' | 'count') =>
    counting.tally({ ...metric, measure, halfLifeDays: null }, [HANDLED_KIND], span).sums;
  const [numbers, all] = [over('sum'), over('count')];
  return divide(numbers.wx + (all.w - numbers.w) * MICRO, ONE);
}

export function planSignal(counting: Counting, metric: Metric, { period, to, planned, parts }: PlanOfPeriod): Signal {
  const handled = parts.reduce((sum, part) => sum + handledIn(counting, metric, part), 0n);
  const at = BigInt(Date.parse(`${to}T00:00:00Z`)) * 1000n;
  return {
    id: `plan ${period} ${to}`,
    kind: PLAN,
    nature: 'FACT',
    attribution: 'EMPLOYEE',
    occurredAt: at,
    receivedAt: at,
    day: to,
    client: null,
    clientB2B: false,
    interaction: null,
    value: divide(handled * MICRO, micro(planned)),
    scale: null,
    duration: false,
    sentiment: null,
    forceMajeure: false,
    override: null,
  };
}
