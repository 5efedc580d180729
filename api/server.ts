import { expressMiddleware } from '@as-integrations/express5';
import express, { type NextFunction, type Request, type Response } from 'express';
import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { guard } from './access/guard.js';
import { withdraw } from './access/policy.js';
import type { Config } from './config.js';
import { contextOf } from './context.js';
import type { Database } from './database.js';
import { demoAccounts } from './demo/accounts.js';
import { makeApollo } from './graphql.js';
import { registerUploadRoutes } from './imports/upload-routes.js';
import { fromDatabase, Refusal, STATUS } from './refusals.js';
import { makeSchema } from './schema.js';
import { registerSignalRoutes } from './signals/signal-routes.js';

export interface RunningServer {
  port: number;
  close(): Promise<void>;
}

/** One process serves the console, /graphql, the streams, /healthz and /readyz. */
export async function startServer(db: Database, config: Config, log: Logger): Promise<RunningServer> {
  const app = express();
  const http = createServer(app);
  app.disable('x-powered-by');
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

  const deps = { db, contextOf: (req: Request) => contextOf(req, db, config) };
  registerSignalRoutes(app, deps);
  registerUploadRoutes(app, deps);

  if (!config.explorer) withdraw('Query', 'explorer');
  const apollo = makeApollo(guard(await makeSchema()), http, log);
  await apollo.start();
  app.use(
    '/graphql',
    postOnly,
    express.json({ limit: '2mb', strict: true }),
    bodyLimit,
    expressMiddleware(apollo, {
      context: ({ req, res }) => contextOf(req, db, config, res),
    }),
  );

  const console_ = join(config.projectFolder, 'dist/admin');
  if (existsSync(console_)) {
    app.use('/assets', express.static(join(console_, 'assets'), { immutable: true, maxAge: '1y' }));
    app.use(express.static(console_, { index: false }));
    app.get(/^\/(?!graphql|uploads|signals).*/, (_req, res) =>
      res.set('cache-control', 'no-cache').sendFile(join(console_, 'index.html')),
    );
  }
  app.use(
    (_req, res) => void res.status(404).json(body(new Refusal('NOT_FOUND', 'There is nothing at this address.'))),
  );
  app.use((error: unknown, _req: Request, res: Response, _next: NextFunction) => answerError(error, res, log));

  await new Promise<void>((resolve, reject) => http.once('error', reject).listen(config.port, config.host, resolve));
  const address = http.address();
  return {
    port: typeof address === 'object' && address ? address.port : config.port,
    close: () => closeServer(apollo, http),
  };
}

// Private: headers, limits, errors.

function secureHeaders(_req: Request, res: Response, next: NextFunction): void {
  res.set({
    'content-security-policy':
      "default-src 'self'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  });
  next();
}

function postOnly(req: Request, res: Response, next: NextFunction): void {
  if (req.method === 'POST') return next();
  res
    .status(405)
    .set('allow', 'POST')
    .json(body(new Refusal('BAD_USER_INPUT', `Send GraphQL with POST, but got: ${req.method}.`)));
}

/** 256 KiB, or 2 MiB for a caller who came with a key, as bulk ingestion needs. */
function bodyLimit(req: Request, _res: Response, next: NextFunction): void {
  const size = Number(req.headers['content-length'] ?? 0);
  const withKey = req.headers.authorization?.startsWith('Bearer karta_') ?? false;
  if (size > (withKey ? 2 * 1024 * 1024 : 256 * 1024)) {
    return next(
      new Refusal(
        'PAYLOAD_TOO_LARGE',
        `A request may hold 256 KiB (2 MiB with a key), but got: ${size} bytes. Larger ones go to /signals.`,
      ),
    );
  }
  next();
}

function answerError(error: unknown, res: Response, log: Logger): void {
  if (res.headersSent) return void res.destroy();
  const refusal = error instanceof Refusal ? error : (fromTransport(error) ?? fromDatabase(error));
  if (refusal) return void res.status(STATUS[refusal.code]).json(body(refusal));
  log.error({ err: error }, 'a fault of ours');
  res
    .status(500)
    .json({
      errors: [{ message: 'Something went wrong on our side. It was logged.', extensions: { code: 'INTERNAL' } }],
    });
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

function body(refusal: Refusal): object {
  return { errors: [{ message: refusal.message, extensions: { code: refusal.code, ...refusal.details } }] };
}

async function closeServer(apollo: { stop(): Promise<void> }, http: Server): Promise<void> {
  const force = setTimeout(() => http.closeAllConnections(), 5000);
  http.closeIdleConnections();
  await apollo.stop();
  await new Promise<void>((resolve) => http.close(() => resolve()));
  clearTimeout(force);
}
