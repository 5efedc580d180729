import { mayReadTexts } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import type { Sender } from '../sql.js';

export interface SignalDetail {
  channel: string | null;
  body: string | null;
}

/**
 * Texts and channels of some signals of an employee, by the ids asked for. Texts are for the employee and his line manager; for HR where
 * somebody overruled the screening of the very signal. Never the client: nobody below HR may learn who he is.
 */
export async function signalDetails(
  to: Sender,
  viewer: Viewer | null,
  employeeId: string,
  ids: readonly string[],
): Promise<Map<string, SignalDetail>> {
  const all = await mayReadTexts(to, viewer, employeeId);
  const cases = viewer?.kind === 'ACCOUNT' && viewer.role === 'HR';
  const { rows } = await to.query<SignalDetail & { id: string }>(
    `select s.id, s.channel, case when $3 or $4 and exists (select 1 from screening_override o
       where o.employee_id = s.employee_id and o.signal_id = s.id and o.superseded_by is null) then s.body end as body
     from signal s where s.employee_id = $1 and s.id = any($2::bigint[])`,
    [employeeId, ids.map((id) => BigInt(id).toString()), all, cases],
  );
  const found = new Map(rows.map(({ id, channel, body }) => [BigInt(id), { channel, body }]));
  return new Map(ids.flatMap((id) => (found.has(BigInt(id)) ? [[id, found.get(BigInt(id))!] as const] : [])));
}
