import type { NewEmployee, NewTeam } from '../people/ensure-people.js';
import { addDays } from '../scoring/calendar.js';
import type { Zone } from './local-time.js';
import { leaderCode, parentTeamCode, teamCode } from './person-code.js';
import type { SupportRow } from './support-row.js';

interface Agent {
  name: string;
  team: string;
  /** Earliest moment under each lower bound of tenure: a few per person, whatever the number of rows. */
  earliest: Map<number, number>;
}

/** Since when an employee's rows and, by their tenure, his work on the task go back. */
export interface Since {
  code: string;
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

  add({ employeeCode, agent, supervisor, manager, tenure, instant }: SupportRow): void {
    let known = this.agents.get(employeeCode);
    if (!known)
      this.agents.set(employeeCode, (known = { name: agent, team: leaderCode(supervisor), earliest: new Map() }));
    else if (known.name !== agent) this.spellings.set(agent, known.name);
    const earliest = known.earliest.get(tenure);
    if (earliest === undefined || instant < earliest) known.earliest.set(tenure, instant);

    let team = this.supervisors.get(known.team);
    if (!team) this.supervisors.set(known.team, (team = { name: supervisor, managers: new Map() }));
    else if (team.name !== supervisor) this.spellings.set(supervisor, team.name);
    if (manager === null) return;
    const code = leaderCode(manager);
    const named = this.managers.get(code);
    if (named === undefined) this.managers.set(code, manager);
    else if (named !== manager) this.spellings.set(manager, named);
    team.managers.set(code, (team.managers.get(code) ?? 0) + 1);
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

  since(zone: Zone): Since[] {
    return [...this.agents].map(([code, { earliest }]) => {
      const days = [...earliest].map(([tenure, instant]) => ({ day: zone.dayOf(instant), tenure }));
      const firstDay = days.map(({ day }) => day).reduce((a, b) => (a < b ? a : b));
      const startedOn = days.map(({ day, tenure }) => addDays(day, -tenure)).reduce((a, b) => (a < b ? a : b));
      return { code, firstDay, startedOn };
    });
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
      position: 'Agent',
      teamCode: teamCode(this.supervisors.get(team)!.name),
    }));
    return [...managers, ...supervisors, ...agents];
  }

  leaders(): { code: string; managerCode: string }[] {
    return [
      ...[...this.managers].map(([managerCode, name]) => ({ code: parentTeamCode(name), managerCode })),
      ...[...this.supervisors].map(([managerCode, { name }]) => ({ code: teamCode(name), managerCode })),
    ];
  }
}
