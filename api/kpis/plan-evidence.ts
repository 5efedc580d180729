import type { Assignment, PlanOfPeriod } from '../scoring/evidence.js';
import type { PlannedPart } from '../scoring/plan.js';
import { planPeriod } from '../scoring/plan-kind.js';
import type { Day, Period, RuleSet } from '../scoring/rules.js';
import { spanOf } from '../scoring/window.js';
import type { Sender } from '../sql.js';
import { plannedFor } from './read-planned.js';

/** What was planned for one assignment in one period: 0 requests where nothing was. */
export interface PlanTold extends PlanOfPeriod {
  from: Day;
  parts: PlannedPart[];
}

type Known = { asOf: Day; cutoff: number };

/** The periods of which metrics of a set ask what came of plans, where some task uses plans at all. */
export function periodsOfPlans({ metrics, sources }: RuleSet): Period[] {
  const used = [sources.everywhere, ...Object.values(sources.byTask)].some((list) => list.includes('plan'));
  if (!used) return [];
  return [...new Set(metrics.flatMap((metric) => planPeriod(metric) ?? []))];
}

/**
 * What was planned for some assignments in the last whole period before a day, as known at the cut-off: on each day by the most specific
 * plan. Two statements, however many assignments.
 */
export async function planTells(
  to: Sender,
  assignments: readonly Pick<Assignment, 'id'>[],
  period: Period,
  { asOf, cutoff }: Known,
): Promise<Map<string, PlanTold>> {
  const span = spanOf({ kind: 'full', period }, [], asOf);
  const ids = assignments.map(({ id }) => id);
  const planned = await plannedFor(to, ids, span, cutoff);
  return new Map(
    ids.map((id) => [id, { period, from: span.from, to: span.to, ...(planned.get(id) ?? { planned: 0, parts: [] }) }]),
  );
}

/** The same as evidence, for every period that a rule set asks about. */
export async function plansOf(
  to: Sender,
  assignments: readonly Pick<Assignment, 'id'>[],
  rules: RuleSet,
  known: Known,
): Promise<Map<string, PlanOfPeriod[]>> {
  const found = new Map<string, PlanOfPeriod[]>();
  for (const period of periodsOfPlans(rules))
    for (const [id, plan] of await planTells(to, assignments, period, known))
      if (plan.planned > 0) found.set(id, [...(found.get(id) ?? []), plan]);
  return found;
}
