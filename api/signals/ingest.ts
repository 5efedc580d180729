import { setImmediate } from 'node:timers/promises';
import type pg from 'pg';
import { isFlaw, type RowFlaw, type SignalItem } from './item.js';
import { keepTouched, markTouched, mergeStaged } from './merge.js';
import { clearStaging, copyToStaging, nameTheNameless, openStaging, stagedLine } from './staging.js';

export interface Ingestion {
  source: { id: number; mayCorrect: boolean };
  /** Id of the open batch that the rows will belong to. */
  batch: string;
  timeZone: string;
  /** Told of every refused row, in no particular order. */
  onFlaw: (flaw: RowFlaw) => void;
  /** Asked for by callers that answer row by row: what came of each accepted row of a chunk. */
  onOutcomes?: (outcomes: Outcome[]) => void | Promise<void>;
  /** Asked for by callers that answer line by line: how many lines of a chunk came to what. */
  onLines?: (counts: LineCounts) => void;
}

/** Lines all of whose rows were added, all of whose rows were there already, and others. */
export interface LineCounts {
  added: number;
  same: number;
  changed: number;
}

export interface Outcome {
  line: number;
  outcome: 'ADDED' | 'CHANGED' | 'SAME';
  id: string;
}

export interface Ingested {
  added: number;
  changed: number;
  same: number;
  refused: number;
}

/** Enough for sets to beat rows, little enough for memory to stay flat. */
const CHUNK_ROWS = 20_000;
const CHUNK_BYTES = 8 * 1024 * 1024;
const PIECE_CHARACTERS = 65_536;
/** Room for a piece, its last line and some characters of more than one byte; a piece that needs more gets room of its own. */
const PIECE_BYTES = 98_304;

/**
 * Brings signals in: the one way, for a stream, a bulk call and an upload. Writes within the caller's transaction.
 * While PostgreSQL merges one chunk, the next is read and written out.
 */
export async function ingest(
  client: pg.PoolClient,
  items: AsyncIterable<(SignalItem | RowFlaw)[]>,
  options: Ingestion,
): Promise<Ingested> {
  const total: Ingested = { added: 0, changed: 0, same: 0, refused: 0 };
  const refuse = (flaw: RowFlaw): void => {
    total.refused++;
    options.onFlaw(flaw);
  };
  await openStaging(client);
  const spare: Buffer[] = [];
  let chunk = emptyChunk();
  let merging: Promise<void> = Promise.resolve();
  let chunks = 0;
  const months = new Set<string>();
  const flush = async (): Promise<void> => {
    await merging;
    merging = merge(client, chunk, spare, chunks++ === 0, options, months, total, refuse);
    // Whoever awaits it next gets the error; until then it must not count as unhandled.
    merging.catch(() => {});
    chunk = emptyChunk();
  };
  try {
    let n = 0;
    for await (const rows of items) {
      // Lets the connection's answers in between, or the merge under way would stand still while rows are read.
      await setImmediate();
      for (const row of rows) {
        if (isFlaw(row)) {
          refuse(row);
          continue;
        }
        // Rows of one line stay in one chunk, so that a line's outcome is known at once.
        if ((chunk.rows >= CHUNK_ROWS || chunk.bytes >= CHUNK_BYTES) && row.line !== chunk.lastLine) await flush();
        chunk.text += stagedLine(n++, row);
        if (chunk.text.length >= PIECE_CHARACTERS) setAside(chunk, spare);
        chunk.rows++;
        chunk.lastLine = row.line;
        chunk.nameless ||= row.externalId === null;
      }
    }
    if (chunk.rows > 0) await flush();
  } finally {
    // The connection is busy until the chunk under way is through; only then can the caller commit or roll back.
    await merging.catch(() => {});
  }
  await merging;
  if (total.added + total.changed > 0) await markTouched(client, options.timeZone);
  return total;
}

interface Chunk {
  /** Lines that are still a text; they become bytes soon, so that the heap holds little of a chunk. */
  text: string;
  pieces: Buffer[];
  /** What the pieces stand in. */
  rooms: Buffer[];
  bytes: number;
  rows: number;
  lastLine: number;
  nameless: boolean;
}

function emptyChunk(): Chunk {
  return { text: '', pieces: [], rooms: [], bytes: 0, rows: 0, lastLine: -1, nameless: false };
}

/**
 * Into room that an earlier chunk has left, if it fits: new buffers of a whole payload would add up, since they outlive the quick collections
 * and count too little to bring on a thorough one.
 */
function setAside(chunk: Chunk, spare: Buffer[]): void {
  const bytes = Buffer.byteLength(chunk.text);
  const room =
    bytes > PIECE_BYTES ? Buffer.allocUnsafeSlow(bytes) : (spare.pop() ?? Buffer.allocUnsafeSlow(PIECE_BYTES));
  chunk.pieces.push(room.subarray(0, room.write(chunk.text)));
  chunk.rooms.push(room);
  chunk.bytes += bytes;
  chunk.text = '';
}

async function merge(
  client: pg.PoolClient,
  chunk: Chunk,
  spare: Buffer[],
  isFirst: boolean,
  options: Ingestion,
  months: Set<string>,
  total: Ingested,
  refuse: (flaw: RowFlaw) => void,
): Promise<void> {
  setAside(chunk, spare);
  if (!isFirst) {
    await keepTouched(client, options.timeZone);
    await clearStaging(client);
  }
  await copyToStaging(client, chunk.pieces);
  spare.push(...chunk.rooms.filter(({ length }) => length === PIECE_BYTES));
  if (chunk.nameless) await nameTheNameless(client);
  const merged = await mergeStaged(client, options, months);
  total.added += merged.added;
  total.changed += merged.changed;
  total.same += merged.same;
  for (const flaw of merged.flaws) refuse(flaw);
  if (options.onLines) {
    const { rows } = await client.query<LineCounts>(LINES);
    options.onLines(rows[0]!);
  }
  if (options.onOutcomes) {
    const { rows } = await client.query<Outcome>(
      `select line, coalesce(outcome, 'ADDED') as outcome,
         case when outcome = 'SAME' then old_employee_id || '.' || old_signal_id else employee_id || '.' || signal_id end as id
       from resolved where flaw is null order by n`,
    );
    await options.onOutcomes(rows);
  }
}

const LINES = `
  select count(*) filter (where added)::int as added, count(*) filter (where same)::int as same, count(*) filter (where not added and not same)::int as changed
  from (select bool_and(coalesce(outcome, 'ADDED') = 'ADDED') as added, bool_and(coalesce(outcome, 'ADDED') = 'SAME') as same
    from resolved where flaw is null group by line) l`;
