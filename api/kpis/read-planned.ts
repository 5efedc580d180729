import { known } from '../people/assignments-as-of.js';
import type { Assignment } from '../scoring/evidence.js';
import { plannedIn, type PlannedWork, type PlanTarget } from '../scoring/plan.js';
import type { Sender } from '../sql.js';

interface Assigned extends Pick<Assignment, 'startedOn' | 'endedOn' | 'pauses'> {
  id: string;
  employee: string;
  task: string;
}

/** With those of the asked people whom a team's plan is for. */
type Target = PlanTarget & { employee: string | null; task: string | null; members: string[] };

/**
 * What some assignments were to handle from one day to another, both included, as known at a cut-off; every assignment that was known then
 * is in the answer, also one without a plan. Two statements, however many. A team's plan is for whom the team had when it was told.
 */
export async function plannedFor(
  to: Sender,
  assignments: readonly string[],
  span: { from: string; to: string },
  cutoff: number,
): Promise<Map<string, PlannedWork>> {
  if (assignments.length === 0) return new Map();
  const { rows } = await to.query<Assigned>(ASSIGNED, [cutoff, assignments]);
  const people = [...new Set(rows.map(({ employee }) => employee))];
  const tasks = [...new Set(rows.map(({ task }) => task))];
  const { rows: targets } = await to.query<Target>(TARGETS, [cutoff, span.from, span.to, people, tasks]);
  const ofPeople = new Map<string, Target[]>();
  for (const target of targets)
    for (const person of target.employee === null ? target.members : [target.employee])
      ofPeople.set(person, [...(ofPeople.get(person) ?? []), target]);
  const ofTasks = Map.groupBy(
    targets.filter(({ scope }) => scope === 'TASK'),
    ({ task }) => task,
  );
  return new Map(
    rows.map((row) => {
      const own = [...(ofPeople.get(row.employee) ?? []), ...(ofTasks.get(row.task) ?? [])].filter(
        ({ task }) => task === null || task === row.task,
      );
      return [row.id, plannedIn(row, own, span)];
    }),
  );
}

const ASSIGNED = `
  select p.assignment_id as id, p.employee_id as employee, p.task_id as task, p.started_on as "startedOn",
    p.ended_on as "endedOn", coalesce((select json_agg(json_build_object('from', x.from_on, 'to', x.to_on) order by x.from_on)
      from assignment_pause x where x.assignment_id = p.assignment_id and ${known('x', '$1')}), '[]'::json) as pauses
  from assignment_period p where ${known('p', '$1')} and p.assignment_id = any($2::uuid[])`;

const MEMBER = 'select 1 from plan_target_member m where m.target_id = t.id and m.employee_id';

/** Days of a target's period on which those whom it covers are assigned. */
const ASSIGNED_DAYS = `coalesce((select sum(least(p.ended_on, t.to_on) - greatest(p.started_on, t.from_on) + 1) from assignment_period p
    where (t.employee_id is null or p.employee_id = t.employee_id) and (t.team_id is null or exists (${MEMBER} = p.employee_id))
    and (t.task_id is null or p.task_id = t.task_id) and p.started_on <= t.to_on and (p.ended_on is null or p.ended_on >= t.from_on)
    and ${known('p', '$1')}), 0)::int`;

/** Targets that cover any of some people on any of some tasks. */
const TARGETS = `
  select t.id::text as id, case when t.employee_id is not null then 'EMPLOYEE' when t.team_id is not null then 'TEAM' else 'TASK' end as scope,
    t.task_id is not null and (t.employee_id is not null or t.team_id is not null) as "onTask", t.planned, t.from_on as "from", t.to_on as "to",
    t.employee_id as employee, t.task_id as task, ${ASSIGNED_DAYS} as "assignedDays",
    array(select m.employee_id::text from plan_target_member m where m.target_id = t.id and m.employee_id = any($4::uuid[])) as members
  from plan_target t where ${known('t', '$1')} and t.from_on <= $3 and t.to_on >= $2
    and (t.employee_id is null or t.employee_id = any($4::uuid[])) and (t.team_id is null or exists (${MEMBER} = any($4::uuid[])))
    and (t.task_id is null or t.task_id = any($5::uuid[]))`;
