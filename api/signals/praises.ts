import { known } from '../people/assignments-as-of.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';

/**
 * Thanks in the clients' own words, newest first: signals of kind praise, and reviews whose interaction was rated at the top of the scale
 * and that say more than a word or two.
 */
export async function praisesFor(
  to: Sender,
  employee: string,
  which: { until: Day; cutoff: number; first: number },
): Promise<{ text: string; channel: string | null; day: Day }[]> {
  const { rows } = await to.query<{ text: string; channel: string | null; day: Day }>(
    `select distinct on (day, text) * from (
       select x.body as text, x.channel, (x.occurred_at at time zone organisation.time_zone)::date as day
       from signal x join signal_kind k on k.number = x.kind cross join organisation
       where x.employee_id = $2 and x.attribution = 'EMPLOYEE' and x.body is not null and ${known('x', '$1')}
         and x.occurred_at < ($3::date + 1)::timestamp at time zone organisation.time_zone
         and x.occurred_at >= ($3::date - 365)::timestamp at time zone organisation.time_zone
         and (k.code = 'praise' or (k.code = 'review' and length(x.body) between 25 and 280 and exists (
           select 1 from signal r join signal_kind rk on rk.number = r.kind
           where r.employee_id = x.employee_id and r.interaction = x.interaction and rk.code = 'rating' and r.value = rk.scale_max
             and r.occurred_at between x.occurred_at - interval '7 days' and x.occurred_at + interval '7 days' and ${known('r', '$1')})))
       order by x.occurred_at desc limit 60) newest
     order by day desc, text limit $4`,
    [which.cutoff, employee, which.until, which.first],
  );
  return rows;
}
