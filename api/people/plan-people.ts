import type { Sender } from '../sql.js';
import { startAssignments, type NewAssignment } from './assign.js';
import { ensureEmployees, ensureManagers, ensureTasks, ensureTeams, startEarlier } from './ensure-people.js';
import type { Roster, Since } from './roster.js';

interface Period {
  id: string;
  employee: string;
  task: string;
  startedOn: string;
  endedOn: string | null;
}

export interface OnTask {
  employee: string;
  task: string;
  from: string;
  to: string | null;
}

/** What a file means for people and their assignments, against what is known now. Making it writes nothing. */
export interface Plan {
  newPeople: number;
  newTeams: number;
  newTasks: number;
  starts: NewAssignment[];
  /** Periods that begin earlier than was known, by the file's rows. */
  earlier: { id: string; startedOn: string }[];
  kept: number;
  /** When each employee is on a task once the plan is carried out. */
  onTask: OnTask[];
}

/** With `makes` false nobody becomes known and no assignment begins: the plan tells who is on which task, and that is all. */
export async function planPeople(
  to: Sender,
  roster: Roster,
  dayOf: (instant: number) => string,
  makes: boolean,
): Promise<Plan> {
  const since = roster.since(dayOf);
  const periods = await periodsOf(
    to,
    since.map(({ code }) => code),
  );
  const plan: Plan = { newPeople: 0, newTeams: 0, newTasks: 0, starts: [], earlier: [], kept: 0, onTask: [] };
  if (!makes) {
    plan.onTask = [...periods.values()].flat().map(onTask);
    return plan;
  }
  plan.newPeople = await missing(to, 'employee', roster.employees());
  plan.newTeams = await missing(to, 'team', roster.teams());
  plan.newTasks = await missing(to, 'task', roster.tasks());
  for (const person of since) settle(plan, person, periods.get(`${person.code}\0${person.task}`) ?? []);
  return plan;
}

/** Carries the plan out within a batch. Answers how many people became known. */
export async function writePeople(to: Sender, roster: Roster, plan: Plan, batch: string): Promise<number> {
  await ensureTasks(to, roster.tasks());
  await ensureTeams(to, roster.teams());
  const made = await ensureEmployees(to, roster.employees());
  await ensureManagers(to, roster.leaders());
  await startAssignments(to, plan.starts, batch);
  await startEarlier(to, plan.earlier, batch);
  return made;
}

// Private: one person on one task.

/**
 * An assignment that is there stays, except that rows before its first day prove that it began earlier. Somebody whose assignments had all
 * ended before begins a new one.
 */
function settle(plan: Plan, { code, task, firstDay, startedOn }: Since, periods: Period[]): void {
  const current = periods.filter(({ endedOn }) => endedOn === null || endedOn >= startedOn);
  if (current.length === 0) {
    plan.starts.push({ employeeCode: code, taskCode: task, startedOn, estimated: true });
    plan.onTask.push({ employee: code, task, from: startedOn, to: null }, ...periods.map(onTask));
    return;
  }
  const [first, ...later] = current as [Period, ...Period[]];
  const earlier = firstDay < first.startedOn;
  if (earlier) plan.earlier.push({ id: first.id, startedOn });
  else plan.kept++;
  plan.onTask.push({ employee: code, task, from: earlier ? startedOn : first.startedOn, to: first.endedOn });
  plan.onTask.push(...later.map(onTask));
}

function onTask({ employee, task, startedOn, endedOn }: Period): OnTask {
  return { employee, task, from: startedOn, to: endedOn };
}

async function missing(to: Sender, table: 'employee' | 'team' | 'task', wanted: { code: string }[]): Promise<number> {
  const codes = new Set(wanted.map(({ code }) => code));
  const { rows } = await to.query<{ known: number }>(
    `select count(*)::int as known from ${table} where code = any($1::text[])`,
    [[...codes]],
  );
  return codes.size - rows[0]!.known;
}

/** By employee and task, in the order of their beginnings. */
async function periodsOf(to: Sender, employees: string[]): Promise<Map<string, Period[]>> {
  const { rows } = await to.query<Period>(
    `select p.id, e.code as employee, t.code as task, p.started_on as "startedOn", p.ended_on as "endedOn"
     from assignment_period p join employee e on e.id = p.employee_id join task t on t.id = p.task_id
     where e.code = any($1) and p.superseded_by is null order by e.code, t.code, p.started_on`,
    [[...new Set(employees)]],
  );
  return Map.groupBy(rows, ({ employee, task }) => `${employee}\0${task}`);
}
