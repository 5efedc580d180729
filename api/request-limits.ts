/** How much of a request is read, and how long it may take. */
import express, { type NextFunction, type Request, type Response } from 'express';
import { refusalBody } from './answers.js';
import type { Context } from './context.js';
import { Refusal } from './refusals.js';

const KIB = 1024;
const BODY = 256 * KIB;
/** For bulk ingestion, and so only for keys that may ingest. */
const BULK_BODY = 2 * KIB * KIB;
const SECONDS = 10;
/** How long what is left of a refused body is thrown away, so that a caller who is still sending can read the answer. */
const DRAIN_MS = 5000;

export function postOnly(req: Request, res: Response, next: NextFunction): void {
  if (req.method === 'POST') return next();
  res
    .status(405)
    .set('allow', 'POST')
    .json(refusalBody(new Refusal('BAD_USER_INPUT', `This address takes POST, but got: ${req.method}.`), res));
}

/** Forms and plain text are refused whatever they hold: a page of somebody else's can send them without being asked. */
export function jsonOnly(req: Request, _res: Response, next: NextFunction): void {
  const type = req.get('content-type');
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type ?? '')?.[1] ?? 'utf-8';
  if (type !== undefined && (!/^application\/json\s*(;|$)/i.test(type) || charset.toLowerCase() !== 'utf-8')) {
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', `The body must be application/json in UTF-8, but got: ${type}.`);
  }
  next();
}

/** Before anything of it is read: nobody may send more than this. */
export function refuseEndless(req: Request): void {
  refuseLongBody(req, BULK_BODY);
}

const parse = express.json({ limit: BODY, strict: true, type: () => true });
const parseBulk = express.json({ limit: BULK_BODY, strict: true, type: () => true });

/** Reads as much as the caller may send. A body that doesn't tell its size is counted while it comes, and answered as soon as it is too long. */
export function readBody(req: Request, res: Response, next: NextFunction): void {
  const { viewer } = res.locals['context'] as Context;
  const bulk = viewer?.kind === 'API_KEY' && viewer.scopes.includes('signals:write');
  const limit = bulk ? BULK_BODY : BODY;
  refuseLongBody(req, limit);
  let size = 0;
  let over = false;
  req.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (over || size <= limit) return;
    over = true;
    next(tooLong(limit));
  });
  (bulk ? parseBulk : parse)(req, res, (error?: unknown) => {
    if (!over) next(error);
  });
}

/**
 * Ten seconds, then the caller is told. A promise and not a setting of the database: the pool is shared with jobs and streams, whose
 * statements may take longer, and a pooler in transaction mode carries no setting of a session. A single statement ends earlier, with the
 * role's own statement_timeout of five seconds.
 */
export function timeLimit(_req: Request, res: Response, next: NextFunction): void {
  const timer = setTimeout(() => {
    if (res.headersSent) return;
    const text = `A request may take ${SECONDS} seconds. Ask for less; what it writes may still be done.`;
    res.status(503).json(refusalBody(new Refusal('SERVICE_UNAVAILABLE', text), res));
  }, SECONDS * 1000);
  res.once('close', () => clearTimeout(timer));
  next();
}

/** Throws the rest of a body away for a while; whoever goes on sending is cut off. */
export function drain(req: Request): void {
  if (req.complete) return;
  req.resume();
  const cut = setTimeout(() => req.destroy(), DRAIN_MS).unref();
  req.once('close', () => clearTimeout(cut));
}

function refuseLongBody(req: Request, limit: number): void {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLong(limit);
}

function tooLong(limit: number): Refusal {
  return new Refusal(
    'PAYLOAD_TOO_LARGE',
    `A request of this caller may hold ${limit / KIB} KiB, but more came. A key with signals:write may send ${BULK_BODY / KIB} KiB; larger ones go to /signals.`,
    { limit },
  );
}
