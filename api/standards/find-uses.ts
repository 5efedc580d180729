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
     where v.standard_id = $1 having count(*) > 0
     union all
     select 'PROGRAMME', p.name, count(distinct n.item_id)::int from questionnaire_item n join questionnaire q on q.id = n.questionnaire_id
       join programme p on p.id = q.programme_id join standard_item i on i.id = n.item_id join standard_version v on v.id = i.version_id
     where v.standard_id = $1 group by p.id, p.name
     union all
     select 'CALIBRATION', r.name, count(*)::int from calibration_item n join calibration_round r on r.id = n.round_id
       join standard_item i on i.id = n.item_id join standard_version v on v.id = i.version_id
     where v.standard_id = $1 group by r.id, r.name order by 1, 2`,
    [standardId],
  );
  return rows;
}
