import { type Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { numberBatch } from '../access/batch.js';
import type { Viewer } from '../access/viewer.js';
import { badInput, conflict, Refusal } from '../refusals.js';

/** A payload that is taken in at most once per request key. */
export interface KeyedPayload {
  sourceCode: string;
  /** Null: every call counts, even an equal one. */
  requestKey: string | null;
  items: AsyncIterable<unknown>;
  /** Hash of everything that was read so far; complete once `items` is through. */
  digest: Hash;
}

/** What came of it; `batch` is not told. */
export interface Taken {
  batch: string | null;
  batchNumber: number | null;
}

/**
 * Takes one payload in: one transaction, and at most once per request key. One that breaks off leaves nothing at all.
 *
 * @param take writes within the transaction, and answers without a batch where nothing came of it
 */
export async function takeOnce<Answer extends Taken>(
  pool: pg.Pool,
  payload: KeyedPayload,
  by: Viewer,
  take: (client: pg.PoolClient) => Promise<Answer>,
): Promise<Omit<Answer, 'batch'>> {
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
      if (stored) return await replay(client, payload, stored as StoredAnswer<Answer>);
    }
    const answer = await take(client);
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

// Private: the key.

interface StoredAnswer<Answer> {
  payload_hash: Buffer;
  response: Answer;
}

/** The lock tells who is first; the table tells who was. A call that is still under way is not waited for: it may take minutes. */
async function claim(client: pg.PoolClient, principal: string, key: string): Promise<StoredAnswer<unknown> | null> {
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
  const stored = await client.query<StoredAnswer<unknown>>(
    'select payload_hash, response from request_key where principal = $1 and key = $2',
    [principal, key],
  );
  return stored.rows[0] ?? null;
}

/** The first answer again, if the payload is the same; it has to be read to its end to know. */
async function replay<Answer extends Taken>(
  client: pg.PoolClient,
  payload: KeyedPayload,
  stored: StoredAnswer<Answer>,
): Promise<Omit<Answer, 'batch'>> {
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

function payloadHash(payload: KeyedPayload): Buffer {
  return createHash('sha256').update(payload.sourceCode).update('\0').update(payload.digest.copy().digest()).digest();
}

function checkedKey(key: string | null): string | null {
  if (key !== null && !/^[\x21-\x7e]{1,255}$/.test(key))
    throw badInput('requestKey', '1 to 255 visible ASCII characters', key);
  return key;
}
