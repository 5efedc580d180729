/** A client who floods a person with fake ratings for a month: how far does that move the person's shrunk rating? */
import { monthOf } from '../../api/scoring/calendar.js';
import { evaluate } from '../../api/scoring/evaluate.js';
import type { Evidence, Signal } from '../../api/scoring/evidence.js';
import { micro } from '../../api/scoring/exact.js';
import { SHIPPED } from '../../api/scoring/shipped.js';
import type { Case } from './truth-cases.js';

const FAKES = 200;
const HONEST = 15;

/** By how much the worst flood, of ones or of fives, moves each person who has enough honest ratings. */
export function floods(cases: Case[]): number[] {
  return cases.flatMap((each) => {
    const before = ratingOf(each, each.evidence);
    if (before.n < HONEST) return [];
    return Math.max(
      ...[1, 5].map((points) => Math.abs(ratingOf(each, flooded(each.evidence, points)).value - before.value)),
    );
  });
}

function ratingOf({ priors, bounds }: Case, evidence: Evidence): { value: number; n: number } {
  const { nodes, metrics } = evaluate(SHIPPED, 'bench', evidence, priors, bounds);
  const total = nodes.find(({ id }) => id === 'metric:client_satisfaction/total')!;
  return { n: total.value ?? 0, value: nodes.find(({ id }) => id === metrics['client_satisfaction'])!.value ?? 0 };
}

function flooded(evidence: Evidence, points: number): Evidence {
  const pattern = evidence.signals.find(({ kind }) => kind === 'rating')!;
  const day = evidence.asOf;
  const fakes = Array.from({ length: FAKES }, (_, i): Signal => {
    const on = `${monthOf(day)}-${String(1 + (i % 28)).padStart(2, '0')}`;
    const at = BigInt(Date.parse(`${on}T10:00:00Z`)) * 1000n + BigInt(i);
    const fake = { client: 'flood', clientB2B: false, interaction: `fake ${i}`, value: micro(points), override: null };
    return {
      ...pattern,
      ...fake,
      id: `f${String(i).padStart(15, '0')}`,
      day: on,
      occurredAt: at,
      receivedAt: at,
      forceMajeure: false,
    };
  });
  return { ...evidence, signals: [...evidence.signals, ...fakes] };
}
