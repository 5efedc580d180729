import type { ImportFile, ImportRecord, ImportRow, Misfit } from '../import-target.js';
import type { OnTask, Plan } from '../people/plan-people.js';
import { Roster } from '../people/roster.js';
import { madeCode, People, type Named, type Who } from '../people/who.js';
import type { ContactEventKind } from '../scoring/clocks.js';
import type { Sender } from '../sql.js';
import { besides, type FiledContact, type FiledContacts } from './filed-contacts.js';

/** The rows of a file on their way to contacts, and everybody whom they name. */
export class ImportedContacts {
  readonly roster = new Roster();
  readonly people: People;
  /** Whether people and their assignments come into being with the file. */
  readonly makes: boolean;

  constructor(
    private readonly to: Sender,
    private readonly file: ImportFile,
    private readonly filed: FiledContacts,
  ) {
    this.people = new People(to, file.people, file.decisions);
    this.makes = file.people.unknown === 'CREATE';
  }

  /** Stages every good row; answers those that name somebody who can't be told, in pieces. Contacts stay out whole with a row that isn't good. */
  async *read(): AsyncGenerator<Misfit[]> {
    const tell = (row: ImportRow) => this.refuse(row);
    for await (const rows of this.file.rows({ refused: { fields: ['externalId'], tell } })) {
      await this.people.meet(
        rows
          .flatMap(({ records }) => records.map(named))
          .filter((person) => person.code !== null || person.name !== null),
      );
      const misfits: Misfit[] = [];
      for (const row of rows) {
        const unclear = await this.stage(row);
        if (!unclear) continue;
        misfits.push(unclear);
        await this.refuse(row);
      }
      if (misfits.length > 0) yield misfits;
    }
  }

  /** Tells of a whole contact whether its task is there, and whether whoever it names was on the task then. */
  async fitting(plan: Plan): Promise<(contact: FiledContact) => Misfit[]> {
    const { rows } = await this.to.query<{ code: string }>('select code from task');
    const tasks = new Set(rows.map(({ code }) => code));
    if (this.makes) for (const { code } of this.roster.tasks()) tasks.add(code);
    const periods = Map.groupBy(plan.onTask, ({ employee, task }) => `${employee}\0${task}`);
    return ({ item, lines }) => {
      const bad = (line: number, field: string, code: string, expected: string, found: string): Misfit[] =>
        lines.map((each) =>
          each === line ? { line, field, code, expected, found } : besides(each, line, item.externalId),
        );
      if (!tasks.has(item.taskCode))
        return bad(lines[0]!, 'taskCode', 'UNKNOWN_TASK', 'the code of a task that is known', item.taskCode);
      const strange = item.events.find(({ at, employeeCode }) => {
        if (employeeCode === null) return false;
        const day = this.file.dayOf(Date.parse(at));
        return !(periods.get(`${employeeCode}\0${item.taskCode}`) ?? []).some((period) => holds(period, day));
      });
      return strange
        ? bad(lines[0]!, 'at', 'NOT_ASSIGNED', `a day on which ${strange.employeeCode} was on the task`, strange.at)
        : [];
    };
  }

  private async refuse({ line, records }: ImportRow): Promise<void> {
    for (const id of new Set(records.map(({ externalId }) => externalId))) if (id) await this.filed.refuse(line, id);
  }

  private async stage({ line, records }: ImportRow): Promise<Misfit | null> {
    const who = records.map((record) => this.codeOf(record));
    for (const [at, found] of who.entries())
      if (found && typeof found !== 'string') return unclear(line, named(records[at]!), found);
    for (const [at, record] of records.entries()) {
      const employeeCode = who[at] as string | null;
      const event = eventOf(line, at, record, employeeCode);
      if (employeeCode !== null)
        this.roster.add({
          code: employeeCode,
          name: record['employeeName'] ?? null,
          lead: record['leadName'] ?? null,
          manager: null,
          task: event.taskCode,
          taskName: record['taskName'] ?? null,
          tenure: 0,
          instant: Date.parse(event.at),
        });
      await this.filed.add(event);
    }
    return null;
  }

  /** Null: the record names nobody. */
  private codeOf(record: ImportRecord): string | Exclude<Who, { code: string }> | null {
    const person = named(record);
    if (person.code === null && person.name === null) return null;
    const who = this.people.of(person);
    return who.known === 'UNDECIDED' || who.known === 'UNKNOWN' ? who : who.code;
  }
}

// Private: records.

function eventOf(line: number, at: number, record: ImportRecord, employeeCode: string | null) {
  const text = (name: string): string | null => record[name] ?? null;
  return {
    line,
    record: at,
    externalId: text('externalId')!,
    taskCode: text('taskCode')!,
    clientCode: text('clientCode'),
    locationCode: text('locationCode'),
    channel: text('channel'),
    priority: text('priority'),
    subject: text('subject'),
    at: text('at')!,
    kind: text('kind') as ContactEventKind,
    employeeCode,
    reason: text('reason'),
  };
}

function named(record: ImportRecord): Named {
  return {
    code: record['employeeCode'] ?? null,
    name: record['employeeName'] ?? null,
    lead: record['leadName'] ?? null,
  };
}

function holds({ from, to }: OnTask, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

function unclear(line: number, person: Named, who: Exclude<Who, { code: string }>): Misfit {
  const field = person.name === null ? 'employeeCode' : 'employeeName';
  const found = person.name ?? madeCode(person);
  if (who.known === 'UNKNOWN')
    return { line, field, code: 'UNKNOWN_EMPLOYEE', expected: 'an employee who is known', found };
  who.question.rows++;
  const names = who.question.candidates.map(({ name, code }) => `${name} (${code})`);
  const expected = `one employee: is it ${names.join(' or ')}, or somebody new?`;
  return { line, field, code: 'PERSON_UNDECIDED', expected, found };
}
