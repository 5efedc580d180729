import { MOST_REST, type BroughtRows, type Kept, type Withdrawn } from '../import-target.js';
import type { Sender } from '../sql.js';

/**
 * Takes back the periods and pauses that a batch brought, as part of its undoing. A period that others changed since, or under which
 * signals of other batches stand, is kept; so is a pause of it. What the batch had superseded stands again.
 */
export async function withdrawAssignments(to: Sender, undone: string, undo: string): Promise<Withdrawn> {
  const { rows: rest } = await to.query<Kept>(
    `select 'ASSIGNMENT' as what, e.code || ', ' || t.code as key, case when p.superseded_by is not null then 'CHANGED_SINCE' else 'IN_USE' end as why
     from assignment_period p join employee e on e.id = p.employee_id join task t on t.id = p.task_id
     where p.batch_id = $1 and ${USED} order by 2 limit ${MOST_REST}`,
    [undone],
  );
  const { rows } = await to.query<{ superseded: number; kept: number }>(
    `with brought as (select p.id, ${USED} as used from assignment_period p where p.batch_id = $1),
     gone as (update assignment_period p set superseded_by = $2 from brought b where b.id = p.id and not used returning p.id)
     select (select count(*) from gone)::int as superseded, (select count(*) from brought where used)::int as kept`,
    [undone, undo],
  );
  const { superseded, kept } = rows[0]!;
  const { rows: pauses } = await to.query<{ n: number }>(
    `with gone as (
       update assignment_pause x set superseded_by = $2 where x.batch_id = $1 and x.superseded_by is null
         and not exists (select 1 from assignment_period p where p.assignment_id = x.assignment_id and p.batch_id = $1 and p.superseded_by is null)
       returning id)
     select count(*)::int as n from gone`,
    [undone, undo],
  );
  await bringBack(to, undone, undo);
  return { superseded: superseded + pauses[0]!.n, kept, rest };
}

// Private: who uses a period, and what stood before.

const USED = `(p.superseded_by is not null and p.superseded_by <> $1 or exists (select 1 from signal s where s.employee_id = p.employee_id
  and s.assignment_id = p.assignment_id and s.superseded_by is null and s.batch_id <> $1))`;

/** Before the undo, a signal of others that the batch had corrected is about to stand again: it rests on the period as well. */
const WILL_BE_USED = `(${USED} or exists (select 1 from signal s join signal_key k on k.source_id = s.source_id and k.external_id = s.external_id and k.kind = s.kind
  join signal g on g.employee_id = k.employee_id and g.occurred_at = k.occurred_at and g.id = k.signal_id
  where s.employee_id = p.employee_id and s.assignment_id = p.assignment_id and s.superseded_by = $1 and s.batch_id <> $1 and g.batch_id = $1
    and g.superseded_by is null))`;

export const ASSIGNMENTS_BROUGHT: BroughtRows = `select 'ASSIGNMENT' as what, e.code || ', ' || t.code as key, null as detail, p.started_on as day,
  case when p.superseded_by is not null and p.superseded_by <> $1 then 'CHANGED_SINCE' when ${WILL_BE_USED} then 'IN_USE' end as why
  from assignment_period p join employee e on e.id = p.employee_id join task t on t.id = p.task_id
  where p.batch_id = $1 and p.superseded_by is distinct from $1
  union all select 'PAUSE', e.code, x.reason, x.from_on, null
  from assignment_pause x join assignment a on a.id = x.assignment_id join employee e on e.id = a.employee_id
  where x.batch_id = $1 and x.superseded_by is null and not exists (select 1 from assignment_period p where p.assignment_id = x.assignment_id
    and p.batch_id = $1 and p.superseded_by is null and ${WILL_BE_USED})`;

/** Periods and pauses that the batch had changed stand again as they were, as versions of the undo. */
async function bringBack(to: Sender, undone: string, undo: string): Promise<void> {
  await to.query(
    `insert into assignment_period (assignment_id, employee_id, task_id, location_id, started_on, ended_on, is_primary, stated_stage, estimated, batch_id)
     select old.assignment_id, old.employee_id, old.task_id, old.location_id, old.started_on, old.ended_on, old.is_primary, old.stated_stage, old.estimated, $2
     from assignment_period old where old.superseded_by = $1 and old.batch_id <> $1
       and not exists (select 1 from assignment_period now where now.assignment_id = old.assignment_id and now.superseded_by is null)`,
    [undone, undo],
  );
  await to.query(
    `insert into assignment_pause (assignment_id, from_on, to_on, reason, batch_id)
     select old.assignment_id, old.from_on, old.to_on, old.reason, $2 from assignment_pause old
     where old.superseded_by = $1 and old.batch_id <> $1 and not exists (select 1 from assignment_pause now
       where now.assignment_id = old.assignment_id and now.superseded_by is null
         and daterange(now.from_on, now.to_on, '[]') && daterange(old.from_on, old.to_on, '[]'))`,
    [undone, undo],
  );
}
