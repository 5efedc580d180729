import type { AuditRules } from '../scoring/audit-rules.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';

/**
 * Until when each of some visits may be disputed: the days of the rules from the day on which the employee could first see it. A talk that
 * is recorded later than it was held was told in the console on the day of the record; a result that nobody worked with shows itself once
 * its days are over. Absent: it was not shown yet.
 */
export async function disputableUntil(
  to: Sender,
  visitIds: readonly string[],
  { openDays, disputeDays }: AuditRules,
  today: Day,
): Promise<Map<string, Day>> {
  const { rows } = await to.query<{ id: string; until: Day }>(
    `select v.id::text, (least(t.seen, case when v.recorded_on + $2::int < $4::date then v.recorded_on + $2::int + 1 end) + $3::int)::text as until
     from visit v left join lateral (
       select min(case when b.kind = 'RESULT' then greatest(r.happened_on, (b.started_at at time zone o.time_zone)::date) else r.happened_on end) as seen
       from result_step r join batch b on b.id = r.batch_id cross join organisation o
       where r.programme_id = v.programme_id and r.number = v.number and r.kind = 'DISCLOSED' and r.superseded_by is null) t on true
     where v.id = any($1::bigint[]) and v.employee_id is not null and v.questionnaire_id is not null`,
    [visitIds, openDays, disputeDays, today],
  );
  return new Map(rows.flatMap(({ id, until }) => (until === null ? [] : [[id, until]])));
}
