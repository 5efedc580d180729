import { isId } from '../is-id.js';
import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { StandardUse } from './standard.js';

/** Where a standard is used: while it is, it can be retired but not deleted. */
export async function findUses(to: Sender, standardId: string): Promise<StandardUse[]> {
  const { rows: known } = isId(standardId)
    ? await to.query('select 1 from standard where id = $1', [standardId])
    : { rows: [] };
  if (known.length === 0) throw notFound('standard');
  const { rows } = await to.query<StandardUse>(
    `select 'ACKNOWLEDGEMENT' as what, null as name, count(*)::int as count from acknowledgement a join standard_version v on v.id = a.version_id
     where v.standard_id = $1 having count(*) > 0`,
    [standardId],
  );
  return rows;
}
