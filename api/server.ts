import { expressMiddleware } from '@as-integrations/express5';
import express, { type NextFunction, type Request, type Response } from 'express';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { guard } from './access/guard.js';
import { withdraw } from './access/policy.js';
import type { Config } from './config.js';
import { contextOf, type Context } from './context.js';
import { COST } from './cost.js';
import type { Database } from './database.js';
import { demoAccounts } from './demo/accounts.js';
import { makeApollo, requestIds } from './graphql.js';
import { registerUploadRoutes } from './imports/upload-routes.js';
import { registerExportRoutes } from './exports/export-routes.js';
import { fromDatabase, Refusal, STATUS } from './refusals.js';
import { makeSchema } from './schema.js';
import { registerSignalRoutes } from './signals/signal-routes.js';

export interface RunningServer {
  port: number;
  close(): Promise<void>;
}

const KIB = 1024;
const BODY = 256 * KIB;
/** For bulk ingestion, and so only for keys that may ingest. */
const BULK_BODY = 2 * KIB * KIB;
const SECONDS = 10;
/** How long what is left of a refused body is thrown away, so that a caller who is still sending can read the answer. */
const DRAIN_MS = 5000;

/** One process serves the console, /graphql, the streams, /healthz and /readyz. A measurement may lift what a caller may ask for in a minute. */
export async function startServer(
  db: Database,
  config: Config,
  log: Logger,
  costPerMinute = COST.minute,
): Promise<RunningServer> {
  const app = express();
  const http = createServer(app);
  app.disable('x-powered-by');
  http.on('clientError', answerBrokenHttp);
  app.use(secureHeaders);

  app.get('/healthz', (_req, res) => void res.json({ status: 'up' }));
  app.get('/readyz', async (_req, res) => {
    const ready = await db.pool.query('select 1').then(
      () => true,
      () => false,
    );
    res.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'database not reachable' });
  });
  app.get('/demo-accounts', async (_req, res) => void res.json(await demoAccounts(db)));

  const knownAs = (req: Request, res: Response): Promise<Context> => contextOf(req, db, config, idOf(res), res);
  const deps = { db, contextOf: (req: Request) => knownAs(req, req.res!) };
  registerSignalRoutes(app, deps);
  registerUploadRoutes(app, deps);
  app.all(['/signals', '/uploads'], postOnly);

  if (!config.explorer) withdraw('Query', 'explorer');
  const schema = guard(await makeSchema());
  registerExportRoutes(app, { schema, contextOf: deps.contextOf });
  const apollo = makeApollo(schema, http, log, costPerMinute);
  await apollo.start();
  app.use(
    '/graphql',
    postOnly,
    jsonOnly,
    // Who asks is settled before the body is read, since it decides how much of one is read.
    async (req: Request, res: Response, next: NextFunction) => {
      refuseLongBody(req, BULK_BODY);
      res.locals['context'] = await knownAs(req, res);
      next();
    },
    readBody,
    timeLimit,
    (_req: Request, res: Response, next: NextFunction) => requestIds.run(idOf(res), next),
    expressMiddleware(apollo, { context: async ({ res }) => res.locals['context'] as Context }),
  );

  const console_ = join(config.projectFolder, 'dist/admin');
  if (existsSync(console_)) {
    app.use('/assets', express.static(join(console_, 'assets'), { immutable: true, maxAge: '1y' }));
    app.use(express.static(console_, { index: false }));
    app.get(/^\/(?!graphql|uploads|signals|exports).*/, (_req, res) =>
      res.set('cache-control', 'no-cache').sendFile(join(console_, 'index.html')),
    );
  }
  app.use(
    (_req, res) => void res.status(404).json(body(new Refusal('NOT_FOUND', 'There is nothing at this address.'), res)),
  );
  app.use((error: unknown, req: Request, res: Response, _next: NextFunction) => {
    answerError(error, res, log);
    drain(req);
  });

  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(config.port, config.host, resolve));
  const address = http.address();
  return {
    port: typeof address === 'object' && address ? address.port : config.port,
    close: () => closeServer(apollo, http),
  };
}

// Private: headers, limits, errors.

function secureHeaders(_req: Request, res: Response, next: NextFunction): void {
  const requestId = randomUUID();
  res.locals['requestId'] = requestId;
  res.set({
    'x-request-id': requestId,
    'content-security-policy':
      "default-src 'self'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  });
  next();
}

function idOf(res: Response): string {
  return res.locals['requestId'] as string;
}

function postOnly(req: Request, res: Response, next: NextFunction): void {
  if (req.method === 'POST') return next();
  res
    .status(405)
    .set('allow', 'POST')
    .json(body(new Refusal('BAD_USER_INPUT', `This address takes POST, but got: ${req.method}.`), res));
}

/** Forms and plain text are refused whatever they hold: a page of somebody else's can send them without being asked. */
function jsonOnly(req: Request, _res: Response, next: NextFunction): void {
  const type = req.get('content-type');
  const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type ?? '')?.[1] ?? 'utf-8';
  if (type !== undefined && (!/^application\/json\s*(;|$)/i.test(type) || charset.toLowerCase() !== 'utf-8')) {
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', `The body must be application/json in UTF-8, but got: ${type}.`);
  }
  next();
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

const parse = express.json({ limit: BODY, strict: true, type: () => true });
const parseBulk = express.json({ limit: BULK_BODY, strict: true, type: () => true });

/** Reads as much as the caller may send. A body that doesn't tell its size is counted while it comes, and answered as soon as it is too long. */
function readBody(req: Request, res: Response, next: NextFunction): void {
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
function timeLimit(_req: Request, res: Response, next: NextFunction): void {
  const timer = setTimeout(() => {
    if (res.headersSent) return;
    const text = `A request may take ${SECONDS} seconds. Ask for less; what it writes may still be done.`;
    res.status(503).json(body(new Refusal('SERVICE_UNAVAILABLE', text), res));
  }, SECONDS * 1000);
  res.once('close', () => clearTimeout(timer));
  next();
}

/** Throws the rest of a body away for a while; whoever goes on sending is cut off. */
function drain(req: Request): void {
  if (req.complete) return;
  req.resume();
  const cut = setTimeout(() => req.destroy(), DRAIN_MS).unref();
  req.once('close', () => clearTimeout(cut));
}

/** What is not even HTTP never reaches a route, but is answered like everything else. */
function answerBrokenHttp(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const requestId = randomUUID();
  const long = error.code === 'HPE_HEADER_OVERFLOW';
  const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const status = long ? '431 Request Header Fields Too Large' : late ? '408 Request Timeout' : '400 Bad Request';
  const refusal = new Refusal(long ? 'PAYLOAD_TOO_LARGE' : 'BAD_USER_INPUT', 'The request could not be read.');
  const text = JSON.stringify(answerOf(refusal, requestId));
  socket.end(
    `HTTP/1.1 ${status}\r\nconnection: close\r\nx-request-id: ${requestId}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
}

function answerError(error: unknown, res: Response, log: Logger): void {
  if (res.headersSent) return void res.destroy();
  const refusal = error instanceof Refusal ? error : (fromTransport(error) ?? fromDatabase(error));
  if (refusal) {
    const wait = refusal.details['retryAfterSeconds'];
    if (typeof wait === 'number') res.set('retry-after', String(wait));
    return void res.status(STATUS[refusal.code]).json(body(refusal, res));
  }
  const requestId = idOf(res);
  log.error({ err: error, requestId }, 'a fault of ours');
  const message = 'Something went wrong on our side. It was logged.';
  res.status(500).json({ errors: [{ message, extensions: { code: 'INTERNAL', requestId } }] });
}

function fromTransport(error: unknown): Refusal | null {
  const { type, status } = error as { type?: string; status?: number };
  if (type === 'entity.too.large') return new Refusal('PAYLOAD_TOO_LARGE', 'The request is larger than allowed.');
  if (type === 'entity.parse.failed')
    return new Refusal('BAD_USER_INPUT', 'The body must be JSON, but could not be read.');
  if (type === 'charset.unsupported' || type === 'encoding.unsupported')
    return new Refusal('UNSUPPORTED_MEDIA_TYPE', 'The body must be UTF-8 JSON.');
  if (status !== undefined && status >= 400 && status < 500)
    return new Refusal('BAD_USER_INPUT', 'The request could not be read.');
  return null;
}

function body(refusal: Refusal, res: Response): object {
  return answerOf(refusal, idOf(res));
}

function answerOf(refusal: Refusal, requestId: string): object {
  return { errors: [{ message: refusal.message, extensions: { code: refusal.code, ...refusal.details, requestId } }] };
}

async function closeServer(apollo: { stop(): Promise<void> }, http: Server): Promise<void> {
  const force = setTimeout(() => http.closeAllConnections(), 5000);
  http.closeIdleConnections();
  await apollo.stop();
  await new Promise<void>((resolve) => http.close(() => resolve()));
  clearTimeout(force);
}
