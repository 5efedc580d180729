import type { Sender } from '../sql.js';

/**
 * Takes back the periods that a batch brought, as part of its undoing. A period that others changed since, or under which signals of
 * other batches stand, is kept. The people themselves stay: they are no evidence.
 */
export async function withdrawAssignments(
  to: Sender,
  undone: string,
  undo: string,
): Promise<{ superseded: number; kept: number }> {
  const { rows } = await to.query<{ superseded: number; kept: number }>(
    `with brought as (
       select p.id, p.superseded_by is not null or exists (select 1 from signal s where s.employee_id = p.employee_id and s.assignment_id = p.assignment_id
         and s.superseded_by is null and s.batch_id <> $1) as used
       from assignment_period p where p.batch_id = $1
     ), gone as (
       update assignment_period p set superseded_by = $2 from brought b where b.id = p.id and not used returning p.id
     )
     select (select count(*) from gone)::int as superseded, (select count(*) from brought where used)::int as kept`,
    [undone, undo],
  );
  return rows[0]!;
}
