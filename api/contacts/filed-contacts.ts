import type pg from 'pg';
import type { Misfit } from '../import-target.js';
import { CopyText } from '../signals/copy-text.js';
import { contactFlaw, MOST_EVENTS, type ContactEventItem, type ContactItem } from './contact-item.js';

/** One event as a row of a file tells it, with what the row says about its contact. */
export interface FiledEvent extends Omit<ContactItem, 'events'>, ContactEventItem {
  line: number;
  /** Which of the records that the row makes, from 0. */
  record: number;
}

/** A contact of a file, whole, with the line of each of its events. */
export interface FiledContact {
  item: ContactItem;
  lines: number[];
  misfits: Misfit[];
}

/** Contacts and events that are handed on at a time. */
const PAGE = 1000;
const PAGE_EVENTS = 5000;

/** The events of a file, staged where they can be put together to contacts however far apart they stand. The tables vanish with the transaction. */
export class FiledContacts {
  private readonly copy: CopyText;
  private readonly refusals: CopyText;

  constructor(private readonly client: pg.PoolClient) {
    this.copy = new CopyText(client, 'copy filed_event from stdin');
    this.refusals = new CopyText(client, 'copy filed_refusal from stdin');
  }

  async open(): Promise<void> {
    await this.client
      .query(`create temp table filed_event (line int not null, record smallint not null, external_id text not null, task text not null, client text, location text,
      channel text, priority text, subject text, at timestamptz not null, kind text not null, employee text, reason text) on commit drop`);
    await this.client.query(
      'create temp table filed_refusal (line int not null, external_id text not null) on commit drop',
    );
  }

  async add(event: FiledEvent): Promise<void> {
    const { line, record, externalId, taskCode, clientCode, locationCode, channel, priority, subject } = event;
    const about = [externalId, taskCode, clientCode, locationCode, channel, priority, subject].map(cell);
    const what = [event.at, event.kind, event.employeeCode, event.reason].map(cell);
    if (this.copy.add(`${[line, record, ...about, ...what].join('\t')}\n`)) await this.copy.flush();
  }

  /** A row of the contact is refused for itself: the others stay out with it. */
  async refuse(line: number, externalId: string): Promise<void> {
    if (this.refusals.add(`${line}\t${cell(externalId)}\n`)) await this.refusals.flush();
  }

  /** All contacts by their ids, a page at a time, each put together and looked over. */
  async *pages(now: number): AsyncGenerator<FiledContact[]> {
    await this.copy.flush();
    await this.refusals.flush();
    await this.client.query('create index on filed_event (external_id); analyze filed_event');
    await this.client.query('create index on filed_refusal (external_id); analyze filed_refusal');
    for (let after: string | null = null; ;) {
      const { rows: ids }: { rows: { id: string; events: number }[] } = await this.client.query(
        `select external_id as id, count(*)::int as events from filed_event where $1::text is null or external_id > $1 group by 1 order by 1 limit ${PAGE}`,
        [after],
      );
      if (ids.length === 0) return;
      const some = upTo(ids);
      after = some.at(-1)!;
      const { rows } = await this.client.query<FiledEvent>(EVENTS, [some]);
      const refused = await this.refused(some);
      yield [...Map.groupBy(rows, ({ externalId }) => externalId)].map(([id, events]) =>
        wholeOf(events, now, refused.get(id)),
      );
    }
  }

  /** The first refused line of each contact that has one. */
  private async refused(ids: string[]): Promise<Map<string, number>> {
    const { rows } = await this.client.query<{ id: string; line: number }>(
      'select external_id as id, min(line) as line from filed_refusal where external_id = any($1) group by 1',
      [ids],
    );
    return new Map(rows.map(({ id, line }) => [id, line]));
  }
}

/** One contact at least, and no more events than go at a time. */
function upTo(ids: { id: string; events: number }[]): string[] {
  let sum = 0;
  return ids.filter(({ events }, at) => (sum += events) <= PAGE_EVENTS || at === 0).map(({ id }) => id);
}

/** What happens in one second follows a life's own order: it is opened first and put away last. */
const EVENTS = `
  select line, record, external_id as "externalId", task as "taskCode", client as "clientCode", location as "locationCode", channel, priority, subject,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, kind, employee as "employeeCode", reason
  from filed_event where external_id = any($1)
  order by external_id, date_trunc('second', at), array_position(array['OPENED', 'REOPENED', 'ASSIGNED', 'CLIENT_WROTE', 'RESUMED', 'RESPONDED', 'PAUSED', 'RESOLVED', 'CLOSED'], kind), line`;

function wholeOf(rows: FiledEvent[], now: number, refused?: number): FiledContact {
  const lines = [...new Set(rows.map(({ line }) => line))].toSorted((a, b) => a - b);
  const opened = rows.find(({ kind }) => kind === 'OPENED');
  const events = eventsOf(rows);
  const item = {
    externalId: rows[0]!.externalId,
    ...aboutOf(rows),
    events: events.map(({ at, kind, employeeCode, reason }) => ({ at, kind, employeeCode, reason })),
  };
  const misfits = (line: number, flaw: Omit<Misfit, 'line'>): FiledContact => ({
    item,
    lines,
    misfits: lines.map((each) => (each === line ? { line, ...flaw } : besides(each, line, item.externalId))),
  });
  // Whatever else is amiss may be so only because the refused row is missing.
  if (refused !== undefined)
    return { item, lines, misfits: lines.map((line) => besides(line, refused, item.externalId)) };
  const first = rows[0]!;
  if (!opened)
    return misfits(first.line, {
      field: 'kind',
      code: 'NOT_OPENED',
      expected: 'an OPENED of the contact',
      found: 'none',
    });
  if (first !== opened)
    return misfits(first.line, {
      field: 'at',
      code: 'BEFORE_OPENING',
      expected: `no earlier than ${opened.at}, when the contact was opened (line ${opened.line})`,
      found: first.at,
    });
  if (events.length > MOST_EVENTS)
    return misfits(first.line, {
      field: 'externalId',
      code: 'OUT_OF_RANGE',
      expected: `at most ${MOST_EVENTS} events`,
      found: `${events.length}`,
    });
  const flaw = contactFlaw(item, now);
  if (!flaw) return { item, lines, misfits: [] };
  const [, at, field] = /^events\[(\d+)\]\.(.+)$/.exec(flaw.field) ?? [];
  const line = at === undefined ? first.line : events[Number(at)]!.line;
  return misfits(line, { field: field ?? flaw.field, code: flaw.code, expected: flaw.expected, found: flaw.came });
}

type Placed = ContactEventItem & { line: number };

/** Files say the same event in every row that follows it: it counts once. */
function eventsOf(rows: FiledEvent[]): Placed[] {
  const seen = new Set<string>();
  return rows.flatMap(({ line, at, kind, employeeCode, reason }) => {
    const key = JSON.stringify([at, kind, employeeCode, reason]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ line, at, kind, employeeCode, reason }];
  });
}

/** What the last row that tells it says. */
function aboutOf(rows: FiledEvent[]): Omit<ContactItem, 'externalId' | 'events'> {
  const last = (name: 'clientCode' | 'locationCode' | 'channel' | 'priority' | 'subject'): string | null =>
    rows.findLast((row) => row[name] !== null)?.[name] ?? null;
  return {
    taskCode: rows.at(-1)!.taskCode,
    clientCode: last('clientCode'),
    locationCode: last('locationCode'),
    channel: last('channel'),
    priority: last('priority'),
    subject: last('subject'),
  };
}

/** A contact comes in whole or not at all, so the rows beside a bad one stay out with it. */
export function besides(line: number, bad: number, contact: string): Misfit {
  return {
    line,
    field: 'externalId',
    code: 'CONTACT_REFUSED',
    expected: `a contact without a bad row: line ${bad} keeps it out`,
    found: contact,
  };
}

function cell(text: string | null): string {
  if (text === null || text === '') return '\\N';
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}
