import { timeZoneOf } from '../access/time-zone.js';
import type { Viewer } from '../access/viewer.js';
import type { Database } from '../database.js';
import { planTells, type PlanTold } from '../kpis/plan-evidence.js';
import type { PlanScope } from '../kpis/plan-target.js';
import { assignmentsAsOf } from '../people/assignments-as-of.js';
import { badInput, notFound } from '../refusals.js';
import { countingOf } from '../scoring/counting.js';
import { fromMicro, round6 } from '../scoring/exact.js';
import { planPeriod } from '../scoring/plan-kind.js';
import { handledIn, planSignal } from '../scoring/plan-signal.js';
import type { Sender } from '../sql.js';
import { readVerdict } from './explain.js';
import { heardOf, placeOf } from './explain-signals.js';
import type { ExplainedPlan } from './explained-plan.js';

/** The plans behind a metric that says how they were fulfilled, and what was handled on the days of each. */
export async function explainPlan(
  db: Database,
  viewer: Viewer | null,
  asked: { mapId: string; assignmentId: string; nodeId: string },
): Promise<ExplainedPlan> {
  const { map, verdict, rules } = await readVerdict(db.pool, viewer, asked.mapId, asked.assignmentId);
  const { metric } = placeOf(asked.nodeId, rules.body.metrics, verdict);
  const period = planPeriod(metric);
  if (period === null) throw badInput('nodeId', 'a step of a metric that counts what came of plans', asked.nodeId);
  const { asOf, cutoff } = map;
  const assignment = (await assignmentsAsOf(db.pool, [map.employeeId], asOf, cutoff)).find(
    ({ id }) => id === asked.assignmentId,
  );
  if (!assignment) throw notFound('assignment');
  const question = { asOf, cutoff, rules, timeZone: await timeZoneOf(db), preview: true };
  const told = (await planTells(db.pool, [assignment], period, question)).get(assignment.id)!;
  const { happened, bounds } = await heardOf(db, assignment, question);
  const counting = countingOf({ signals: happened }, rules.body, bounds, asOf);
  const handled = told.parts.map((part) => handledIn(counting, metric, part));
  const names = await namesOf(db.pool, told);
  return {
    ruleSetId: map.ruleSetId,
    from: told.from,
    to: told.to,
    planned: round6(told.planned),
    handled: fromMicro(handled.reduce((sum, part) => sum + part, 0n)),
    fulfilment: told.planned > 0 ? fromMicro(planSignal(counting, metric, told).value!) : null,
    parts: told.parts.map(({ target, from, to, days, planned }, at) => ({
      ...names.get(target)!,
      from,
      to,
      days,
      planned: round6(planned),
      handled: fromMicro(handled[at]!),
    })),
  };
}

/** Whose plans they are. The person's own have no name: the map says whose it is. */
async function namesOf(
  to: Sender,
  { parts }: PlanTold,
): Promise<Map<string, { scope: PlanScope; name: string | null }>> {
  if (parts.length === 0) return new Map();
  const { rows } = await to.query<{ id: string; scope: PlanScope; name: string | null }>(
    `select t.id::text as id, case when t.employee_id is not null then 'EMPLOYEE' when t.team_id is not null then 'TEAM' else 'TASK' end as scope,
       case when t.employee_id is null then coalesce(m.name, k.name) end as name
     from plan_target t left join team m on m.id = t.team_id left join task k on k.id = t.task_id where t.id = any($1::bigint[])`,
    [parts.map(({ target }) => target)],
  );
  return new Map(rows.map(({ id, scope, name }) => [id, { scope, name }]));
}
