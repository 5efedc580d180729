import type { Sender } from '../sql.js';

/** Takes back the visits that a batch brought, as part of its undoing. What it had corrected comes back; what others corrected since is kept. */
export async function withdrawVisits(to: Sender, undone: string, undo: string): Promise<{ superseded: number; kept: number }> {
  const { rows: gone } = await to.query<{ programme_id: string; number: string }>(
    'update visit set superseded_by = $2 where batch_id = $1 and superseded_by is null returning programme_id, number',
    [undone, undo],
  );
  const { rows: kept } = await to.query<{ kept: number }>(
    'select count(*)::int as kept from visit where batch_id = $1 and superseded_by is not null and superseded_by <> $2',
    [undone, undo],
  );
  await to.query(
    `insert into visit (programme_id, number, location_id, employee_id, visited_on, points, out_of, batch_id)
     select v.programme_id, v.number, v.location_id, v.employee_id, v.visited_on, v.points, v.out_of, $2
     from visit v join jsonb_to_recordset($3::jsonb) as gone (programme_id uuid, number text) using (programme_id, number)
     where v.superseded_by = $1 and v.batch_id <> $1`,
    [undone, undo, JSON.stringify(gone)],
  );
  const { rows: announcements } = await to.query<{ programme_id: string }>(
    'update programme_announcement set superseded_by = $2 where batch_id = $1 and superseded_by is null returning programme_id',
    [undone, undo],
  );
  await to.query(
    `insert into programme_announcement (programme_id, announced_on, account_id, batch_id)
     select programme_id, announced_on, account_id, $2 from programme_announcement where superseded_by = $1 and batch_id <> $1 and programme_id = any($3::uuid[])`,
    [undone, undo, announcements.map(({ programme_id }) => programme_id)],
  );
  return { superseded: gone.length + announcements.length, kept: kept[0]!.kept };
}
