/** What one more good case would do to a KPI: told from the steps of a stored verdict, by the same steps that made it. */
import { slopeOf } from './curve.js';
import type { Evidence, Prior } from './evidence.js';
import { bestsOf } from './further.js';
import { grow } from './grow.js';
import type { Measured } from './metric.js';
import type { Kpi, Metric } from './rules.js';
import { EMPTY_TALLY, type Tally } from './tally.js';
import { make, stepOf } from './trace.js';
import type { Node } from './verdict.js';
import type { Step } from './step.js';
import { VISITS } from './visits.js';

export interface OneMore {
  /** Kind of the case; for a rate the kind that it is counted per. */
  kind: string | null;
  /** Its value; null where it is only counted. */
  best: number | null;
  /** The KPI's value and score with it. */
  value: number;
  score: number | null;
}

const TOLD: Metric['measure'][] = ['mean', 'share', 'rate', 'count'];

/** Null where no single case tells: a quantile, a formula, visits, a kind without a best value, or nothing counted so far. */
export function oneMore(
  found: (id: string) => Node | undefined,
  metric: Metric,
  kpi: Pick<Kpi, 'curve'>,
  scales: Evidence['scales'],
): OneMore | null {
  const node = (at: string): Step | undefined => {
    const kept = found(at);
    return kept && stepOf(kept);
  };
  const id = `metric:${metric.code}`;
  const [root, total, per] = [node(id), node(`${id}/total`), node(`${id}/per/total`)];
  if (!root || !total || !TOLD.includes(metric.measure) || metric.kinds.includes(VISITS)) return null;
  const prior = node(`${id}/prior`);
  const measured: Measured = {
    metric,
    used: true,
    span: { from: '', to: '', pauses: [], days: 0 },
    days: 0,
    tally: tallyOf(total),
    per: per ? tallyOf(per) : null,
    prior: prior ? ({ metric: metric.code, ...prior.args } as unknown as Prior) : null,
    root,
    raw: node(`${id}/raw`) ?? root,
    sample: per ?? total,
  };
  const best = bestsOf(measured, slopeOf(kpi.curve), kpi.curve, { scales })[0];
  if (!best) return null;
  const known = new Map(prior ? [[prior.id, prior]] : []);
  const after = grow(known, measured, 1, best, null).root;
  if (after.value === null) return null;
  const args = { curve: kpi.curve.map((point) => `${point.value}:${point.score}`).join(' ') };
  const score = make({ id: '', op: 'score', about: null, of: [after], args });
  return {
    kind: (per ? metric.per[0] : metric.kinds[0]) ?? null,
    best: per || metric.measure === 'count' ? null : Number(best.x) / 1e6,
    value: after.value,
    score: score.value,
  };
}

function tallyOf({ sums, clientW2 }: Step): Tally {
  return { ...EMPTY_TALLY, sums: sums!, clientW2: clientW2! };
}
