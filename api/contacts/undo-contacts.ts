import { MOST_REST, type BroughtRows, type Kept, type Withdrawn } from '../import-target.js';
import type { Sender } from '../sql.js';

/**
 * Takes back what a batch said of contacts, as part of its undoing. A contact that a later batch changed is kept as it is; of the others
 * what the batch brought is superseded, and what it had superseded stands again. A contact that nothing is left of is no contact any more.
 */
export async function undoContacts(to: Sender, undone: string, undo: string): Promise<Withdrawn> {
  await to.query(
    `create temporary table undone_contact on commit drop as
     ${TOUCHED}`,
    [undone],
  );
  const { rows: rest } = await to.query<Kept & { total: string }>(
    `select 'CONTACT' as what, c.external_id as key, 'CHANGED_SINCE' as why, count(*) over () as total
     from undone_contact u join contact c on c.id = u.contact_id where u.later order by 2 limit ${MOST_REST}`,
  );
  const { rows: gone } = await to.query<{ n: number }>('select count(*)::int as n from undone_contact where not later');
  for (const [table, columns] of TABLES) {
    await to.query(
      `update ${table} t set superseded_by = $2 from undone_contact u
       where u.contact_id = t.contact_id and not u.later and t.batch_id = $1 and t.superseded_by is null`,
      [undone, undo],
    );
    await to.query(
      `insert into ${table} (${columns}, batch_id) select ${columns}, $2 from ${table} t
       where t.superseded_by = $1 and exists (select 1 from undone_contact u where u.contact_id = t.contact_id and not u.later) order by t.id`,
      [undone, undo],
    );
  }
  await to.query('drop table undone_contact');
  return {
    superseded: gone[0]!.n,
    kept: Number(rest[0]?.total ?? 0),
    rest: rest.map(({ what, key, why }) => ({ what, key, why })),
  };
}

const TABLES = [
  ['contact_version', 'contact_id, task_id, client_id, location_id, channel, priority, subject, opened_at'],
  ['contact_event', 'contact_id, at, place, kind, assignment_id, reason'],
] as const;

/** What the batch said something of, and whether a later one did too. */
const TOUCHED = `select contact_id, bool_or(later) as later from (
    select contact_id, superseded_by is not null and superseded_by <> $1 as later from contact_version where batch_id = $1
    union all select contact_id, superseded_by is not null and superseded_by <> $1 from contact_event where batch_id = $1
    union all select contact_id, false from contact_event where superseded_by = $1
    union all select n.contact_id, true from contact_event n where n.batch_id > $1 and n.superseded_by is null
      and exists (select 1 from contact_event o where o.contact_id = n.contact_id and o.batch_id = $1)
  ) x group by contact_id`;

export const CONTACTS_BROUGHT: BroughtRows = `select 'CONTACT' as what, c.external_id as key, null as detail, null::date as day,
  case when u.later then 'CHANGED_SINCE' end as why from (${TOUCHED}) u join contact c on c.id = u.contact_id`;
