import type { Sender } from '../sql.js';

export interface Praise {
  text: string;
  channel: string | null;
  day: string;
}

/**
 * Thanks in the clients' own words as known at a cut-off, newest first: praise, and reviews whose own rating is the best there is.
 * A single word is no quotation.
 */
export async function praisesFor(
  to: Sender,
  employeeId: string,
  asked: { until: string; cutoff: number; first: number },
): Promise<Praise[]> {
  const { rows } = await to.query<Praise>(
    `with known as (
       select s.*, k.code, k.scale_max, (s.occurred_at at time zone (select time_zone from organisation))::date as day
       from signal s join signal_kind k on k.number = s.kind join batch b on b.id = s.batch_id and b.number <= $3 left join batch x on x.id = s.superseded_by
       where s.employee_id = $1 and k.code in ('praise', 'review', 'rating') and s.attribution = 'EMPLOYEE'
         and (s.superseded_by is null or x.number is null or x.number > $3)
     )
     select body as text, channel, day from known p
     where p.day <= $2 and length(p.body) between 12 and 600 and (p.code = 'praise' or p.code = 'review' and p.interaction is not null
       and exists (select 1 from known r where r.code = 'rating' and r.interaction = p.interaction and r.value = r.scale_max))
     order by occurred_at desc, id desc limit $4`,
    [employeeId, asked.until, asked.cutoff, asked.first],
  );
  return rows;
}
