import type { Assignment } from '../scoring/evidence.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';

interface Row {
  id: string;
  employee: string;
  task: string;
  location: string | null;
  startedOn: Day;
  endedOn: Day | null;
  statedStage: string | null;
  pauses: Assignment['pauses'];
}

/** What was known at a cut-off: brought by a batch up to it, and not superseded by one. */
export function known(row: string, cutoff: string): string {
  return `exists (select 1 from batch b where b.id = ${row}.batch_id and b.number <= ${cutoff})
    and not exists (select 1 from batch s where s.id = ${row}.superseded_by and s.number <= ${cutoff})`;
}

const SELECT = `select p.assignment_id as id, p.employee_id as employee, p.task_id as task, p.location_id as location,
    p.started_on as "startedOn", p.ended_on as "endedOn", p.stated_stage as "statedStage",
    coalesce((select json_agg(json_build_object('from', x.from_on, 'to', x.to_on) order by x.from_on)
      from assignment_pause x where x.assignment_id = p.assignment_id and ${known('x', '$1')}), '[]'::json) as pauses
  from assignment_period p where ${known('p', '$1')}`;

/** The assignments of some employees that run on a day, as known at the cut-off, by employee. */
export async function assignmentsAsOf(
  to: Sender,
  employees: string[],
  asOf: Day,
  cutoff: number,
): Promise<Assignment[]> {
  const { rows } = await to.query<Row>(
    `${SELECT} and p.started_on <= $2 and (p.ended_on is null or p.ended_on >= $2) and p.employee_id = any($3::uuid[])
     order by p.employee_id, p.assignment_id`,
    [cutoff, asOf, employees],
  );
  return rows;
}

/** All assignments on some tasks that ran at any time in a span: those whom a prior is fitted from. A page by id. */
export async function assignmentsOnTasks(
  to: Sender,
  tasks: string[],
  span: { from: Day; to: Day },
  cutoff: number,
  after: string | null,
  limit: number,
): Promise<Assignment[]> {
  const { rows } = await to.query<Row>(
    `${SELECT} and p.started_on <= $3 and (p.ended_on is null or p.ended_on >= $2) and p.task_id = any($4::uuid[])
       and ($5::uuid is null or p.assignment_id > $5) order by p.assignment_id limit $6`,
    [cutoff, span.from, span.to, tasks, after, limit],
  );
  return rows;
}
