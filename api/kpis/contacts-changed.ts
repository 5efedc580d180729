import type { Sender } from '../sql.js';

/**
 * Tasks of which contacts, what happened to them, or what was promised for them has changed since a cut-off of their own. A calendar, a
 * policy, a closure or a day of force majeure may be anybody's, so that one of these counts for all.
 */
export async function contactsChangedSince(to: Sender, tasks: { task: string; since: number }[]): Promise<Set<string>> {
  if (tasks.length === 0) return new Set();
  const earliest = Math.min(...tasks.map(({ since }) => since));
  const { rows } = await to.query<{ task: string | null; changed: string }>(CHANGED, [earliest]);
  const changed = new Map(rows.map(({ task, changed: number }) => [task, Number(number)]));
  const latest = (task: string) => Math.max(changed.get(task) ?? 0, changed.get(null) ?? 0);
  return new Set(tasks.filter(({ task, since }) => latest(task) > since).map(({ task }) => task));
}

/** By task the number of the youngest change; without a task: of what may concern all. */
const CHANGED = `
  with newer as materialized (select id, number from batch where number > $1),
  touched as (
    select e.contact_id, n.number from newer n join contact_event e on e.batch_id = n.id
    union all select e.contact_id, n.number from newer n join contact_event e on e.superseded_by = n.id
    union all select v.contact_id, n.number from newer n join contact_version v on v.batch_id = n.id
    union all select v.contact_id, n.number from newer n join contact_version v on v.superseded_by = n.id
  )
  select v.task_id as task, max(t.number) as changed from touched t join contact_version v on v.contact_id = t.contact_id group by 1
  union all
  select null, max(n.number) from newer n
  where n.id in (select batch_id from calendar_version) or n.id in (select batch_id from sla_policy_version)
    or n.id in (select batch_id from location_closure) or n.id in (select superseded_by from location_closure)
    or n.id in (select batch_id from force_majeure_day) or n.id in (select superseded_by from force_majeure_day)
  having max(n.number) is not null`;
