import type pg from 'pg';
import { openBatch } from '../access/batch.js';
import type { Viewer } from '../access/viewer.js';
import { ensureSource } from '../signals/ensure-source.js';
import { flaw, type RowFlaw } from '../signals/item.js';
import { takeOnce, type KeyedPayload, type Taken } from '../signals/take-once.js';
import { FiledContacts, type FiledEvent } from './filed-contacts.js';
import type { LinedContact, SpoilingRow } from './read-contact-rows.js';
import { recordContacts } from './record-contacts.js';

export type StreamedRow = LinedContact | FiledEvent | SpoilingRow | RowFlaw;

/** What came of a stream: contacts by outcome, and the first of those that were refused, with their lines. */
export interface StreamedContacts extends Taken {
  added: number;
  changed: number;
  same: number;
  refused: number;
  results: RowFlaw[];
}

const SHOWN_FLAWS = 100;
const AT_ONCE = 1000;
const EVENTS_AT_ONCE = 5000;

/** One transaction and one batch, at most once per request key. Good contacts are written although others are refused; nothing new leaves no batch. */
export function streamContacts(
  pool: pg.Pool,
  payload: KeyedPayload & { items: AsyncIterable<StreamedRow[]> },
  clock: { timeZone: string; now: number },
  by: Viewer,
): Promise<Omit<StreamedContacts, 'batch'>> {
  return takeOnce(pool, payload, by, (client) => take(client, payload, clock, by));
}

async function take(
  client: pg.PoolClient,
  payload: { sourceCode: string; items: AsyncIterable<StreamedRow[]> },
  { timeZone, now }: { timeZone: string; now: number },
  by: Viewer,
): Promise<StreamedContacts> {
  await client.query('savepoint nothing_yet');
  const source = await ensureSource(client, payload.sourceCode);
  const batch = await openBatch(client, 'CONTACT', by, { sourceId: source.id });
  const answer: StreamedContacts = { batch, batchNumber: null, added: 0, changed: 0, same: 0, refused: 0, results: [] };
  const refuse = (found: RowFlaw): void => {
    answer.refused++;
    if (answer.results.length < SHOWN_FLAWS) answer.results.push(found);
  };
  const write = async (contacts: LinedContact[]): Promise<void> => {
    const items = contacts.map(({ item }, index) => ({ index, item }));
    for (const { index, status, flaw: found } of await recordContacts(client, source.id, items, batch, timeZone)) {
      if (status === 'ADDED') answer.added++;
      else if (status === 'CHANGED') answer.changed++;
      else if (status === 'SAME') answer.same++;
      if (found) refuse(flaw(contacts[index]!.line, found.field, found.code, found.expected, found.came));
    }
  };
  await readInto(client, payload.items, { now, refuse, write });
  answer.results.sort((a, b) => a.line - b.line);
  if (answer.added + answer.changed === 0) {
    await client.query('rollback to savepoint nothing_yet');
    return { ...answer, batch: null };
  }
  await client.query('update batch set added = $2, changed = $3 where id = $1', [batch, answer.added, answer.changed]);
  return answer;
}

interface Into {
  now: number;
  refuse: (flaw: RowFlaw) => void;
  write: (contacts: LinedContact[]) => Promise<void>;
}

/** Whole contacts are written as they come; events wait until the last one is there. */
async function readInto(
  client: pg.PoolClient,
  items: AsyncIterable<StreamedRow[]>,
  { now, refuse, write }: Into,
): Promise<void> {
  const filed = new FiledContacts(client);
  await filed.open();
  const seen = new Set<string>();
  const spoiled = new Set<string>();
  let waiting: LinedContact[] = [];
  let events = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await write(waiting);
    waiting = [];
    events = 0;
  };
  for await (const rows of items) {
    for (const row of rows) {
      if ('code' in row) refuse(row);
      else if ('spoils' in row) {
        spoiled.add(row.spoils);
        refuse(row.flaw);
      } else if ('item' in row) {
        const { externalId } = row.item;
        if (seen.has(externalId)) {
          refuse(flaw(row.line, 'externalId', 'TWICE', 'each contact once in a stream', externalId));
          continue;
        }
        seen.add(externalId);
        if (events + row.item.events.length > EVENTS_AT_ONCE || waiting.length >= AT_ONCE) await flush();
        waiting.push(row);
        events += row.item.events.length;
      } else await filed.add(row);
    }
  }
  await flush();
  for await (const all of filed.pages(now)) {
    const page = all.filter(({ item }) => !spoiled.has(item.externalId));
    for (const { misfits } of page) {
      const bad = misfits.find(({ code }) => code !== 'CONTACT_REFUSED');
      if (bad) refuse(flaw(bad.line, bad.field!, bad.code, bad.expected, bad.found));
    }
    const good = page.filter(({ misfits }) => misfits.length === 0);
    await write(good.map(({ item, lines }) => ({ item, line: lines[0]! })));
  }
}
