/** Further signals that are thought in: what is the best that they can say, how many it takes, and whether there is room for them. */
import type { Held } from './criterion.js';
import { micro, MICRO, round6 } from './exact.js';
import type { Best } from './grow.js';
import { SHIPPED_KINDS } from './kinds.js';
import type { Measured } from './metric.js';
import type { Curve } from './rules.js';
import type { Missing } from './verdict.js';
import { VISITS } from './visits.js';

/** The best that a further signal can say: 1 more is better, -1 less is, 0 as the curve's top has it. None where no scale tells. */
export function bestsOf(
  measured: Measured,
  wants: 1 | -1 | 0,
  curve: Curve | null,
  { scales }: Pick<Held, 'scales'>,
): Best[] {
  const { metric } = measured;
  // No single signal moves a formula: its operands' own criteria tell what would.
  if (metric.measure === 'formula') return [];
  if (metric.kinds.includes(VISITS)) {
    return wants === 1
      ? [
          { x: 0n, side: 'independent' },
          { x: 0n, side: 'manager' },
        ]
      : [];
  }
  if (metric.measure === 'rate') return [{ x: MICRO, events: wants === 1 }];
  if (metric.measure === 'share') return [{ x: wants === -1 ? 0n : MICRO }];
  if (metric.measure === 'count') return wants === 1 ? [{ x: MICRO }] : [];
  if (metric.measure === 'sum' || metric.measure === 'tenure') return [];
  if (wants === 0)
    return curve ? [{ x: micro(curve.reduce((top, each) => (each.score > top.score ? each : top)).value) }] : [];
  const scale = scaleOf(measured, scales);
  if (scale) return [{ x: micro(wants === 1 ? scale.max : scale.min) }];
  return wants === -1 ? [{ x: 0n }] : [];
}

/** The scale by which a further signal would be checked; of kinds that nobody changed, that of the last signal is the same. */
function scaleOf({ metric, tally }: Measured, scales: Held['scales']): { min: number; max: number } | null {
  const changed = scales?.get(metric.kinds[0]!);
  if (changed !== undefined) return changed;
  return tally.scale ?? SHIPPED_KINDS.find((kind) => kind.code === metric.kinds[0])?.scale ?? null;
}

/** Number, kind and pace of the further signals. Out of reach by pace: the window can't hold them at the pace of its own days. */
export function described(measured: Measured, best: Best, needs: number | null): Partial<Missing> {
  const { metric, per, tally, span, sample } = measured;
  const ofVisits = metric.kinds.includes(VISITS);
  const counted = ofVisits ? (sample?.value ?? 0) : (per ?? tally).counted;
  const length = metric.window.kind === 'days' ? metric.window.days : span.days;
  const lasted = Math.max(1, Math.min(span.days, measured.days));
  const most = (counted / lasted) * length;
  return {
    needs,
    what: ofVisits ? 'visits' : 'signals',
    metric: metric.code,
    kind: ofVisits ? null : ((per ? metric.per[0] : metric.kinds[0]) ?? null),
    best: ofVisits ? 100 : per ? null : Number(best.x) / 1e6,
    pace: round6((counted / lasted) * 30),
    outOfReach: needs === null ? 'EVEN_PERFECT' : needs > most ? 'PACE' : null,
  };
}

/** Smallest r from 1 that meets, doubling first and then halving; null when not even `most` would. */
export function smallest(met: (r: number) => boolean, most: number): number | null {
  if (most < 1 || !met(most)) return null;
  let high = 1;
  while (high < most && !met(high)) high = Math.min(most, high * 2);
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const mid = Math.floor((low + high) / 2);
    if (met(mid)) high = mid;
    else low = mid;
  }
  return high;
}
