import { known } from '../people/assignments-as-of.js';
import { divide, micro, MICRO } from '../scoring/exact.js';
import type { Assignment, PlanSignal } from '../scoring/evidence.js';
import type { PlannedPart } from '../scoring/plan.js';
import { HANDLED_KIND, PLAN, planPeriod } from '../scoring/plan-kind.js';
import type { Day, Period, RuleSet } from '../scoring/rules.js';
import { spanOf } from '../scoring/window.js';
import type { Sender } from '../sql.js';
import { plannedFor } from './read-planned.js';

export interface PlanQuestion {
  asOf: Day;
  cutoff: number;
  /** The organisation's. */
  timeZone: string;
}

/** What came of the plan of one assignment in one period. */
export interface PlanTold {
  from: Day;
  to: Day;
  planned: number;
  /** In 10^-6 requests, on days of its parts alone. */
  handled: bigint;
  parts: (PlannedPart & { handled: bigint })[];
  /** Null where nothing was planned. */
  signal: PlanSignal | null;
}

type Ready = Pick<Assignment, 'id'>;

/** The periods of which metrics of a set ask what came of plans, where some task uses plans at all. */
export function periodsOfPlans({ metrics, sources }: RuleSet): Period[] {
  const used = [sources.everywhere, ...Object.values(sources.byTask)].some((list) => list.includes('plan'));
  if (!used) return [];
  return [...new Set(metrics.flatMap((metric) => planPeriod(metric) ?? []))];
}

/**
 * What came of the plans of some assignments in the last whole period before a day, as known at the cut-off: requests handled on the days
 * on which a plan decided, as a part of those planned for them. Three statements, however many assignments.
 */
export async function planTells(
  to: Sender,
  assignments: readonly Ready[],
  period: Period,
  { asOf, cutoff, timeZone }: PlanQuestion,
): Promise<Map<string, PlanTold>> {
  const span = spanOf({ kind: 'full', period }, [], asOf);
  const ids = assignments.map(({ id }) => id);
  const planned = await plannedFor(to, ids, span, cutoff);
  const owing = ids.filter((id) => (planned.get(id)?.planned ?? 0) > 0);
  const handled = await handledBy(to, owing, span, cutoff, timeZone);
  return new Map(
    ids.map((id) => {
      const work = planned.get(id) ?? { planned: 0, parts: [] };
      const days = handled.get(id) ?? [];
      const parts = work.parts.map((part) => ({ ...part, handled: sumOn(days, part) }));
      const done = parts.reduce((sum, part) => sum + part.handled, 0n);
      const signal = work.planned > 0 ? asSignal(id, period, span.to, done, work.planned) : null;
      return [id, { from: span.from, to: span.to, planned: work.planned, handled: done, parts, signal }];
    }),
  );
}

/** The same as evidence, for every period that a rule set asks about. */
export async function plansOf(
  to: Sender,
  assignments: readonly Ready[],
  rules: RuleSet,
  question: PlanQuestion,
): Promise<Map<string, PlanSignal[]>> {
  const found = new Map<string, PlanSignal[]>();
  for (const period of periodsOfPlans(rules))
    for (const [id, { signal }] of await planTells(to, assignments, period, question))
      if (signal) found.set(id, [...(found.get(id) ?? []), signal]);
  return found;
}

interface DayOfWork {
  day: Day;
  handled: bigint;
}

function sumOn(days: DayOfWork[], { from, to }: PlannedPart): bigint {
  return days.reduce((sum, { day, handled }) => (day >= from && day <= to ? sum + handled : sum), 0n);
}

async function handledBy(
  to: Sender,
  assignments: string[],
  span: { from: Day; to: Day },
  cutoff: number,
  timeZone: string,
): Promise<Map<string, DayOfWork[]>> {
  if (assignments.length === 0) return new Map();
  const { rows } = await to.query<{ id: string; day: Day; handled: string }>(HANDLED, [
    cutoff,
    assignments,
    span.from,
    span.to,
    timeZone,
    HANDLED_KIND,
  ]);
  const days = rows.map(({ id, day, handled }) => ({ id, day, handled: BigInt(handled) }));
  return Map.groupBy(days, ({ id }) => id);
}

function asSignal(assignment: string, period: Period, day: Day, handled: bigint, planned: number): PlanSignal {
  const at = BigInt(Date.parse(`${day}T00:00:00Z`)) * 1000n;
  return {
    id: `plan ${assignment} ${period} ${day}`,
    period,
    kind: PLAN,
    nature: 'FACT',
    attribution: 'EMPLOYEE',
    occurredAt: at,
    receivedAt: at,
    day,
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

/** Requests handled by day, in 10^-6. One that tells no number is one. */
const HANDLED = `
  select g.assignment_id as id, (g.occurred_at at time zone $5)::date as day, sum(round(coalesce(g.value, 1) * 1000000))::bigint::text as handled
  from signal g where g.kind = (select number from signal_kind where code = $6)
    and g.occurred_at >= ($3::date)::timestamp at time zone $5 and g.occurred_at < ($4::date + 1)::timestamp at time zone $5
    and g.assignment_id = any($2::uuid[])
    and g.employee_id = any(array(select distinct a.employee_id from assignment a where a.id = any($2::uuid[])))
    and ${known('g', '$1')}
  group by 1, 2`;
