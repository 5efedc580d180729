import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';

/**
 * Tasks of whose people something has changed since a cut-off that lies on or before a day's month: their signals, when they began and
 * ended, their pauses. Sheets tell it, because one that was made anew has a younger cut-off; what is marked dirty counts as changed.
 */
export async function changedSince(
  to: Sender,
  tasks: { task: string; since: number }[],
  until: Day,
): Promise<Set<string>> {
  if (tasks.length === 0) return new Set();
  const earliest = Math.min(...tasks.map(({ since }) => since));
  const { rows } = await to.query<{ task: string; changed: string | null }>(CHANGED, [earliest, until]);
  const changed = new Map(rows.map((row) => [row.task, row.changed === null ? Infinity : Number(row.changed)]));
  return new Set(tasks.filter(({ task, since }) => (changed.get(task) ?? 0) > since).map(({ task }) => task));
}

/** By task the number of the youngest change; null: one that has no number yet. */
const CHANGED = `
  with newer as materialized (select id, number from batch where number > $1),
  changes as (
    select a.task_id as task, s.cutoff as number from signal_sheet s join assignment a on a.id = s.assignment_id where s.cutoff > $1 and s.month <= $2
    union all
    select a.task_id, null from dirty_mark d join assignment a on a.id = d.assignment_id where d.month <= $2
    union all
    select p.task_id, n.number from assignment_period p join newer n on n.id in (p.batch_id, p.superseded_by)
    union all
    select a.task_id, n.number from assignment_pause x join assignment a on a.id = x.assignment_id join newer n on n.id in (x.batch_id, x.superseded_by)
  )
  select task, case when bool_and(number is not null) then max(number) end as changed from changes group by task`;
