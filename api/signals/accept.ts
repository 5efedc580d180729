import type pg from 'pg';
import { openBatch, type BatchKind } from '../access/batch.js';
import type { Viewer } from '../access/viewer.js';
import { ensureSource } from './ensure-source.js';
import { ingest, type Ingested, type Outcome } from './ingest.js';
import type { RowFlaw, SignalItem } from './item.js';
import { takeOnce, type KeyedPayload, type Taken } from './take-once.js';

export interface Payload extends KeyedPayload {
  items: AsyncIterable<(SignalItem | RowFlaw)[]>;
  onOutcomes?: (outcomes: Outcome[]) => void;
}

export interface Accepted<Result> extends Ingested {
  batchNumber: number | null;
  results: Result[];
}

/**
 * Takes one payload of signals in: one batch, which a payload that changes nothing doesn't leave. `describe` makes the per-row answers
 * out of what was refused, after the last row.
 */
export function accept<Result>(
  pool: pg.Pool,
  payload: Payload,
  timeZone: string,
  describe: (flaws: RowFlaw[]) => Result[],
  keepFlaws: number,
  by: Viewer,
): Promise<Accepted<Result>> {
  return takeOnce(pool, payload, by, (client) => take(client, payload, timeZone, describe, keepFlaws, by));
}

type Answer<Result> = Accepted<Result> & Taken;

async function take<Result>(
  client: pg.PoolClient,
  payload: Payload,
  timeZone: string,
  describe: (flaws: RowFlaw[]) => Result[],
  keepFlaws: number,
  by: Viewer,
): Promise<Answer<Result>> {
  const flaws: RowFlaw[] = [];
  await client.query('savepoint nothing_yet');
  const source = await ensureSource(client, payload.sourceCode);
  const batch = await openBatch(client, 'INGEST' satisfies BatchKind, by, { sourceId: source.id });
  const onFlaw = (flaw: RowFlaw): void => {
    if (flaws.length < keepFlaws) flaws.push(flaw);
  };
  const counts = await ingest(client, payload.items, {
    source,
    batch,
    timeZone,
    onFlaw,
    onOutcomes: payload.onOutcomes,
  });
  flaws.sort((a, b) => a.line - b.line);
  const answer = { batchNumber: null, ...counts, results: describe(flaws) };
  if (counts.added + counts.changed === 0) {
    await client.query('rollback to savepoint nothing_yet');
    return { ...answer, batch: null };
  }
  await client.query('update batch set added = $2, changed = $3 where id = $1', [batch, counts.added, counts.changed]);
  return { ...answer, batch };
}
