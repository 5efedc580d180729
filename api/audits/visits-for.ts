import { known } from '../people/assignments-as-of.js';
import type { Visit } from '../scoring/evidence.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';

/**
 * The visits of some locations between two days, as known at the cut-off. A visit counts if its programme was announced to the staff on or
 * before its day, as known then. One statement, however many locations.
 */
export async function visitsFor(to: Sender, locations: string[], span: { from: Day; to: Day; cutoff: number }): Promise<Map<string, Visit[]>> {
  const found = new Map<string, Visit[]>();
  if (locations.length === 0) return found;
  const { rows } = await to.query<{ location: string; id: string; day: Day; kind: string; points: string; out_of: string; counted: boolean }>(
    `select x.location_id as location, x.id::text as id, x.visited_on as day, p.kind,
       (x.points * 1000000)::bigint::text as points, (x.out_of * 1000000)::bigint::text as out_of,
       exists (select 1 from programme_announcement a where a.programme_id = x.programme_id and a.announced_on <= x.visited_on
         and ${known('a', '$1')}) as counted
     from visit x join programme p on p.id = x.programme_id
     where x.location_id = any($2::uuid[]) and x.visited_on between $3 and $4 and ${known('x', '$1')}
     order by x.visited_on, x.id`,
    [span.cutoff, locations, span.from, span.to],
  );
  for (const row of rows) {
    const visit: Visit = {
      id: row.id,
      day: row.day,
      side: row.kind === 'MANAGER_AUDIT' ? 'MANAGER' : 'INDEPENDENT',
      points: BigInt(row.points),
      outOf: BigInt(row.out_of),
      counted: row.counted,
    };
    const own = found.get(row.location);
    if (own) own.push(visit);
    else found.set(row.location, [visit]);
  }
  return found;
}
