import type { Express, Request } from 'express';
import type pg from 'pg';
import { record } from '../access/journal.js';
import { mayUse, POLICY, refusedUse } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import type { Database } from '../database.js';
import { sendCsv } from '../exports/csv.js';
import { badInput, forbidden, Refusal } from '../refusals.js';
import { LIMITS } from '../signals/read-rows.js';
import { bytesOf } from '../signals/signal-routes.js';
import { receive } from './receive.js';
import { findUpload } from './read-upload.js';
import type { Target } from './settings.js';

export interface UploadRouteDeps {
  db: Database;
  contextOf: (req: Request) => Promise<Context>;
}

/** `POST /uploads`: one file as it is. `GET /uploads/:id/bad-rows.csv`: every row to mend. */
export function registerUploadRoutes(app: Express, { db, contextOf }: UploadRouteDeps): void {
  app.post('/uploads', async (req, res) => {
    const { viewer, requestId } = await contextOf(req);
    const target = targetOf(req);
    const by = allowed(viewer, target);
    const fileName = fileNameOf(req);
    if (!req.is('application/octet-stream')) {
      throw new Refusal(
        'UNSUPPORTED_MEDIA_TYPE',
        `The body must be application/octet-stream, but got: ${req.get('Content-Type') ?? 'no type'}.`,
      );
    }
    if (Number(req.get('Content-Length') ?? 0) > LIMITS.bytes) {
      throw new Refusal(
        'PAYLOAD_TOO_LARGE',
        `One file may hold ${LIMITS.bytes} bytes, but more came. Send it in parts.`,
        { limit: LIMITS.bytes },
      );
    }
    const id = await receive(
      db.pool,
      target,
      fileName,
      bytesOf(req, () => {}),
      by,
    );
    await record(db.pool, by, 'POST /uploads', { type: 'Upload', id, requestId });
    res.status(201).set('cache-control', 'no-store').json({ id });
  });

  app.get('/uploads/:id/bad-rows.csv', async (req, res) => {
    const { viewer, requestId } = await contextOf(req);
    const by = allowed(viewer, 'VISITS');
    const { id } = await findUpload(db.pool, by, req.params.id);
    await record(db.pool, by, 'GET /uploads/bad-rows.csv', { type: 'Upload', id, requestId });
    await sendCsv(res, 'bad-rows', ['line', 'column', 'found', 'code', 'expected', 'row'], badRows(db.pool, id));
  });
}

// Private: who may, and what was asked for.

function allowed(viewer: Viewer | null, target: Target): Viewer {
  if (viewer === null || !mayUse(viewer, POLICY.Mutation['checkUpload']!))
    throw refusedUse(viewer, `uploads of ${target}`);
  const may = viewer.kind === 'ACCOUNT' && (viewer.role === 'HR' || (viewer.role === 'AUDITOR' && target === 'VISITS'));
  if (!may) throw forbidden(`uploads of ${target}`);
  return viewer;
}

function targetOf(req: Request): Target {
  const { target } = req.query;
  if (target !== 'SIGNALS' && target !== 'VISITS') throw badInput('target', 'SIGNALS or VISITS', target ?? 'nothing');
  return target;
}

/** Only the last part of a path, for those that send one. */
function fileNameOf(req: Request): string {
  const { fileName } = req.query;
  const name = typeof fileName === 'string' ? fileName.split(/[\\/]/).at(-1)!.trim() : '';
  if (name.length < 1 || name.length > 255 || name.includes('\0') || !name.isWellFormed()) {
    throw badInput(
      'fileName',
      '1 to 255 characters',
      typeof fileName === 'string' ? fileName.replaceAll('\0', '\\0').toWellFormed() : 'nothing',
    );
  }
  return name;
}

const PAGE = 5000;

async function* badRows(pool: pg.Pool, upload: string): AsyncGenerator<(string | number)[]> {
  let after: [number, string] = [0, ''];
  for (;;) {
    const { rows } = await pool.query<{
      line: number;
      column_name: string;
      found: string;
      code: string;
      expected: string;
      raw: string;
    }>(
      `select line, column_name, found, code, expected, raw from upload_bad_row
       where upload_id = $1 and (line, column_name) > ($2, $3) order by line, column_name limit ${PAGE}`,
      [upload, ...after],
    );
    for (const row of rows) yield [row.line, row.column_name, row.found, row.code, row.expected, row.raw];
    const last = rows.at(-1);
    if (rows.length < PAGE || !last) return;
    after = [last.line, last.column_name];
  }
}
