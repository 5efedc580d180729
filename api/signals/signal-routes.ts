import type { Express, Request } from 'express';
import { createHash } from 'node:crypto';
import { POLICY, mayUse, refusedUse } from '../access/policy.js';
import { record } from '../access/journal.js';
import type { Context } from '../context.js';
import type { Database } from '../database.js';
import { badInput, Refusal } from '../refusals.js';
import { accept } from './accept.js';
import { itemsOfCsv, itemsOfNdjson, LIMITS } from './read-rows.js';

export interface RouteDeps {
  db: Database;
  contextOf: (req: Request) => Promise<Context>;
}

const SHOWN_FLAWS = 100;
/** Streams hold a connection while they arrive; the others wait for a place without one, so that the pool stays free for everybody else. */
const PLACES = 4;

/** `POST /signals`: NDJSON or CSV of any length up to the limits, merged while it arrives, committed when it is whole. */
export function registerSignalRoutes(app: Express, { db, contextOf }: RouteDeps): void {
  const place = places(PLACES);
  app.post('/signals', async (req, res) => {
    const context = await contextOf(req);
    const { viewer } = context;
    if (!mayUse(viewer, POLICY.Mutation['ingestSignals']!) || viewer === null)
      throw refusedUse(viewer, 'POST /signals');
    const read = readerOf(req);
    const sourceCode = req.get('Karta-Source');
    if (!sourceCode) throw badInput('Karta-Source', 'a header with the code of the source', 'nothing');
    const digest = createHash('sha256').update(req.get('Content-Type')!);
    const leave = await place();
    try {
      const items = read(
        bytesOf(req, (chunk) => digest.update(chunk)),
        context.now.getTime(),
      );
      const payload = { sourceCode, requestKey: req.get('Idempotency-Key') ?? null, items, digest };
      const answer = await accept(db.pool, payload, context.timeZone, (flaws) => flaws, SHOWN_FLAWS, viewer);
      await record(db.pool, viewer, 'POST /signals', { requestId: context.requestId });
      res.json({ ...answer, refusedTotal: answer.refused });
    } finally {
      leave();
    }
  });
}

// Private: what is read, and how much of it.

function readerOf(req: Request): typeof itemsOfCsv {
  const encoding = req.get('Content-Encoding') ?? 'identity';
  if (encoding !== 'identity')
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', `The body must come as it is, but got the encoding: ${encoding}.`);
  if (Number(req.get('Content-Length') ?? 0) > LIMITS.bytes) throw tooLarge();
  if (req.is('application/x-ndjson')) return itemsOfNdjson;
  if (req.is('text/csv')) return itemsOfCsv;
  throw new Refusal(
    'UNSUPPORTED_MEDIA_TYPE',
    `The body must be application/x-ndjson or text/csv, but got: ${req.get('Content-Type') ?? 'no type'}.`,
  );
}

/** The body as it arrives. One that breaks off throws, which rolls everything back. */
export async function* bytesOf(req: Request, tap: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMITS.bytes) throw tooLarge();
    tap(chunk);
    yield chunk;
  }
  if (!req.complete)
    throw new Refusal('BAD_USER_INPUT', 'The body must arrive whole, but it broke off. Nothing was written.');
}

function tooLarge(): Refusal {
  return new Refusal(
    'PAYLOAD_TOO_LARGE',
    `One payload may hold ${LIMITS.bytes} bytes, but more came. Send it in parts.`,
    { limit: LIMITS.bytes },
  );
}

function places(free: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return async () => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return leave;
  };
}
