/** Brings the organisation's signals in without HTTP, for figures that are not about ingestion. */
import { createHash } from 'node:crypto';
import type { Database } from '../../api/database.js';
import { accept } from '../../api/signals/accept.js';
import { itemsOfCsv } from '../../api/signals/read-rows.js';
import { CSV_HEADER, EMPLOYEES, signalRows, TASKS, TIME_ZONE } from './organisation.js';

const PART = 250_000;

export async function loadSignals(db: Database, total: number): Promise<void> {
  const { rows } = await db.pool.query<{ n: number }>('select count(*)::int as n from signal_key');
  for (let from = rows[0]!.n; from < total; from += PART)
    await bring(db, bytesOf(from, Math.min(total, from + PART), total));
  await db.pool.query('vacuum analyze');
}

/** Further signals of the last days, as one batch; of everybody, or of the first `people` employees. */
export async function bringNew(db: Database, count: number, people = EMPLOYEES): Promise<void> {
  const { rows } = await db.pool.query<{ n: number }>('select count(*)::int as n from signal_key');
  const from = rows[0]!.n;
  await bring(db, bytesOf(from, from + count, from + count, people));
}

async function bring(db: Database, bytes: AsyncIterable<Buffer>): Promise<void> {
  const by = { kind: 'API_KEY' as const, keyId: null as unknown as string, name: 'bench', scopes: [] };
  const items = itemsOfCsv(bytes, Date.now());
  const answer = await accept(
    db.pool,
    { sourceCode: 'bench', requestKey: null, items, digest: createHash('sha256') },
    TIME_ZONE,
    (flaws) => flaws,
    3,
    by,
  );
  if (answer.refused > 0)
    throw new Error(
      `Expected every row to be taken, but ${answer.refused} were refused: ${JSON.stringify(answer.results)}`,
    );
}

/** A CSV body in pieces of about 64 KiB. */
export async function* bytesOf(from: number, to: number, total: number, people = EMPLOYEES): AsyncGenerator<Buffer> {
  let piece = CSV_HEADER;
  for (const row of signalRows(from, to, total, people)) {
    piece += row;
    if (piece.length < 65_536) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(piece);
}

/** Rows with hardly anything in them, so that a million fit into one payload. */
export async function* narrowBytes(from: number, to: number): AsyncGenerator<Buffer> {
  let piece = 'externalId,kind,employeeCode,taskCode,occurredAt,value\n';
  for (let row = from; row < to; row++) {
    const employee = (row * 7919) % EMPLOYEES;
    piece += `n${row},rating,E${employee},T${1 + (employee % TASKS)},2026-0${6 + (row % 4)}-1${row % 10}T10:00:00Z,${1 + (row % 5)}\n`;
    if (piece.length < 65_536) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(piece);
}

/** Made beforehand: making the rows is nobody's work. */
export async function all(pieces: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const found: Buffer[] = [];
  for await (const piece of pieces) found.push(piece);
  return found;
}
