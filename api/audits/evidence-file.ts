import { createHash } from 'node:crypto';
import { scoped } from '../access/scope.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { notFound, Refusal } from '../refusals.js';
import type { AuditRules } from '../scoring/audit-rules.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { DISPUTE_REACH } from './dispute-reach.js';
import { findVisit } from './find-visits.js';
import { plainPicture, type Picture } from './plain-picture.js';

export const EVIDENCE_BYTES = 2 * 1024 * 1024;
/** Files of one account that hang on no visit: drafts are sent soon or thrown away. */
const MOST_WAITING = 250;
/** File `f` hangs on no answer and beside no dispute. */
const WAITS = `not exists (select 1 from visit_answer a where a.evidence_file_id = f.id) and not exists (select 1 from dispute d where d.evidence_file_id = f.id)`;

/** Keeps a picture for an answer that is about to be sent; the same picture again is the same file. What hung on nothing for a week goes. */
export async function keepEvidence(to: Sender, sent: Buffer, by: Viewer): Promise<{ id: string }> {
  const picture = plainPicture(sent);
  if (!picture)
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Evidence must be a JPEG or PNG picture, whole and readable.', {
      field: 'file',
    });
  const account = accountOf(by);
  await to.query(
    `delete from evidence_file f where f.account_id = $1 and f.created_at < now() - interval '7 days'
       and ${WAITS}`,
    [account],
  );
  const { rows: waiting } = await to.query<{ n: number }>(
    `select count(*)::int as n from evidence_file f where f.account_id = $1 and ${WAITS}`,
    [account],
  );
  if (waiting[0]!.n >= MOST_WAITING)
    throw new Refusal('UPLOAD_REJECTED', `At most ${MOST_WAITING} files may wait for their visits.`, {
      reason: 'TOO_MANY_WAITING',
    });
  const { rows } = await to.query<{ id: string }>(
    `insert into evidence_file (account_id, media_type, bytes, sha256) values ($1, $2, $3, $4)
     on conflict (account_id, sha256) do update set created_at = now() returning id`,
    [account, picture.mediaType, picture.bytes, createHash('sha256').update(picture.bytes).digest()],
  );
  return rows[0]!;
}

/** A picture for whoever may read the visit on which it hangs. What hangs on none is for whoever sent it. */
export async function readEvidence(
  to: Sender,
  viewer: Extract<Viewer, { kind: 'ACCOUNT' }>,
  id: string,
  rules: AuditRules,
  today: Day,
): Promise<Picture> {
  const { rows } = isId(id)
    ? await to.query<Picture & { account: string | null; visit: string | null }>(
        `select f.media_type as "mediaType", f.bytes, f.account_id as account,
           (select v.id::text from visit_answer a join visit v on v.id = a.visit_id where a.evidence_file_id = f.id and v.superseded_by is null order by v.id desc limit 1) as visit
         from evidence_file f where f.id = $1`,
        [id],
      )
    : { rows: [] };
  const found = rows[0];
  if (!found) throw notFound('file');
  if (found.account !== viewer.accountId && !(await besideDispute(to, viewer, id))) {
    if (found.visit === null) throw notFound('file');
    await findVisit(to, viewer, found.visit, rules, today).catch(() => {
      throw notFound('file');
    });
  }
  return { mediaType: found.mediaType, bytes: found.bytes };
}

/** What an employee laid beside a dispute is for whoever may see that dispute: HR, those who lead him, and who made the visit. */
async function besideDispute(to: Sender, viewer: Extract<Viewer, { kind: 'ACCOUNT' }>, id: string): Promise<boolean> {
  const rows = await scoped<{ id: string }>(
    to,
    viewer,
    `select d.id from dispute d left join visit v on v.programme_id = d.programme_id and v.number = d.number and v.superseded_by is null
     where d.evidence_file_id = $1 and (${DISPUTE_REACH} or v.auditor_id = $2)`,
    [id, viewer.accountId],
  );
  return rows.length > 0;
}
