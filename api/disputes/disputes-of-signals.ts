import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import type { AuditRules } from '../scoring/audit-rules.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { Dispute } from './dispute.js';
import { disputesByIds } from './find-disputes.js';

/** Ids as explanations name signals: the employee, a dot, and the number of the version. */
function partsOf(keys: readonly string[]): [employees: string[], ids: string[]] {
  const parts = keys.map((key) => key.split('.') as [string, string]);
  return [parts.map(([employee]) => employee), parts.map(([, id]) => BigInt(id).toString())];
}

/** What is or was disputed of some signals, the latest of each, as the viewer may see it: by the signal's own key, whatever its version. */
export async function disputesOfSignals(
  to: Sender,
  viewer: Viewer | null,
  keys: readonly string[],
  today: Day,
): Promise<Map<string, Dispute>> {
  const { rows } = await to.query<{ key: string; id: string }>(
    `select w.key, d.id from unnest($1::text[], $2::uuid[], $3::bigint[]) as w (key, employee, id)
     join signal s on s.employee_id = w.employee and s.id = w.id
     join dispute d on d.employee_id = s.employee_id and d.source_id = s.source_id and d.external_id = s.external_id and d.kind = s.kind
     order by d.opened_at, d.id`,
    [keys, ...partsOf(keys)],
  );
  if (rows.length === 0) return new Map();
  const found = await disputesByIds(
    to,
    viewer,
    rows.map(({ id }) => id),
    today,
  );
  return new Map(rows.flatMap(({ key, id }) => (found.has(id) ? [[key, found.get(id)!] as const] : [])));
}

/**
 * Until when each of some signals may be disputed by the viewer: the days of the rules from the first of his maps that shows it. Absent: it
 * is not his, it was disputed already, or the days are over.
 */
export async function signalsDisputableUntil(
  to: Sender,
  viewer: Viewer | null,
  keys: readonly string[],
  { disputeDays }: AuditRules,
  today: Day,
): Promise<Map<string, Day>> {
  if (viewer?.kind !== 'ACCOUNT' || viewer.employeeId === null) return new Map();
  const rows = await scoped<{ key: string; until: Day }>(
    to,
    viewer,
    `select * from (
       select w.key, (select min((m.made_at at time zone o.time_zone)::date) + $4::int from career_map m join scorecard c on c.map_id = m.id
           where m.employee_id = s.employee_id and m.cutoff >= b.number and m.as_of >= (s.occurred_at at time zone o.time_zone)::date
             and c.assignment_id = s.assignment_id)::text as until
       from unnest($1::text[], $2::uuid[], $3::bigint[]) as w (key, employee, id)
       join signal s on s.employee_id = w.employee and s.id = w.id and s.superseded_by is null join batch b on b.id = s.batch_id cross join organisation o
       where s.employee_id = $5 and $scope(s.employee_id) and not exists (select 1 from dispute d where d.employee_id = s.employee_id and d.source_id = s.source_id
         and d.external_id = s.external_id and d.kind = s.kind
         and not exists (select 1 from dispute_step t where t.dispute_id = d.id and t.state = 'WITHDRAWN'))) found where until >= $6`,
    [keys, ...partsOf(keys), disputeDays, viewer.employeeId, today],
  );
  return new Map(rows.map(({ key, until }) => [key, until]));
}
