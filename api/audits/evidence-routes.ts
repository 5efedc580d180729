import type { Express, Request } from 'express';
import { record } from '../access/journal.js';
import { mayUse, POLICY, refusedUse } from '../access/policy.js';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { Refusal } from '../refusals.js';
import { rulesInForce } from '../rules/in-force.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import { EVIDENCE_BYTES, keepEvidence, readEvidence } from './evidence-file.js';

export interface EvidenceRouteDeps {
  contextOf: (req: Request) => Promise<Context>;
}

/**
 * `POST /evidence`: one picture as it is, up to 2 MiB; answers its id, to be named in an answer of a visit or in a dispute. `GET /evidence/:id`: the picture,
 * always as a file to be saved and never as a page: nothing in it runs, whatever it holds.
 */
export function registerEvidenceRoutes(app: Express, { contextOf }: EvidenceRouteDeps): void {
  app.post('/evidence', async (req, res) => {
    const { db, viewer, requestId } = await contextOf(req);
    const sends = ['recordVisits', 'openDispute'].some(
      (act) => viewer !== null && mayUse(viewer, POLICY.Mutation[act]!),
    );
    if (viewer === null || !sends) throw refusedUse(viewer, 'evidence');
    refuseForms(req);
    const by = accountViewer(viewer);
    const { id } = await keepEvidence(db.pool, await bodyOf(req), by);
    await record(db.pool, by, 'POST /evidence', { type: 'Evidence', id, requestId });
    res.status(201).set('cache-control', 'no-store').json({ id });
  });

  app.get('/evidence/:id', async (req, res) => {
    const { db, viewer, today, requestId } = await contextOf(req);
    if (viewer === null || !mayUse(viewer, POLICY.Query['visit']!)) throw refusedUse(viewer, 'evidence');
    const by = accountViewer(viewer);
    const rules = auditRulesOf((await rulesInForce(db.pool, today)).body);
    const { mediaType, bytes } = await readEvidence(db.pool, by, req.params.id, rules, today);
    await record(db.pool, by, 'GET /evidence', { type: 'Evidence', id: req.params.id, requestId });
    res
      .set({
        'content-type': mediaType,
        'content-disposition': `attachment; filename="evidence.${mediaType === 'image/png' ? 'png' : 'jpg'}"`,
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      })
      .send(bytes);
  });
}

/** A page of somebody else's can send forms and plain text without being asked; nothing else. */
function refuseForms(req: Request): void {
  const type = req.get('content-type') ?? '';
  if (!/^(image\/(jpeg|png)|application\/octet-stream)\s*(;|$)/i.test(type))
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', `Send image/jpeg or image/png, but got: ${type || 'no content type'}.`);
}

/** Counted while it comes: what a sender announces is no limit. */
async function bodyOf(req: Request): Promise<Buffer> {
  const tooLong = new Refusal('PAYLOAD_TOO_LARGE', `A picture may hold ${EVIDENCE_BYTES / 1024} KiB, but more came.`, {
    limit: EVIDENCE_BYTES,
  });
  if (Number(req.headers['content-length'] ?? 0) > EVIDENCE_BYTES) throw tooLong;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > EVIDENCE_BYTES) throw tooLong;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
