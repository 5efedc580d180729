import { startAssignments, type NewAssignment } from '../people/assign.js';
import { ensureEmployees, ensureManagers, ensureTasks, ensureTeams, startEarlier } from '../people/ensure-people.js';
import type { Sender } from '../sql.js';
import type { Zone } from './local-time.js';
import type { Roster, Since } from './roster.js';
import type { SignalSettings } from './settings.js';

interface Period {
  id: string;
  employee: string;
  startedOn: string;
  endedOn: string | null;
}

/** What a file means for people and their assignments, against what is known now. Making it writes nothing. */
export interface Plan {
  newPeople: number;
  starts: NewAssignment[];
  /** Periods that begin earlier than was known, by the file's rows. */
  earlier: { id: string; startedOn: string }[];
  kept: number;
  /** When each employee is on the task once the plan is carried out. */
  onTask: { employee: string; from: string; to: string | null }[];
}

export async function planPeople(to: Sender, roster: Roster, settings: SignalSettings, zone: Zone): Promise<Plan> {
  const since = roster.since(zone);
  const employees = roster.employees();
  const periods = await periodsOn(
    to,
    settings.taskCode,
    since.map(({ code }) => code),
  );
  const { rows } = await to.query<{ known: number }>(
    'select count(*)::int as known from employee where code = any($1)',
    [employees.map(({ code }) => code)],
  );
  const plan: Plan = { newPeople: employees.length - rows[0]!.known, starts: [], earlier: [], kept: 0, onTask: [] };
  for (const person of since) settle(plan, person, periods.get(person.code) ?? [], settings.taskCode);
  return plan;
}

/** Carries the plan out within a batch. Answers how many people became known. */
export async function writePeople(
  to: Sender,
  roster: Roster,
  plan: Plan,
  settings: SignalSettings,
  batch: string,
): Promise<number> {
  await ensureTasks(to, [{ code: settings.taskCode, name: settings.taskName }]);
  await ensureTeams(to, roster.teams());
  const made = await ensureEmployees(to, roster.employees());
  await ensureManagers(to, roster.leaders());
  await startAssignments(to, plan.starts, batch);
  await startEarlier(to, plan.earlier, batch);
  return made;
}

// Private: one person.

/**
 * An assignment that is there stays, except that rows before its first day prove that it began earlier. Somebody whose assignments had all
 * ended before begins a new one.
 */
function settle(plan: Plan, { code, firstDay, startedOn }: Since, periods: Period[], task: string): void {
  const current = periods.filter(({ endedOn }) => endedOn === null || endedOn >= startedOn);
  if (current.length === 0) {
    plan.starts.push({ employeeCode: code, taskCode: task, startedOn, estimated: true });
    plan.onTask.push({ employee: code, from: startedOn, to: null });
    plan.onTask.push(...periods.map((period) => ({ employee: code, from: period.startedOn, to: period.endedOn })));
    return;
  }
  const [first, ...later] = current as [Period, ...Period[]];
  const earlier = firstDay < first.startedOn;
  if (earlier) plan.earlier.push({ id: first.id, startedOn });
  else plan.kept++;
  plan.onTask.push({ employee: code, from: earlier ? startedOn : first.startedOn, to: first.endedOn });
  plan.onTask.push(...later.map((period) => ({ employee: code, from: period.startedOn, to: period.endedOn })));
}

async function periodsOn(to: Sender, task: string, employees: string[]): Promise<Map<string, Period[]>> {
  const { rows } = await to.query<Period>(
    `select p.id, e.code as employee, p.started_on as "startedOn", p.ended_on as "endedOn"
     from assignment_period p join employee e on e.id = p.employee_id join task t on t.id = p.task_id
     where t.code = $1 and e.code = any($2) and p.superseded_by is null order by e.code, p.started_on`,
    [task, employees],
  );
  return Map.groupBy(rows, ({ employee }) => employee);
}
