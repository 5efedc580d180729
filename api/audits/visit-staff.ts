import { Role } from '../access/account.js';
import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { notFound } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';
import type { StaffMember } from './visit-preview.js';

const MOST = 50;

/**
 * Who may be named in a visit: who worked that day on a task of the programme. Those of the location come first; others only when looked
 * for, since an auditor has no list of the staff. Managers see their own people. One statement.
 */
export async function visitStaff(
  to: Sender,
  viewer: Viewer | null,
  { programmeId, locationId, on, search }: { programmeId: string; locationId: string; on: Day; search: string | null },
): Promise<StaffMember[]> {
  if (!isId(programmeId) || !isId(locationId)) throw notFound('programme');
  const manager = viewer?.kind === 'ACCOUNT' && viewer.role === Role.MANAGER;
  const words = searchPattern('search', search);
  // One letter would list half of everybody.
  const pattern = words !== null && words.length >= '%ab%'.length ? words : null;
  return scoped<StaffMember>(
    to,
    viewer,
    `select e.id, e.code, e.name, bool_or(w.location_id is not distinct from $2::uuid) as "atLocation"
     from programme p join programme_location l on l.programme_id = p.id and l.location_id = $2
       join assignment_period w on w.superseded_by is null and w.started_on <= $3::date and (w.ended_on is null or w.ended_on >= $3::date)
         and (not exists (select 1 from programme_task t where t.programme_id = p.id)
           or w.task_id in (select t.task_id from programme_task t where t.programme_id = p.id))
       join employee e on e.id = w.employee_id
     where p.id = $1 and p.status <> 'DRAFT' and ${manager ? `p.kind = 'MANAGER_AUDIT' and $scope(e.id)` : '(true or $scope(e.id))'}
       and ($4::text is null or e.name ilike $4 or e.code ilike $4)
     group by e.id having $4::text is not null or bool_or(w.location_id = $2::uuid)
     order by 4 desc, lower(e.name), e.id limit ${MOST}`,
    [programmeId, locationId, on, pattern],
  );
}
