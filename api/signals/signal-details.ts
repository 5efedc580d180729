import type { Sender } from '../sql.js';

/** What the core doesn't need and an explanation shows: channel and the client's own words. Never who the client is. */
export async function signalDetails(to: Sender, employee: string, ids: string[]): Promise<Map<string, { channel: string | null; body: string | null }>> {
  const { rows } = await to.query<{ id: string; channel: string | null; body: string | null }>(
    'select id::text as id, channel, body from signal where employee_id = $1 and id = any($2::bigint[])',
    [employee, ids],
  );
  return new Map(rows.map(({ id, channel, body }) => [id, { channel, body }]));
}
