import { mayReadTexts } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import type { Sender } from '../sql.js';

export interface Praise {
  text: string;
  channel: string | null;
  day: string;
  kind: string;
}

/**
 * Thanks in the clients' own words of the last year as known at a cut-off: praise before reviews whose own rating is the best there is,
 * newest first. A single word is no quotation, and the same words are quoted once.
 * For the employee and his line manager; null for others.
 */
export async function praisesFor(
  to: Sender,
  viewer: Viewer | null,
  employeeId: string,
  asked: { until: string; cutoff: number; first: number },
): Promise<Praise[] | null> {
  if (!(await mayReadTexts(to, viewer, employeeId))) return null;
  const { rows } = await to.query<Praise>(
    `with known as (
       select s.*, k.code, k.scale_max, (s.occurred_at at time zone (select time_zone from organisation))::date as day
       from signal s join signal_kind k on k.number = s.kind join batch b on b.id = s.batch_id and b.number <= $3 left join batch x on x.id = s.superseded_by
       -- Loose bounds in UTC leave out whole months before the exact ones are looked at.
       where s.employee_id = $1 and s.occurred_at >= $2::date - 366 and s.occurred_at < $2::date + 2 and k.code in ('praise', 'review', 'rating') and s.attribution = 'EMPLOYEE'
         and (s.superseded_by is null or x.number is null or x.number > $3)
     )
     select text, channel, day, code as kind from (
     select distinct on (body) body as text, channel, day, occurred_at, code from known p
     where p.day <= $2 and length(p.body) between 12 and 600 and (p.code = 'praise' or p.code = 'review' and p.interaction is not null
       and exists (select 1 from known r where r.code = 'rating' and r.interaction = p.interaction and r.value = r.scale_max))
     order by body, code, occurred_at desc, id desc) said
     order by code, occurred_at desc, text limit $4`,
    [employeeId, asked.until, asked.cutoff, asked.first],
  );
  return rows;
}
