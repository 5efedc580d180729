import { known } from '../people/assignments-as-of.js';
import type { Assignment, Fact } from '../scoring/evidence.js';
import { MICRO } from '../scoring/exact.js';
import type { Day, RuleSet } from '../scoring/rules.js';
import type { Sender } from '../sql.js';

const IN_FORCE = `v.effective_from <= $4 and exists (select 1 from batch b where b.id = v.published_in and b.number <= $5)
  and not (v.retired_from is not null and v.retired_from <= $4 and exists (select 1 from batch b where b.id = v.retired_in and b.number <= $5))
  and not exists (select 1 from standard_version later join batch b on b.id = later.published_in and b.number <= $5
    where later.standard_id = v.standard_id and later.effective_from > v.effective_from and later.effective_from <= $4)`;

/**
 * Whether each of some assignments has all mandatory standards of its task acknowledged: 1 or 0 as known at the cut-off, by assignment.
 * Where nothing is mandatory nothing is known. Asked only of rule sets that use the source at all.
 */
export async function acknowledgedFacts(
  to: Sender,
  assignments: Assignment[],
  { sources }: RuleSet,
  asOf: Day,
  cutoff: number,
): Promise<Map<string, Fact>> {
  if (![sources.everywhere, ...Object.values(sources.byTask)].flat().includes('standards')) return new Map();
  const { rows } = await to.query<{ id: string; all: boolean }>(
    `select a.id, bool_and(exists (select 1 from acknowledgement k join standard_version w on w.id = k.version_id
         where k.employee_id = a.employee and w.demands_of = v.demands_of and k.acknowledged_on <= $4 and ${known('k', '$5')})) as all
     from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as a (id, employee, task)
       join standard_version v on v.mandatory and v.attribution = 'EMPLOYEE' and v.status <> 'DRAFT' and (v.task_ids = '{}' or a.task = any(v.task_ids))
     where ${IN_FORCE} group by a.id`,
    [
      assignments.map(({ id }) => id),
      assignments.map(({ employee }) => employee),
      assignments.map(({ task }) => task),
      asOf,
      cutoff,
    ],
  );
  return new Map(rows.map(({ id, all }) => [id, { code: 'standards_acknowledged', value: all ? MICRO : 0n }]));
}
