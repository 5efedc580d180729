import { Role } from '../access/account.js';
import { scoped } from '../access/scope.js';
import type { Actor, Viewer } from '../access/viewer.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { VisitInput } from './visit.input.js';

/** Employees by code, with the days on which each worked on which task. */
export type Employees = ReadonlyMap<string, NamedEmployee>;

interface NamedEmployee {
  id: string;
  tasks: { task: string; from: Day; to: Day | null }[];
}

/** Who is remembered at a time: some megabytes. */
const MOST = 20_000;

/** Whom visits name, as far as whoever records them may name people. Who was named before is not asked for again. */
export class NamedEmployees {
  private known = new Map<string, NamedEmployee>();

  constructor(
    private readonly to: Sender,
    private readonly by: Actor,
  ) {}

  async among(visits: VisitInput[]): Promise<Employees> {
    const codes = new Set(visits.flatMap(({ employeeCode }) => employeeCode ?? []));
    const found = new Map<string, NamedEmployee>();
    for (const code of codes) if (this.known.has(code)) found.set(code, this.known.get(code)!);
    const unknown = [...codes].filter((code) => !found.has(code));
    if (unknown.length === 0) return found;
    for (const [code, employee] of await this.read(unknown)) found.set(code, employee);
    if (this.known.size > MOST) this.known = new Map();
    for (const [code, employee] of found) this.known.set(code, employee);
    return found;
  }

  private async read(codes: string[]): Promise<Map<string, NamedEmployee>> {
    const { by } = this;
    // Auditors name whom they met and see nobody; managers name their own people.
    const scope = by.kind === 'ACCOUNT' && by.role === Role.MANAGER ? '$scope(e.id)' : '(true or $scope(e.id))';
    const rows = await scoped<{ id: string; code: string; task: string | null; from: Day; to: Day | null }>(
      this.to,
      by.kind === 'SYSTEM' ? null : (by as Viewer),
      `select e.id, e.code, p.task_id as task, p.started_on as "from", p.ended_on as "to"
       from employee e left join assignment_period p on p.employee_id = e.id and p.superseded_by is null
       where e.code = any($1::text[]) and ${scope}`,
      [codes],
    );
    const found = new Map<string, NamedEmployee>();
    for (const { id, code, task, from, to } of rows) {
      const employee = found.get(code) ?? { id, tasks: [] };
      if (task !== null) employee.tasks.push({ task, from, to });
      found.set(code, employee);
    }
    return found;
  }
}
