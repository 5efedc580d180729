import { lastDayBefore, monthOf } from '../scoring/calendar.js';
import type { OutlierBound } from '../scoring/evidence.js';
import { outlierBound } from '../scoring/outlier.js';
import type { Day } from '../scoring/rules.js';
import { readDurations } from '../signals/read-durations.js';
import type { Sender } from '../sql.js';
import { known } from '../people/assignments-as-of.js';
import { firstDay, type Question } from './question.js';

/**
 * Above which duration a value is an outlier, per kind and month: from the task's values of the calendar month before, as known at the
 * cut-off. They come from the sheets where those can tell; whoever verifies reads the rows.
 */
export async function boundsOf(
  to: Sender,
  task: string,
  question: Question,
  rowsOnly: boolean,
): Promise<OutlierBound[]> {
  const first = firstDay(question.rules.body, question.asOf, true);
  const people = await to.query<{ id: string; employee: string }>(
    'select id, employee_id as employee from assignment where task_id = $1',
    [task],
  );
  const { asOf, cutoff } = question;
  const months = { from: monthBefore(first), to: monthBefore(asOf), cutoff };
  const durations = rowsOnly ? null : await readDurations(to, people.rows, months);
  if (durations)
    return durations.map(({ kind, month, values }) => outlierBound(kind, month, values, question.rules.body.screening));
  // Values come as one text per kind and month. People go in as a list, and the kind by its number: with a join the planner would rather read everybody's signals.
  const { rows } = await to.query<{ kind: string; month: string; values: string }>(
    `select k.code as kind, month, values from signal_kind k join (
       -- Named for the month that the group bounds: the one after its own.
       select x.kind, to_char(date_trunc('month', x.occurred_at at time zone $6) + interval '1 month', 'YYYY-MM') as month,
         string_agg((x.value * 1000000)::bigint::text, ' ') as values
       from signal x
       where x.kind = any(array(select number from signal_kind where duration)) and x.value is not null
         and x.employee_id = any($2::uuid[]) and x.assignment_id = any($3::uuid[])
         and x.occurred_at >= ($4::date - interval '1 month') at time zone $6 and x.occurred_at < ($5::date + 1)::timestamp at time zone $6
         and ${known('x', '$1')}
       group by 1, 2) x on x.kind = k.number
     order by 1, 2`,
    [
      question.cutoff,
      people.rows.map(({ employee }) => employee),
      people.rows.map(({ id }) => id),
      first,
      question.asOf,
      question.timeZone,
    ],
  );
  return rows.map(({ kind, month, values }) =>
    outlierBound(kind, month, values.split(' ').map(BigInt), question.rules.body.screening),
  );
}

/** First day of the month before a day's. */
function monthBefore(day: Day): Day {
  return `${monthOf(lastDayBefore(day))}-01`;
}
