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
  return boundsFrom(to, people.rows, question).then((found) => found.get(task) ?? []);
}

/** The same of several tasks from the rows: one statement for the people and one for their values, however many tasks. */
export async function boundsOfTasks(
  to: Sender,
  tasks: readonly string[],
  question: Question,
): Promise<Map<string, OutlierBound[]>> {
  const people = await to.query<{ id: string; employee: string }>(
    'select id, employee_id as employee from assignment where task_id = any($1::uuid[])',
    [tasks],
  );
  return boundsFrom(to, people.rows, question);
}

async function boundsFrom(
  to: Sender,
  people: { id: string; employee: string }[],
  { rules, asOf, cutoff, timeZone }: Question,
): Promise<Map<string, OutlierBound[]>> {
  const { screening } = rules.body;
  // Values come as one text per kind and month. People go in as a list, and the kind by its number: with a join the planner would rather
  // read everybody's signals. Their tasks are joined to what is grouped already.
  const { rows } = await to.query<{ task: string; kind: string; month: string; values: string }>(
    `select a.task_id as task, k.code as kind, x.month, string_agg(x.values, ' ') as values
     from (
       -- Named for the month that the group bounds: the one after its own.
       select x.kind, x.assignment_id, to_char(date_trunc('month', x.occurred_at at time zone $6) + interval '1 month', 'YYYY-MM') as month,
         string_agg((x.value * 1000000)::bigint::text, ' ') as values
       from signal x
       where x.kind = any(array(select number from signal_kind where duration)) and x.value is not null
         and x.employee_id = any($2::uuid[]) and x.assignment_id = any($3::uuid[])
         and x.occurred_at >= ($4::date - interval '1 month') at time zone $6 and x.occurred_at < ($5::date + 1)::timestamp at time zone $6
         and ${known('x', '$1')}
       group by 1, 2, 3) x join signal_kind k on k.number = x.kind join assignment a on a.id = x.assignment_id
     group by 1, 2, 3 order by 1, 2, 3`,
    [
      cutoff,
      people.map(({ employee }) => employee),
      people.map(({ id }) => id),
      firstDay(rules.body, asOf, true),
      asOf,
      timeZone,
    ],
  );
  return new Map(
    [...Map.groupBy(rows, ({ task }) => task)].map(([task, found]) => [
      task,
      found.map(({ kind, month, values }) => outlierBound(kind, month, values.split(' ').map(BigInt), screening)),
    ]),
  );
}

/** First day of the month before a day's. */
function monthBefore(day: Day): Day {
  return `${monthOf(lastDayBefore(day))}-01`;
}
