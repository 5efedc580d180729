import type { ImportFile, ImportRecord, ImportRow, Misfit } from '../import-target.js';
import { madeCode, People, type Named, type Who } from '../people/who.js';
import { Roster } from '../people/roster.js';
import type { Sender } from '../sql.js';
import { isFlaw, readItem, type SignalItem } from './item.js';
import { readKinds, type SignalKind } from './signal-kind.js';

/** What is needed of a row to know whom it is about and since when. */
export const PERSON_FIELDS = [
  'employeeCode',
  'employeeName',
  'leadName',
  'managerName',
  'tenureDays',
  'taskCode',
  'taskName',
  'occurredAt',
];

/** The rows of a file as signals, and everybody whom they name. */
export class ImportedSignals {
  readonly roster = new Roster();
  readonly people: People;
  /** Whether people and their assignments come into being with the file. */
  readonly makes: boolean;
  private kinds = new Map<string, SignalKind & { duration: boolean }>();
  private readonly now: number;

  constructor(
    private readonly to: Sender,
    private readonly file: ImportFile,
  ) {
    this.people = new People(to, file.people, file.decisions);
    this.makes = file.people.unknown === 'CREATE';
    this.now = file.now.getTime();
  }

  async open(): Promise<void> {
    const kinds = await readKinds(this.to, this.file.today);
    this.kinds = new Map(kinds.map((kind) => [kind.code, { ...kind, duration: kind.unit === 'seconds' }]));
  }

  /** Finds out who the people of some rows are: one statement for all who are new. */
  async meet(rows: ImportRow[]): Promise<void> {
    const all: Named[] = [];
    for (const { records } of rows) for (const record of records) all.push(named(record));
    await this.people.meet(all);
  }

  /** Everybody in a row goes into the roster; answers the row's misfit if somebody can't be told. */
  see({ line, records }: ImportRow): Misfit | null {
    let before: string | null = null;
    for (const record of records) {
      const person = named(record);
      const who = this.people.of(person);
      if (who.known === 'UNDECIDED' || who.known === 'UNKNOWN') return unclear(line, person, who);
      const at = record['occurredAt']!;
      // Records of one row are mostly about one person, task and moment.
      const key = `${who.code}\0${record['taskCode']}\0${at}`;
      if (key !== before) {
        this.roster.add({
          code: who.code,
          name: person.name,
          lead: person.lead,
          manager: record['managerName'] ?? null,
          task: record['taskCode']!,
          taskName: record['taskName'] ?? null,
          tenure: Number(record['tenureDays'] ?? 0),
          instant: Date.parse(at),
        });
      }
      before = key;
    }
    return null;
  }

  /** A row's signals, or why it has none. `seen` false: the roster knows it already. */
  read(row: ImportRow, fresh = true): SignalItem[] | Misfit {
    if (fresh) {
      const unclear = this.see(row);
      if (unclear) return unclear;
    }
    const items: SignalItem[] = [];
    for (const record of row.records) {
      const person = named(record);
      const who = this.people.of(person);
      if (who.known === 'UNDECIDED' || who.known === 'UNKNOWN') return unclear(row.line, person, who);
      const item = readItem(rawOf(record, who.code), row.line, this.now);
      const flaw = isFlaw(item) ? item : this.misfits(item);
      if (flaw !== null) {
        const { field, code, expected, came } = flaw;
        return { line: row.line, field, code, expected, found: came };
      }
      items.push(item as SignalItem);
    }
    return items;
  }

  /** What the database would refuse, told before it is asked. */
  private misfits(item: SignalItem): { field: string; code: string; expected: string; came: string } | null {
    const kind = this.kinds.get(item.kind);
    const came = item.value ?? 'nothing';
    if (!kind || kind.retiredAt !== null)
      return { field: 'kind', code: 'UNKNOWN_KIND', expected: 'the code of a signal kind', came: item.kind };
    const scaled = kind.scaleMin !== null;
    const scale = `${kind.scaleMin} to ${kind.scaleMax}`;
    if (scaled && item.value === null)
      return { field: 'value', code: 'VALUE_MISSING', expected: `a value from ${scale}`, came };
    if (item.value === null) return null;
    if (scaled && (Number(item.value) < kind.scaleMin! || Number(item.value) > kind.scaleMax!))
      return { field: 'value', code: 'OUT_OF_SCALE', expected: `from ${scale}`, came };
    if (kind.unit === 'text')
      return { field: 'value', code: 'VALUE_UNEXPECTED', expected: `no value: ${item.kind} holds text`, came };
    if (kind.duration && Number(item.value) < 0)
      return { field: 'value', code: 'NEGATIVE_DURATION', expected: 'seconds, 0 or more', came };
    return null;
  }
}

// Private: records.

function named(record: ImportRecord): Named {
  return {
    code: record['employeeCode'] ?? null,
    name: record['employeeName'] ?? null,
    lead: record['leadName'] ?? null,
  };
}

/** The same shape for every record: it is made millions of times. */
function rawOf(record: ImportRecord, employeeCode: string): Record<string, unknown> {
  return {
    externalId: record['externalId'],
    kind: record['kind'],
    employeeCode,
    taskCode: record['taskCode'],
    locationCode: record['locationCode'],
    clientCode: record['clientCode'],
    interaction: record['interaction'],
    channel: record['channel'],
    attribution: record['attribution'],
    body: record['body'],
    occurredAt: record['occurredAt'],
    value: record['value'],
    sentiment: record['sentiment'],
  };
}

function unclear(line: number, person: Named, who: Who): Misfit {
  const field = person.name === null ? 'employeeCode' : 'employeeName';
  if (who.known !== 'UNDECIDED') {
    const found = person.name ?? madeCode(person);
    return { line, field, code: 'UNKNOWN_EMPLOYEE', expected: 'an employee who is known', found };
  }
  who.question.rows++;
  const names = who.question.candidates.map(({ name, code }) => `${name} (${code})`);
  const expected = `one employee: is it ${names.join(' or ')}, or somebody new?`;
  return { line, field, code: 'PERSON_UNDECIDED', expected, found: person.name! };
}
