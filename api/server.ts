import { expressMiddleware } from '@as-integrations/express5';
import express, { type NextFunction, type Request, type Response } from 'express';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { guard } from './access/guard.js';
import { withdraw } from './access/policy.js';
import { answerBrokenHttp, answerError, idOf, refusalBody } from './answers.js';
import type { Config } from './config.js';
import { registerContactRoutes } from './contacts/contact-routes.js';
import { contextOf, type Context } from './context.js';
import { COST } from './cost.js';
import type { Database } from './database.js';
import { demoAccounts } from './demo/accounts.js';
import { makeApollo, requestIds } from './graphql.js';
import { registerEvidenceRoutes } from './audits/evidence-routes.js';
import { registerUploadRoutes } from './imports/upload-routes.js';
import { registerExportRoutes } from './exports/export-routes.js';
import { Refusal } from './refusals.js';
import { drain, jsonOnly, postOnly, readBody, refuseEndless, timeLimit } from './request-limits.js';
import { makeSchema } from './schema.js';
import { registerSignalRoutes } from './signals/signal-routes.js';
import { places } from './signals/stream.js';

export interface RunningServer {
  port: number;
  close(): Promise<void>;
}

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
  const deps = { db, contextOf: (req: Request) => knownAs(req, req.res!), place: places() };
  registerSignalRoutes(app, deps);
  registerContactRoutes(app, deps);
  registerUploadRoutes(app, deps);
  registerEvidenceRoutes(app, deps);
  app.all(['/signals', '/contacts', '/uploads', '/evidence'], postOnly);

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
      refuseEndless(req);
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
    app.get(/^\/(?!graphql|uploads|signals|contacts|exports|evidence).*/, (_req, res) =>
      res.set('cache-control', 'no-cache').sendFile(join(console_, 'index.html')),
    );
  }
  app.use(
    (_req, res) =>
      void res.status(404).json(refusalBody(new Refusal('NOT_FOUND', 'There is nothing at this address.'), res)),
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

// Private.

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

async function closeServer(apollo: { stop(): Promise<void> }, http: Server): Promise<void> {
  const force = setTimeout(() => http.closeAllConnections(), 5000);
  http.closeIdleConnections();
  await apollo.stop();
  await new Promise<void>((resolve) => http.close(() => resolve()));
  clearTimeout(force);
}
