import { addDays } from '../scoring/calendar.js';
import type { NewEmployee, NewTeam } from './ensure-people.js';
import { leaderCode, parentTeamCode, teamCode } from './person-code.js';

/** What one row says about somebody: who it is, under whom, on which task, when, and for how long at least he had been on it then. */
export interface Sighting {
  code: string;
  name: string | null;
  lead: string | null;
  manager: string | null;
  task: string;
  taskName: string | null;
  tenure: number;
  instant: number;
}

interface Agent {
  name: string;
  team: string | null;
  /** By task: the earliest moment under each lower bound of tenure. A few per person, whatever the number of rows. */
  tasks: Map<string, Map<number, number>>;
}

/** Since when an employee's rows and, by their tenure, his work on a task go back. */
export interface Since {
  code: string;
  task: string;
  firstDay: string;
  startedOn: string;
}

/** The people whom a file names, gathered row by row. Its size goes with the number of people, not of rows. */
export class Roster {
  private readonly agents = new Map<string, Agent>();
  /** Name of each supervisor, and how many rows stand under each of his managers. */
  private readonly supervisors = new Map<string, { name: string; managers: Map<string, number> }>();
  private readonly managers = new Map<string, string>();
  private readonly spellings = new Map<string, string>();
  private readonly taskNames = new Map<string, string>();

  add({ code, name, lead, manager, task, taskName, tenure, instant }: Sighting): void {
    const shown = name ?? code;
    let known = this.agents.get(code);
    if (!known)
      this.agents.set(code, (known = { name: shown, team: lead === null ? null : leaderCode(lead), tasks: new Map() }));
    else if (known.name !== shown) this.spellings.set(shown, known.name);
    if (!this.taskNames.has(task)) this.taskNames.set(task, taskName ?? task);
    let earliest = known.tasks.get(task);
    if (!earliest) known.tasks.set(task, (earliest = new Map()));
    const before = earliest.get(tenure);
    if (before === undefined || instant < before) earliest.set(tenure, instant);
    if (lead !== null) this.lead(leaderCode(lead), lead, manager);
  }

  get people(): number {
    return this.agents.size;
  }

  /** Spellings that were taken for one person, each with the one that is kept. */
  get variants(): [string, string][] {
    return [...this.spellings];
  }

  /** Supervisors whose rows name several managers: the team stands under the one whom most rows name. */
  get severalManagers(): string[] {
    return [...this.supervisors.values()].filter(({ managers }) => managers.size > 1).map(({ name }) => name);
  }

  tasks(): { code: string; name: string }[] {
    return [...this.taskNames].map(([code, name]) => ({ code, name }));
  }

  since(dayOf: (instant: number) => string): Since[] {
    return [...this.agents].flatMap(([code, { tasks }]) =>
      [...tasks].map(([task, earliest]) => {
        const days = [...earliest].map(([tenure, instant]) => ({ day: dayOf(instant), tenure }));
        const firstDay = days.map(({ day }) => day).reduce((a, b) => (a < b ? a : b));
        const startedOn = days.map(({ day, tenure }) => addDays(day, -tenure)).reduce((a, b) => (a < b ? a : b));
        return { code, task, firstDay, startedOn };
      }),
    );
  }

  teams(): NewTeam[] {
    const parents = [...this.managers.values()].map((name) => ({ code: parentTeamCode(name), name }));
    const teams = [...this.supervisors.values()].map(({ name, managers }) => {
      const [main] = [...managers].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return { code: teamCode(name), name, parentCode: main ? parentTeamCode(this.managers.get(main[0])!) : null };
    });
    return [...parents, ...teams];
  }

  /** Leaders belong to the teams that they lead. Whoever leads on both levels belongs to the upper one. */
  employees(): NewEmployee[] {
    const managers = [...this.managers].map(([code, name]) => ({
      code,
      name,
      position: 'Manager',
      teamCode: parentTeamCode(name),
    }));
    const supervisors = [...this.supervisors]
      .filter(([code]) => !this.managers.has(code))
      .map(([code, { name }]) => ({ code, name, position: 'Supervisor', teamCode: teamCode(name) }));
    const agents = [...this.agents].map(([code, { name, team }]) => ({
      code,
      name,
      position: team === null ? null : 'Agent',
      teamCode: team === null ? null : teamCode(this.supervisors.get(team)!.name),
    }));
    return [...managers, ...supervisors, ...agents];
  }

  leaders(): { code: string; managerCode: string }[] {
    return [
      ...[...this.managers].map(([managerCode, name]) => ({ code: parentTeamCode(name), managerCode })),
      ...[...this.supervisors].map(([managerCode, { name }]) => ({ code: teamCode(name), managerCode })),
    ];
  }

  private lead(team: string, name: string, manager: string | null): void {
    let known = this.supervisors.get(team);
    if (!known) this.supervisors.set(team, (known = { name, managers: new Map() }));
    else if (known.name !== name) this.spellings.set(name, known.name);
    if (manager === null) return;
    const code = leaderCode(manager);
    const named = this.managers.get(code);
    if (named === undefined) this.managers.set(code, manager);
    else if (named !== manager) this.spellings.set(manager, named);
    known.managers.set(code, (known.managers.get(code) ?? 0) + 1);
  }
}
