import { known } from '../people/assignments-as-of.js';
import type { Assignment } from '../scoring/evidence.js';
import { plannedIn, type PlannedWork, type PlanTarget } from '../scoring/plan.js';
import type { Sender } from '../sql.js';

interface Assigned extends Pick<Assignment, 'startedOn' | 'endedOn' | 'pauses'> {
  id: string;
  employee: string;
  team: string | null;
  task: string;
}

type Target = PlanTarget & { employee: string | null; team: string | null; task: string | null };

/**
 * What some assignments were to handle from one day to another, both included, as known at a cut-off; every assignment that was known then
 * is in the answer, also one without a plan. Two statements, however many. A team's people are those it has today.
 */
export async function plannedFor(
  to: Sender,
  assignments: readonly string[],
  span: { from: string; to: string },
  cutoff: number,
): Promise<Map<string, PlannedWork>> {
  if (assignments.length === 0) return new Map();
  const { rows } = await to.query<Assigned>(ASSIGNED, [cutoff, assignments]);
  const { rows: targets } = await to.query<Target>(TARGETS, [cutoff, span.from, span.to]);
  const by = (key: 'employee' | 'team' | 'task', own: Target[]) => Map.groupBy(own, (target) => target[key]);
  const ofPeople = by(
    'employee',
    targets.filter(({ scope }) => scope === 'EMPLOYEE'),
  );
  const ofTeams = by(
    'team',
    targets.filter(({ scope }) => scope === 'TEAM'),
  );
  const ofTasks = by(
    'task',
    targets.filter(({ scope }) => scope === 'TASK'),
  );
  return new Map(
    rows.map((row) => {
      const own = [
        ...(ofPeople.get(row.employee) ?? []),
        ...(row.team === null ? [] : (ofTeams.get(row.team) ?? [])),
        ...(ofTasks.get(row.task) ?? []),
      ].filter(({ task }) => task === null || task === row.task);
      return [row.id, plannedIn(row, own, span)];
    }),
  );
}

const ASSIGNED = `
  select p.assignment_id as id, p.employee_id as employee, e.team_id as team, p.task_id as task, p.started_on as "startedOn",
    p.ended_on as "endedOn", coalesce((select json_agg(json_build_object('from', x.from_on, 'to', x.to_on) order by x.from_on)
      from assignment_pause x where x.assignment_id = p.assignment_id and ${known('x', '$1')}), '[]'::json) as pauses
  from assignment_period p join employee e on e.id = p.employee_id where ${known('p', '$1')} and p.assignment_id = any($2::uuid[])`;

/** Whom a target covers. */
const COVERED = `(t.employee_id is null or p.employee_id = t.employee_id) and (t.team_id is null or e.team_id = t.team_id)
  and (t.task_id is null or p.task_id = t.task_id)`;

/** Days of a target's period on which those whom it covers are assigned. */
const ASSIGNED_DAYS = `coalesce((select sum(least(p.ended_on, t.to_on) - greatest(p.started_on, t.from_on) + 1) from assignment_period p
    join employee e on e.id = p.employee_id where ${COVERED} and p.started_on <= t.to_on and (p.ended_on is null or p.ended_on >= t.from_on)
    and ${known('p', '$1')}), 0)::int`;

const TARGETS = `
  select t.id::text as id, case when t.employee_id is not null then 'EMPLOYEE' when t.team_id is not null then 'TEAM' else 'TASK' end as scope,
    t.task_id is not null and (t.employee_id is not null or t.team_id is not null) as "onTask", t.planned, t.from_on as "from", t.to_on as "to",
    t.employee_id as employee, t.team_id as team, t.task_id as task, ${ASSIGNED_DAYS} as "assignedDays"
  from plan_target t where ${known('t', '$1')} and t.from_on <= $3 and t.to_on >= $2`;
