import type { Express, Request } from 'express';
import type { GraphQLSchema } from 'graphql';
import { record } from '../access/journal.js';
import { mayUse, POLICY, refusedUse } from '../access/policy.js';
import type { Context } from '../context.js';
import { notFound, rateLimited } from '../refusals.js';
import { sendCsv } from './csv.js';
import { LISTS } from './lists.js';
import { linesOf } from './read-list.js';

export interface ExportRouteDeps {
  schema: GraphQLSchema;
  contextOf: (req: Request) => Promise<Context>;
}

/** `GET /exports/<list>.csv`: a whole list, narrowed as on the screen. One at a time for each caller, since each reads as much as many screens. */
export function registerExportRoutes(app: Express, { schema, contextOf }: ExportRouteDeps): void {
  const underWay = new Set<string>();
  app.get('/exports/:list.csv', async (req, res) => {
    const { viewer, db, requestId } = await contextOf(req);
    const name = req.params.list;
    const list = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
    if (viewer === null) throw refusedUse(viewer, name);
    if (!list) throw notFound('list');
    if (!mayUse(viewer, POLICY.Query[list.root]!)) throw refusedUse(viewer, list.root);
    const who = viewer.kind === 'ACCOUNT' ? viewer.accountId : viewer.keyId;
    if (underWay.has(who)) throw rateLimited(2);
    underWay.add(who);
    try {
      const lines = linesOf(list, schema, () => contextOf(req), req.query);
      // The first line is read before anything is sent: until then a refusal can be answered as one.
      const first = await lines.next();
      await record(db.pool, viewer, `GET /exports/${name}.csv`, {
        type: 'Export',
        requestId,
        fields: Object.keys(req.query),
      });
      await sendCsv(res, name, Object.keys(list.columns), followed(first, lines));
    } finally {
      underWay.delete(who);
    }
  });
}

async function* followed<T>(first: IteratorResult<T>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
