import type { Express, Request } from 'express';
import { createHash, type Hash } from 'node:crypto';
import { POLICY, mayUse, refusedUse } from '../access/policy.js';
import { record } from '../access/journal.js';
import type { Viewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import type { Database } from '../database.js';
import { badInput, Refusal } from '../refusals.js';
import { LIMITS } from './read-rows.js';

export interface StreamDeps {
  db: Database;
  contextOf: (req: Request) => Promise<Context>;
  /** A place among those who stream; without one each route has places of its own. */
  place?: () => Promise<() => void>;
}

/** Bytes of a body as the things that it holds, piece by piece. */
export type Reader<Item> = (bytes: AsyncIterable<Uint8Array>, now: number) => AsyncIterable<Item[]>;

export interface Stream<Item> {
  path: string;
  /** The mutation that takes the same: who may use it may stream. */
  operation: string;
  readers: { 'application/x-ndjson': Reader<Item>; 'text/csv': Reader<Item> };
  take: (
    payload: { sourceCode: string; requestKey: string | null; items: AsyncIterable<Item[]>; digest: Hash },
    context: Context,
    viewer: Viewer,
  ) => Promise<{ refused: number }>;
}

/** Streams hold a connection while they arrive; the others wait for a place without one, so that the pool stays free for everybody else. */
const PLACES = 4;

/** `POST` of NDJSON or CSV of any length up to the limits, taken while it arrives, committed when it is whole. */
export function streamRoute<Item>(app: Express, stream: Stream<Item>, deps: StreamDeps): void {
  const { path, operation, readers, take } = stream;
  const place = deps.place ?? places(PLACES);
  app.post(path, async (req, res) => {
    const context = await deps.contextOf(req);
    const { viewer } = context;
    if (!mayUse(viewer, POLICY.Mutation[operation]!) || viewer === null) throw refusedUse(viewer, `POST ${path}`);
    const read = readers[typeOf(req)];
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
      const answer = await take(payload, context, viewer);
      await record(deps.db.pool, viewer, `POST ${path}`, { requestId: context.requestId });
      res.json({ ...answer, refusedTotal: answer.refused });
    } finally {
      leave();
    }
  });
}

// Private: what is read, and how much of it.

function typeOf(req: Request): 'application/x-ndjson' | 'text/csv' {
  const encoding = req.get('Content-Encoding') ?? 'identity';
  if (encoding !== 'identity')
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', `The body must come as it is, but got the encoding: ${encoding}.`);
  if (Number(req.get('Content-Length') ?? 0) > LIMITS.bytes) throw tooLarge();
  for (const type of ['application/x-ndjson', 'text/csv'] as const) if (req.is(type)) return type;
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

/** So many at a time; whoever comes when all are taken waits until one is left. */
export function places(free = PLACES): () => Promise<() => void> {
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
