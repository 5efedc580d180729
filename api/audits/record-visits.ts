import type { Sender } from '../sql.js';

/** One visit as totals. The number is the programme's own; numbers, like points, are exact decimals as text. */
export interface NewVisit {
  number: string;
  locationCode: string;
  /** Who served; null or absent: the visit is about the location alone. */
  employeeCode?: string | null;
  visitedOn: string;
  points: string;
  outOf: string;
}

export interface Recorded {
  added: number;
  changed: number;
  same: number;
}

/**
 * The visit v that stands under the number of a row n: looked up by its number, row by row. A join would let the planner choose, and where a
 * file was just brought it knows nothing of the table yet, takes it for empty, and reads all of it for every page or row.
 */
export const STANDING = `lateral (select * from visit v where v.programme_id = $1::uuid and v.number = n.number and v.superseded_by is null offset 0) v`;

const ROWS = `jsonb_to_recordset($2::jsonb) as n (number text, location_code text, employee_code text, visited_on date, points numeric, out_of numeric)`;

const COMPARE = compareRows(ROWS, 'n.number, n.location_code, n.visited_on, n.points, n.out_of, v.id as old_id');

/** Statement that compares rows named n with what stands now. $1 is the programme, or null: one that is yet to be made. */
export function compareRows(rows: string, wanted: string): string {
  return `select ${wanted}, case
    when v.id is null then 'ADDED'
    when (l.code, v.visited_on, v.points, v.out_of) = (n.location_code, n.visited_on, n.points, n.out_of)
      and w.code is not distinct from n.employee_code then 'SAME'
    else 'CHANGED' end as outcome
  from ${rows}
    left join ${STANDING} on true
    left join location l on l.id = v.location_id left join employee w on w.id = v.employee_id`;
}

const COUNT = `count(*) filter (where outcome = 'ADDED')::int as added, count(*) filter (where outcome = 'CHANGED')::int as changed,
  count(*) filter (where outcome = 'SAME')::int as same`;

/**
 * Records visits under a programme: a new number is added, the same content adds nothing, other content is a correction that supersedes
 * the visit it corrects. Locations must be there before. No number may stand twice among the rows. In the caller's transaction.
 */
export async function recordVisits(
  to: Sender,
  programme: string,
  visits: NewVisit[],
  batch: string,
): Promise<Recorded> {
  // A planner that takes the table for empty finds it cheaper to read it whole, for each row, than to use its index.
  await to.query('set local enable_seqscan = off');
  const { rows: counted } = await to.query<Recorded>(`select ${COUNT} from (${COMPARE}) compared`, [
    programme,
    json(visits),
  ]);
  // A statement of its own: the new version may only stand once the old one no longer does, or "one current visit per number" would be broken.
  const { rows: gone } = await to.query<{ changed: number }>(
    `select count(*) filter (where gone)::int as changed
     from (select supersede_visit(c.old_id, $3) as gone from (${COMPARE}) c where c.outcome = 'CHANGED' offset 0) x`,
    [programme, json(visits), batch],
  );
  const { changed } = gone[0]!;
  const { rows: inserted } = await to.query(
    `insert into visit (programme_id, number, location_id, employee_id, visited_on, points, out_of, batch_id)
     select $1, n.number, l.id, (select id from employee where code = n.employee_code), n.visited_on, n.points, n.out_of, $3 from ${ROWS} join location l on l.code = n.location_code
     where not exists (select from ${STANDING})
     order by n.number
     on conflict do nothing returning id`,
    [programme, json(visits), batch],
  );
  await to.query('set local enable_seqscan to default');
  return { added: inserted.length - changed, changed, same: counted[0]!.same };
}

function json(visits: NewVisit[]): string {
  return JSON.stringify(
    visits.map(({ number, locationCode, employeeCode, visitedOn, points, outOf }) => ({
      number,
      location_code: locationCode,
      employee_code: employeeCode ?? null,
      visited_on: visitedOn,
      points,
      out_of: outOf,
    })),
  );
}
