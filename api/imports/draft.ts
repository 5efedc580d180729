import type { Viewer } from '../access/viewer.js';
import { conflict, forbidden, notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import { FROM, mine, owner, STATUS } from './read-upload.js';
import { mayImport } from './targets.js';

/** An upload that may still be changed, held until the caller's transaction ends. Somebody else's is not found. */
export async function draftOf(
  to: Sender,
  id: string,
  by: Viewer,
  states: readonly string[] = ['RECEIVED', 'CHECKED', 'FAILED'],
): Promise<{ id: string; status: string; target: string | null }> {
  const { rows } = await to.query<{ id: string; status: string; target: string | null }>(
    `select u.id, u.target, ${STATUS} as status from ${FROM} where ${mine(1, 2)} and u.id::text = $3 for update of u`,
    [...owner(by), id],
  );
  const upload = rows[0];
  if (!upload) throw notFound('upload');
  if (upload.target !== null && !mayImport(by, upload.target)) throw forbidden(`imports of ${upload.target}`);
  if (!states.includes(upload.status))
    throw conflict(`The upload must be ${states.join(' or ')}, but it is ${upload.status}.`);
  return upload;
}
