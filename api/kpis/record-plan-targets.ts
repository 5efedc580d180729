import type { Sender } from '../sql.js';

/** Planned work as it is sent: for an employee, a team or a task; a task beside one of the others narrows it. Days are both included. */
export interface PlanItem {
  employeeCode: string | null;
  teamCode: string | null;
  taskCode: string | null;
  from: string;
  to: string;
  planned: number;
}

export interface PlanFlaw {
  field: string;
  code: string;
  expected: string;
  came: string;
}

export interface PlanOutcome {
  index: number;
  status: 'ADDED' | 'CHANGED' | 'SAME' | 'REFUSED';
  id: string | null;
  flaw: PlanFlaw | null;
}

export const MOST_PLANNED = 10_000_000;
const LONGEST_DAYS = 400;
const EXPECTED: Record<string, string> = {
  UNKNOWN_EMPLOYEE: 'the code of an employee',
  UNKNOWN_TEAM: 'the code of a team',
  UNKNOWN_TASK: 'the code of a task',
  TWICE: 'each plan once in a call',
  OVERLAP: 'no other plan for the same in that time',
};

/** What of a plan can be told without asking the database; null when nothing is wrong. */
export function planFlaw({ employeeCode, teamCode, taskCode, from, to, planned }: PlanItem): PlanFlaw | null {
  const flaw = (field: string, code: string, expected: string, came: unknown): PlanFlaw => ({
    field,
    code,
    expected,
    came: String(came),
  });
  if (!employeeCode && !teamCode && !taskCode)
    return flaw('employeeCode', 'MISSING', 'an employee, a team or a task', 'none');
  if (employeeCode && teamCode) return flaw('teamCode', 'TWO_SCOPES', 'an employee or a team, not both', teamCode);
  if (to < from) return flaw('to', 'OUT_OF_ORDER', `no earlier than ${from}`, to);
  if (Date.parse(to) - Date.parse(from) >= LONGEST_DAYS * 86_400_000)
    return flaw('to', 'OUT_OF_RANGE', `within ${LONGEST_DAYS} days from ${from}`, to);
  if (!Number.isInteger(planned) || planned < 1 || planned > MOST_PLANNED)
    return flaw('planned', 'OUT_OF_RANGE', `1 to ${MOST_PLANNED} whole requests`, planned);
  return null;
}

/**
 * Plans as they are to be: a new one is added, another figure for the same whom and when supersedes the one before, the same again changes
 * nothing, and one that overlaps with another for the same is refused. Within the caller's transaction and batch, or, with `batch` null,
 * only to know what would come of them.
 *
 * @param items checked by `planFlaw` before
 */
export async function recordPlanTargets(
  to: Sender,
  items: { index: number; item: PlanItem }[],
  batch: string | null,
): Promise<PlanOutcome[]> {
  // Two that overlap may not be written at once; the constraint would refuse the whole call.
  await to.query('select pg_advisory_xact_lock(727006)');
  await to.query(STAGE);
  await to.query(FILL, [JSON.stringify(items.map(({ index, item }) => ({ n: index, ...item })))]);
  await to.query('analyze staged_plan');
  await to.query(JUDGE);
  if (batch !== null) {
    await to.query(
      `update plan_target t set superseded_by = $1 from staged_plan s where s.old_id = t.id and s.status = 'CHANGED'`,
      [batch],
    );
    await to.query(ADD, [batch]);
  }
  const { rows } = await to.query<{
    n: number;
    id: string | null;
    status: PlanOutcome['status'];
    code: string | null;
    field: string;
    came: string;
  }>('select n, coalesce(new_id, old_id)::text as id, status, code, field, came from staged_plan order by n');
  await to.query('drop table staged_plan');
  return rows.map(({ n, id, status, code, field, came }) =>
    code === null
      ? { index: n, status, id, flaw: null }
      : { index: n, status: 'REFUSED', id: null, flaw: { field, code, expected: EXPECTED[code]!, came } },
  );
}

const STAGE = `create temporary table staged_plan (n int primary key, employee text, team text, task text, from_on date, to_on date, planned int,
  employee_id uuid, team_id uuid, task_id uuid, old_id bigint, new_id bigint, status text, code text, field text, came text) on commit drop`;

const FILL = `
  insert into staged_plan (n, employee, team, task, from_on, to_on, planned, employee_id, team_id, task_id)
  select i.n, nullif("employeeCode", ''), nullif("teamCode", ''), nullif("taskCode", ''), i."from", i."to", i.planned, e.id, m.id, t.id
  from jsonb_to_recordset($1::jsonb) as i (n int, "employeeCode" text, "teamCode" text, "taskCode" text, "from" date, "to" date, planned int)
    left join employee e on e.code = "employeeCode" left join team m on m.code = "teamCode" left join task t on t.code = "taskCode"`;

const SAME_WHOM = (one: string, other: string): string =>
  `(${one}.employee_id, ${one}.team_id, ${one}.task_id) is not distinct from (${other}.employee_id, ${other}.team_id, ${other}.task_id)`;

const JUDGE = `
  update staged_plan set code = 'UNKNOWN_EMPLOYEE', field = 'employeeCode', came = employee where employee is not null and employee_id is null;
  update staged_plan set code = 'UNKNOWN_TEAM', field = 'teamCode', came = team where code is null and team is not null and team_id is null;
  update staged_plan set code = 'UNKNOWN_TASK', field = 'taskCode', came = task where code is null and task is not null and task_id is null;
  update staged_plan s set code = 'TWICE', field = 'from', came = from_on::text where code is null and exists (select 1 from staged_plan b
    where b.n < s.n and b.code is null and ${SAME_WHOM('b', 's')} and (b.from_on, b.to_on) = (s.from_on, s.to_on));
  update staged_plan s set code = 'OVERLAP', field = 'from', came = o.from_on || ' to ' || o.to_on from staged_plan o
    where s.code is null and o.n < s.n and o.code is null and ${SAME_WHOM('o', 's')} and o.from_on <= s.to_on and o.to_on >= s.from_on;
  update staged_plan s set old_id = t.id from plan_target t
    where s.code is null and t.superseded_by is null and ${SAME_WHOM('t', 's')} and (t.from_on, t.to_on) = (s.from_on, s.to_on);
  update staged_plan s set code = 'OVERLAP', field = 'from', came = t.from_on || ' to ' || t.to_on from plan_target t
    where s.code is null and s.old_id is null and t.superseded_by is null and ${SAME_WHOM('t', 's')} and t.from_on <= s.to_on and t.to_on >= s.from_on;
  update staged_plan s set status = case when old_id is null then 'ADDED'
    when exists (select 1 from plan_target t where t.id = s.old_id and t.planned = s.planned) then 'SAME' else 'CHANGED' end where code is null`;

const ADD = `
  with added as (
    insert into plan_target (employee_id, team_id, task_id, from_on, to_on, planned, batch_id)
    select employee_id, team_id, task_id, from_on, to_on, planned, $1 from staged_plan where status in ('ADDED', 'CHANGED') order by n returning *
  ) update staged_plan s set new_id = a.id from added a where s.code is null and ${SAME_WHOM('a', 's')} and (a.from_on, a.to_on) = (s.from_on, s.to_on)`;
