import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { DURATION_BYTES } from './refresh-sheets.js';

export interface Durations {
  kind: string;
  /** The month that follows the one in which they occurred, `YYYY-MM`: the one that they bound. */
  month: string;
  /** In 10^-6 seconds, in any order. */
  values: number[];
}

/**
 * Everybody's durations per kind and month, from the sheets. Null where a sheet is not up to date, or knows more than the cut-off: then the
 * rows must tell.
 * @param months first days of the first and the last month, both included
 */
export async function readDurations(
  to: Sender,
  assignments: { id: string; employee: string }[],
  months: { from: Day; to: Day; cutoff: number },
): Promise<Durations[] | null> {
  const { rows } = await to.query<{ next: string; unfit: boolean; durations: Buffer | null }>(DURATIONS, [
    assignments.map(({ employee }) => employee),
    assignments.map(({ id }) => id),
    months.from,
    months.to,
    months.cutoff,
  ]);
  if (rows.some(({ unfit }) => unfit)) return null;
  const kinds = await to.query<{ number: number; code: string }>('select number, code from signal_kind order by code');
  return kinds.rows.flatMap(({ number, code }) =>
    rows.flatMap(({ next, durations }) => {
      const values = durations ? valuesOf(durations, number) : [];
      return values.length === 0 ? [] : [{ kind: code, month: next, values }];
    }),
  );
}

// Private: the statement, and the reverse of its packing.

/** A row per month; one more, of no month, where a mark says that something has changed. */
const DURATIONS = `
  select to_char(x.month + interval '1 month', 'YYYY-MM') as next, bool_or(x.columns is null or x.cutoff > $5) as unfit,
    string_agg(x.durations, '') as durations
  from signal_sheet x
  where x.employee_id = any($1::uuid[]) and x.assignment_id = any($2::uuid[]) and x.month between $3 and $4 group by x.month
  union all
  select '', true, null where exists (select from dirty_mark where assignment_id = any($2::uuid[]) and month between $3 and $4)
  order by 1`;

function valuesOf(durations: Buffer, kind: number): number[] {
  const values: number[] = [];
  for (let at = 0; at < durations.length; at += DURATION_BYTES)
    if (durations.readInt16BE(at) === kind) values.push(durations.readDoubleBE(at + 2));
  return values;
}
