import { stringify } from 'csv-stringify';
import type { Express, Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { record } from '../access/journal.js';
import { mayUse, POLICY, refusedUse } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import type { Database } from '../database.js';
import { badInput, forbidden, Refusal } from '../refusals.js';
import { LIMITS } from '../signals/read-rows.js';
import { bytesOf } from '../signals/stream.js';
import { badRowsOf } from './bad-rows-file.js';
import { commitUpload } from './commit-upload.js';
import { dryRunUpload } from './dry-run.js';
import { findUpload } from './read-upload.js';
import { receive } from './receive.js';
import { mayImport, TARGETS } from './targets.js';
import { told } from './told.js';

export interface UploadRouteDeps {
  db: Database;
  contextOf: (req: Request) => Promise<Context>;
}

/**
 * `POST /uploads`: one file as it is. `GET /uploads/:id`: where it is. `POST /uploads/:id/dry-run`, `POST /uploads/:id/commit`: as the
 * mutations. `GET /uploads/:id/bad-rows.csv`: every row to mend. The same for people and for machines.
 */
export function registerUploadRoutes(app: Express, { db, contextOf }: UploadRouteDeps): void {
  app.post('/uploads', async (req, res) => {
    const { viewer, requestId } = await contextOf(req);
    const by = allowed(viewer, 'dryRunUpload');
    const announced = { target: targetOf(req, by), source: sourceOf(req), fileName: fileNameOf(req) };
    refuseOtherBodies(req);
    const bytes = bytesOf(req, () => {});
    const id = await receive(db.pool, announced, bytes, by);
    await record(db.pool, by, 'POST /uploads', { type: 'Upload', id, requestId });
    await answer(res, 201, id, by);
  });

  app.get('/uploads/:id', async (req, res) => {
    const by = allowed((await contextOf(req)).viewer, 'dryRunUpload');
    await answer(res, 200, req.params.id, by);
  });

  app.post('/uploads/:id/dry-run', async (req, res) => {
    const { viewer, em, timeZone, today, requestId } = await contextOf(req);
    const by = allowed(viewer, 'dryRunUpload');
    await dryRunUpload(em, req.params.id, { timeZone, today }, by);
    await record(db.pool, by, 'dryRunUpload', { type: 'Upload', id: req.params.id, requestId });
    await answer(res, 202, req.params.id, by);
  });

  app.post('/uploads/:id/commit', async (req, res) => {
    const { viewer, em, requestId } = await contextOf(req);
    const by = allowed(viewer, 'commitUpload');
    const { fingerprint } = req.query;
    if (typeof fingerprint !== 'string')
      throw badInput('fingerprint', 'the one that the dry run told', fingerprint ?? 'nothing');
    await commitUpload(em, req.params.id, fingerprint, by);
    await record(db.pool, by, 'commitUpload', { type: 'Upload', id: req.params.id, requestId });
    await answer(res, 202, req.params.id, by);
  });

  app.get('/uploads/:id/bad-rows.csv', async (req, res) => {
    const { viewer, requestId } = await contextOf(req);
    const by = allowed(viewer, 'dryRunUpload');
    const { id } = await findUpload(db.pool, by, req.params.id);
    await record(db.pool, by, 'GET /uploads/bad-rows.csv', { type: 'Upload', id, requestId });
    const { delimiter, rows } = await badRowsOf(db.pool, id);
    res.set({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="bad-rows.csv"',
      'cache-control': 'no-store',
    });
    await pipeline(rows, stringify({ bom: true, delimiter }), res);
  });

  async function answer(res: Response, status: number, id: string, by: Viewer): Promise<void> {
    res
      .status(status)
      .set('cache-control', 'no-store')
      .json(await told(db.pool, by, id));
  }
}

// Private: who may, and what was asked for.

function allowed(viewer: Viewer | null, act: string): Viewer {
  if (viewer === null || !mayUse(viewer, POLICY.Mutation[act]!)) throw refusedUse(viewer, 'uploads');
  return viewer;
}

function targetOf(req: Request, by: Viewer): string | null {
  const { target } = req.query;
  if (target === undefined) return null;
  const codes = TARGETS.map(({ code }) => code);
  if (typeof target !== 'string' || !codes.includes(target))
    throw badInput('target', `one of ${codes.join(', ')}`, target);
  if (!mayImport(by, target)) throw forbidden(`uploads of ${target}`);
  return target;
}

function sourceOf(req: Request): string | null {
  const { source } = req.query;
  if (source === undefined) return null;
  if (typeof source !== 'string' || !/^[a-z0-9_-]{1,60}$/.test(source))
    throw badInput('source', '1 to 60 lower-case letters, digits, - and _', source);
  return source;
}

/** Only the last part of a path, for those that send one. */
function fileNameOf(req: Request): string {
  const { fileName } = req.query;
  const name = typeof fileName === 'string' ? fileName.split(/[\\/]/).at(-1)!.trim() : '';
  if (name.length < 1 || name.length > 255 || name.includes('\0') || !name.isWellFormed())
    throw badInput(
      'fileName',
      '1 to 255 characters',
      typeof fileName === 'string' ? fileName.replaceAll('\0', '\\0').toWellFormed() : 'nothing',
    );
  return name;
}

function refuseOtherBodies(req: Request): void {
  if (!req.is('application/octet-stream'))
    throw new Refusal(
      'UNSUPPORTED_MEDIA_TYPE',
      `The body must be application/octet-stream, but got: ${req.get('Content-Type') ?? 'no type'}.`,
    );
  if (Number(req.get('Content-Length') ?? 0) > LIMITS.bytes)
    throw new Refusal(
      'PAYLOAD_TOO_LARGE',
      `One file may hold ${LIMITS.bytes} bytes, but more came. Send it in parts.`,
      {
        limit: LIMITS.bytes,
      },
    );
}
