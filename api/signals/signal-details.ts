import type { Sender } from '../sql.js';

export interface SignalDetail {
  channel: string | null;
  body: string | null;
}

/** Texts and channels of some signals of an employee, by the ids asked for. Never the client: nobody below HR may learn who he is. */
export async function signalDetails(
  to: Sender,
  employeeId: string,
  ids: readonly string[],
): Promise<Map<string, SignalDetail>> {
  const { rows } = await to.query<SignalDetail & { id: string }>(
    'select id, channel, body from signal where employee_id = $1 and id = any($2::bigint[])',
    [employeeId, ids.map((id) => BigInt(id).toString())],
  );
  const found = new Map(rows.map(({ id, channel, body }) => [BigInt(id), { channel, body }]));
  return new Map(ids.flatMap((id) => (found.has(BigInt(id)) ? [[id, found.get(BigInt(id))!] as const] : [])));
}
