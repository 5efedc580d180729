import type { Visit } from '../scoring/evidence.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { known } from '../people/assignments-as-of.js';

interface Row {
  id: string;
  location: string;
  employee: string | null;
  day: Day;
  side: Visit['side'];
  points: string;
  outOf: string;
  counted: boolean;
}

/** A visit of which only totals are known, and whom it names. */
export interface TotalVisit {
  employee: string | null;
  visit: Visit;
}

/** The visits of which only totals are known, of some locations, as known at the cut-off, by location and day: one statement, however many locations. */
export async function visitsFor(
  to: Sender,
  locationIds: string[],
  span: { from: Day; to: Day; cutoff: number },
): Promise<Map<string, TotalVisit[]>> {
  const { rows } = await to.query<Row>(
    `select v.id, v.location_id as location, v.employee_id as employee, v.visited_on as day, v.points, v.out_of as "outOf",
       case when p.kind = 'MANAGER_AUDIT' then 'MANAGER' else 'INDEPENDENT' end as side,
       coalesce(a.announced_on <= v.visited_on, false) as counted
     from visit v join programme p on p.id = v.programme_id
     left join (select x.programme_id, x.announced_on from programme_announcement x where ${known('x', '$4')}) a on a.programme_id = v.programme_id
     where v.location_id = any($1::uuid[]) and v.questionnaire_id is null and v.visited_on between $2 and $3 and ${known('v', '$4')}
     order by v.location_id, v.visited_on, v.id`,
    [locationIds, span.from, span.to, span.cutoff],
  );
  const visits = rows.map(({ id, location, employee, day, side, points, outOf, counted }) => ({
    location,
    employee,
    visit: { id, day, side, points: micro(points), outOf: micro(outOf), counted } satisfies Visit,
  }));
  return new Map(
    [...Map.groupBy(visits, ({ location }) => location)].map(([location, all]) => [
      location,
      all.map(({ employee, visit }) => ({ employee, visit })),
    ]),
  );
}

/** A numeric of six decimals as whole 10^-6. */
function micro(text: string): bigint {
  return BigInt(text.replace('.', ''));
}
