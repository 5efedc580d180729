import { createHash, type Hash } from 'node:crypto';
import type pg from 'pg';
import { numberBatch, openBatch, type BatchKind } from '../access/batch.js';
import type { Viewer } from '../access/viewer.js';
import { badInput, conflict, Refusal } from '../refusals.js';
import { ensureSource } from './ensure-source.js';
import { ingest, type Ingested, type Outcome } from './ingest.js';
import type { RowFlaw, SignalItem } from './item.js';

export interface Payload {
  sourceCode: string;
  /** Null: every call counts, even an equal one. */
  requestKey: string | null;
  items: AsyncIterable<(SignalItem | RowFlaw)[]>;
  /** Hash of everything that was read so far; complete once `items` is through. */
  digest: Hash;
  onOutcomes?: (outcomes: Outcome[]) => void;
}

export interface Accepted<Result> extends Ingested {
  batchNumber: number | null;
  results: Result[];
}

/**
 * Takes one payload in: one transaction, one batch, and at most once per request key. A payload that changes nothing leaves no batch;
 * a payload that breaks off leaves nothing at all.
 * `describe` makes the per-row answers out of what was refused, after the last row.
 */
export async function accept<Result>(
  pool: pg.Pool,
  payload: Payload,
  timeZone: string,
  describe: (flaws: RowFlaw[]) => Result[],
  keepFlaws: number,
  by: Viewer,
): Promise<Accepted<Result>> {
  const key = checkedKey(payload.requestKey);
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(
      `begin; set local statement_timeout = '10min'; set local idle_in_transaction_session_timeout = '2min'; set local work_mem = '64MB'`,
    );
    const principal = by.kind === 'API_KEY' ? by.keyId : by.accountId;
    if (key !== null) {
      const stored = await claim(client, principal, key);
      if (stored) return await replay<Result>(client, payload, stored);
    }
    const answer = await take(client, payload, timeZone, describe, keepFlaws, by);
    if (key !== null) {
      await client.query('insert into request_key (principal, key, payload_hash, response) values ($1, $2, $3, $4)', [
        principal,
        key,
        payloadHash(payload),
        JSON.stringify(answer),
      ]);
    }
    if (answer.batch !== null) answer.batchNumber = await numberBatch(client, answer.batch);
    await client.query('commit');
    const { batch: _, ...accepted } = answer;
    return accepted;
  } catch (error) {
    // A connection that can't even roll back is not given back to the pool.
    await client.query('rollback').catch((failed: Error) => (broken = failed));
    throw error;
  } finally {
    client.release(broken);
  }
}

// Private: the transaction's parts.

type Answer<Result> = Accepted<Result> & { batch: string | null };

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

interface StoredAnswer {
  payload_hash: Buffer;
  response: Answer<never>;
}

/** The lock tells who is first; the table tells who was. A call that is still under way is not waited for: it may take minutes. */
async function claim(client: pg.PoolClient, principal: string, key: string): Promise<StoredAnswer | null> {
  const { rows } = await client.query<{ first: boolean }>(
    'select pg_try_advisory_xact_lock(727003, hashtext($1)) as first',
    [`${principal} ${key}`],
  );
  if (!rows[0]!.first)
    throw conflict('A request with the same key is still being worked on. Ask again when it is through.');
  await client.query('delete from request_key where principal = $1 and key = $2 and expires_at < now()', [
    principal,
    key,
  ]);
  const stored = await client.query<StoredAnswer>(
    'select payload_hash, response from request_key where principal = $1 and key = $2',
    [principal, key],
  );
  return stored.rows[0] ?? null;
}

/** The first answer again, if the payload is the same; it has to be read to its end to know. */
async function replay<Result>(
  client: pg.PoolClient,
  payload: Payload,
  stored: StoredAnswer,
): Promise<Accepted<Result>> {
  for await (const rows of payload.items) void rows;
  if (!payloadHash(payload).equals(stored.payload_hash)) {
    throw new Refusal(
      'IDEMPOTENCY_CONFLICT',
      'This request key was used with another payload. Use a new key for new content.',
    );
  }
  const { batch, ...answer } = stored.response;
  const { rows } = await client.query<{ number: string }>('select number from batch where id = $1', [batch]);
  await client.query('commit');
  return { ...answer, batchNumber: rows[0] ? Number(rows[0].number) : null };
}

function payloadHash(payload: Payload): Buffer {
  return createHash('sha256').update(payload.sourceCode).update('\0').update(payload.digest.copy().digest()).digest();
}

function checkedKey(key: string | null): string | null {
  if (key !== null && !/^[\x21-\x7e]{1,255}$/.test(key))
    throw badInput('requestKey', '1 to 255 visible ASCII characters', key);
  return key;
}
