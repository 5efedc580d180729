import type { OutlierBound } from '../scoring/evidence.js';
import { outlierBound } from '../scoring/outlier.js';
import type { Sender } from '../sql.js';
import { known } from '../people/assignments-as-of.js';
import { firstDay, type Question } from './question.js';

/**
 * Above which duration a value is an outlier, per kind and month: from the task's values of the calendar month before, as known at the
 * cut-off. Values come as one array per kind and month.
 */
export async function boundsOf(to: Sender, task: string, question: Question): Promise<OutlierBound[]> {
  const first = firstDay(question.rules.body, question.asOf, true);
  const { rows } = await to.query<{ kind: string; month: string; values: string[] }>(
    `select k.code as kind,
       -- Named for the month that the group bounds: the one after its own.
       to_char(date_trunc('month', x.occurred_at at time zone $5) + interval '1 month', 'YYYY-MM') as month,
       array_agg((x.value * 1000000)::bigint::text) as values
     from signal x join signal_kind k on k.number = x.kind
     where k.duration and x.value is not null and x.assignment_id in (select id from assignment where task_id = $2)
       and x.employee_id in (select employee_id from assignment where task_id = $2)
       and x.occurred_at >= ($3::date - interval '1 month') at time zone $5 and x.occurred_at < ($4::date + 1)::timestamp at time zone $5
       and ${known('x', '$1')}
     group by 1, 2 order by 1, 2`,
    [question.cutoff, task, first, question.asOf, question.timeZone],
  );
  return rows.map(({ kind, month, values }) => outlierBound(kind, month, values.map(BigInt), question.rules.body.screening));
}
