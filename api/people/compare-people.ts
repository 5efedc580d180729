import { differing, type Effects, type ImportRecord, type Outcome } from '../import-target.js';
import type { Sender } from '../sql.js';

/**
 * Rows of the staging table beside what is known: the employee, the period on the task that the row meets, and whether anything that the
 * row tells is told otherwise. What a row leaves blank says nothing.
 */
const COMPARE = `
  create temp table compared_person on commit drop as
  select p.line, p.code, e.id as employee_id, x.id as period_id, x.assignment_id,
    e.id is not null and (
      coalesce(p.name <> e.name, false) or coalesce(p.position is distinct from e.position and p.position is not null, false)
      or (p.team is not null and p.team is distinct from (select code from team where id = e.team_id))
      or (p.hired_on is not null and p.hired_on is distinct from e.hired_on) or (p.ended_on is not null and p.ended_on is distinct from e.ended_on)
    ) as person_changes,
    x.id is not null and (
      p.started_on <> x.started_on or (p.finished_on is not null and p.finished_on is distinct from x.ended_on)
      or (p.location is not null and p.location is distinct from (select code from location where id = x.location_id))
      or (p.is_primary is not null and p.is_primary <> x.is_primary)
      or (p.stated_stage is not null and p.stated_stage is distinct from x.stated_stage)
    ) as period_changes,
    p.task is not null and x.id is null as begins,
    p.pause_from is not null and not exists (select 1 from assignment_pause z where z.assignment_id = x.assignment_id and z.superseded_by is null
      and z.from_on = p.pause_from and z.to_on is not distinct from p.pause_to and z.reason = p.pause_reason) as pauses,
    row_number() over (partition by p.code, p.task, p.started_on order by p.line) as nth
  from checked_person p left join employee e on e.code = p.code left join task t on t.code = p.task
    left join assignment_period x on x.employee_id = e.id and x.task_id = t.id and x.superseded_by is null
      and daterange(x.started_on, x.ended_on, '[]') && daterange(p.started_on, p.finished_on, '[]')`;

const OUTCOME = `case when nth > 1 then 'SAME' when employee_id is null or begins then 'NEW' when person_changes or period_changes or pauses then 'CHANGED' else 'SAME' end`;

export async function comparePeople(to: Sender): Promise<{ outcome: Outcome; effects: Effects }> {
  await to.query(COMPARE);
  const { rows } = await to.query<Outcome & Effects>(
    `select count(*) filter (where outcome = 'NEW')::int as "newRows", count(*) filter (where outcome = 'CHANGED')::int as changed,
       count(*) filter (where outcome = 'SAME')::int as same, 0 as signals, count(distinct code)::int as people,
       count(distinct code) filter (where employee_id is null)::int as "newPeople", count(*) filter (where begins and nth = 1)::int as "newAssignments",
       count(*) filter (where (period_changes or (pauses and not begins)) and nth = 1)::int as "changedAssignments",
       (select count(distinct team)::int from (select team from checked_person union select parent_team from checked_person) t where team is not null
         and not exists (select 1 from team k where k.code = t.team)) as "newTeams",
       (select count(distinct task)::int from checked_person p where task is not null and not exists (select 1 from task where code = p.task)) as "newTasks",
       (select count(distinct location)::int from checked_person p where location is not null and not exists (select 1 from location where code = p.location)) as "newLocations"
     from (select *, ${OUTCOME} as outcome from compared_person) c`,
  );
  const { newRows, changed, same, signals, ...effects } = rows[0]!;
  return { outcome: { newRows, changed, same, signals }, effects };
}

export async function outcomesOf(to: Sender, lines: number[]): Promise<Map<number, string>> {
  const { rows } = await to.query<{ line: number; outcome: string }>(
    `select line, ${OUTCOME} as outcome from compared_person where line = any($1)`,
    [lines],
  );
  return new Map(rows.map(({ line, outcome }) => [line, outcome]));
}

/** What stands where some rows say something else. What a row leaves blank says nothing. */
export async function earlierPeople(to: Sender, lines: number[]): Promise<Map<number, ImportRecord>> {
  const { rows } = await to.query<{ line: number; fields: [string, string | null, string | null][] }>(
    `select c.line, jsonb_build_array(
       jsonb_build_array('employeeName', e.name, p.name), jsonb_build_array('position', e.position, p.position),
       jsonb_build_array('hiredOn', e.hired_on::text, p.hired_on::text), jsonb_build_array('leftOn', e.ended_on::text, p.ended_on::text),
       jsonb_build_array('teamCode', m.code, p.team), jsonb_build_array('locationCode', l.code, p.location),
       jsonb_build_array('startedOn', x.started_on::text, p.started_on::text), jsonb_build_array('endedOn', x.ended_on::text, p.finished_on::text),
       jsonb_build_array('primary', x.is_primary::text, p.is_primary::text),
       jsonb_build_array('statedStage', x.stated_stage, p.stated_stage)) as fields
     from compared_person c join checked_person p using (line) join employee e on e.id = c.employee_id left join team m on m.id = e.team_id
       left join assignment_period x on x.id = c.period_id left join location l on l.id = x.location_id where c.line = any($1)`,
    [lines],
  );
  return new Map(rows.map(({ line, fields }) => [line, differing(fields.filter(([, , is]) => is !== null))]));
}

/** Whose assignments change, from which month on. */
export async function touchPeople(to: Sender): Promise<void> {
  await to.query(`insert into import_touch select distinct c.code, date_trunc('month', p.started_on)::date from compared_person c
    join checked_person p using (line) where p.started_on is not null and (c.begins or c.period_changes or c.pauses)`);
}
