import type { Viewer } from '../access/viewer.js';
import { forbidden } from '../refusals.js';
import type { Sender } from '../sql.js';
import { mayImport } from './targets.js';
import type { OpenUpload } from './work.js';

/** Who started the work. Role and scopes are read anew: somebody who lost them meanwhile writes nothing. */
export async function uploader(
  to: Sender,
  { account, key }: { account: string | null; key: string | null },
  { target }: Pick<OpenUpload, 'target'>,
): Promise<Viewer> {
  const { rows } = account
    ? await to.query<Viewer>(
        `select 'ACCOUNT' as kind, id as "accountId", role, employee_id as "employeeId", name, email, locale from account where id::text = $1 and active`,
        [account],
      )
    : await to.query<Viewer>(
        `select 'API_KEY' as kind, id as "keyId", name, scopes from api_key where id::text = $1 and revoked_at is null and expires_at > now()`,
        [key],
      );
  const viewer = rows[0];
  if (!viewer || !mayImport(viewer, target)) throw forbidden(`imports of ${target}`);
  return viewer;
}
