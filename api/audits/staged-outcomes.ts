import type pg from 'pg';
import { differing, type ImportRecord, type Outcome } from '../import-target.js';
import { compareRows, STANDING } from './record-visits.js';

/** What recording the staged visits would do: counted, and line by line for those that people look at. */
export async function outcomeOf(
  client: pg.PoolClient,
  programme: string | null,
  lines: number[],
): Promise<{ outcome: Outcome; single: Map<number, string> }> {
  await client.query('create temp table compared_visit (line int not null, outcome text not null) on commit drop');
  await client.query(
    `insert into compared_visit select line, case outcome when 'ADDED' then 'NEW' else outcome end from (${compareRows(
      '(select line, number, location_code, employee_code, visited_on, points, out_of from checked_visit where first is null) n',
      'n.line',
    )}) x union all select line, 'SAME' from checked_visit where first is not null`,
    [programme],
  );
  const { rows } = await client.query<Outcome>(
    `select count(*) filter (where outcome = 'NEW')::int as "newRows", count(*) filter (where outcome = 'CHANGED')::int as changed,
       count(*) filter (where outcome = 'SAME')::int as same, 0 as signals from compared_visit`,
  );
  const single = await client.query<{ line: number; outcome: string }>(
    'select line, outcome from compared_visit where line = any($1)',
    [lines],
  );
  return { outcome: rows[0]!, single: new Map(single.rows.map(({ line, outcome }) => [line, outcome])) };
}

/** What stands where some rows say something else. */
export async function earlierOf(
  client: pg.PoolClient,
  programme: string | null,
  lines: number[],
): Promise<Map<number, ImportRecord>> {
  const { rows } = await client.query<{ line: number; fields: [string, string | null, string | null][] }>(
    `select n.line, jsonb_build_array(jsonb_build_array('locationCode', l.code, n.location_code), jsonb_build_array('employeeCode', e.code, n.employee_code),
       jsonb_build_array('visitedOn', v.visited_on::text, n.visited_on::text),
       jsonb_build_array('month', extract(month from v.visited_on)::text, extract(month from n.visited_on)::text),
       jsonb_build_array('year', extract(year from v.visited_on)::text, extract(year from n.visited_on)::text),
       jsonb_build_array('points', trim_scale(v.points)::text, trim_scale(n.points)::text),
       jsonb_build_array('outOf', trim_scale(v.out_of)::text, trim_scale(n.out_of)::text)) as fields
     from checked_visit n join ${STANDING} on true join location l on l.id = v.location_id
       left join employee e on e.id = v.employee_id where n.line = any($2)`,
    [programme, lines],
  );
  return new Map(rows.map(({ line, fields }) => [line, differing(fields)]));
}

/** Who works where the visits were made, by month: asked once for a place and a day, however many visits it saw. */
export async function touchPeople(client: pg.PoolClient): Promise<void> {
  await client.query(`with made as materialized (
      select distinct v.location_code, v.visited_on, v.employee_code from compared_visit c join checked_visit v using (line) where c.outcome <> 'SAME'),
    touched as (
      select distinct p.employee_id, date_trunc('month', m.visited_on)::date as month from made m join location l on l.code = m.location_code
        left join employee w on w.code = m.employee_code
        join assignment_period p on p.location_id = l.id and p.superseded_by is null and p.started_on <= m.visited_on
          and (p.ended_on is null or p.ended_on >= m.visited_on) and (m.employee_code is null or p.employee_id = w.id))
    insert into import_touch select e.code, t.month from touched t join employee e on e.id = t.employee_id`);
}
