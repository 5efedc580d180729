/** HR's word on a signal, and what a dispute about it ended with: that outranks, and holds whatever the source sends later. */
export const WORD = {
  weight: 'coalesce(q.weight, o.weight)',
  reason: 'coalesce(case when q.weight is not null then q.reason end, o.reason)',
};

/**
 * The rows that are signals at a cut-off, with everything about them that counts, for both ways of reading them. A version is known when its
 * batch is, and when the one that superseded it isn't yet.
 * @param cutoff and timeZone: SQL for the number of the last known batch, and for the organisation's time zone
 */
export function knownSignals(cutoff: string, timeZone: string): { from: string; where: string } {
  return {
    from: `signal s
  join batch b on b.id = s.batch_id and b.number <= ${cutoff}
  left join batch x on x.id = s.superseded_by
  left join client c on c.id = s.client_id
  left join (
    select o.employee_id, o.signal_id, o.weight, o.reason from screening_override o
    join batch ob on ob.id = o.batch_id and ob.number <= ${cutoff} left join batch ox on ox.id = o.superseded_by
    where o.superseded_by is null or ox.number is null or ox.number > ${cutoff}
  ) o on o.employee_id = s.employee_id and o.signal_id = s.id
  left join (
    select d.employee_id, d.source_id, d.external_id, d.kind, bool_or(t.id is null) as disputed, max(t.weight) as weight, max(t.reason) as reason from dispute d
    join batch db on db.id = d.batch_id and db.number <= ${cutoff}
    left join (select t.* from dispute_step t join batch tb on tb.id = t.batch_id and tb.number <= ${cutoff}) t on t.dispute_id = d.id
    where d.source_id is not null and t.state is distinct from 'WITHDRAWN' group by 1, 2, 3, 4
  ) q on q.employee_id = s.employee_id and q.source_id = s.source_id and q.external_id = s.external_id and q.kind = s.kind
  left join (
    select f.location_id, f.day from force_majeure_day f
    join batch fb on fb.id = f.batch_id and fb.number <= ${cutoff} left join batch fx on fx.id = f.superseded_by
    where f.superseded_by is null or fx.number is null or fx.number > ${cutoff}
  ) f on f.location_id = s.location_id and f.day = (s.occurred_at at time zone ${timeZone})::date`,
    where: `(s.superseded_by is null or x.number is null or x.number > ${cutoff})`,
  };
}
