import type { Sender } from '../sql.js';
import { CHANGEABLE } from './undo-changes.js';

/**
 * Brings the compared people of a file in, within a batch: places, teams and tasks first, then people, then what they do. What was changed
 * on people is noted field by field, since people have no versions.
 */
export async function writeStagedPeople(to: Sender, batch: string, makes: boolean): Promise<void> {
  if (makes) for (const statement of MADE) await to.query(statement);
  await to.query(MADE_PEOPLE, [batch]);
  for (const column of CHANGEABLE) await to.query(changed(column), [batch]);
  await to.query(MANAGERS);
  await to.query(ENDED, [batch]);
  await to.query(BEGUN, [batch]);
  await to.query(RESTED, [batch]);
  await to.query(PAUSED, [batch]);
}

// Private: the statements, in their order.

const MADE = [
  `insert into task (code, name) select distinct on (task) task, coalesce(task_name, task) from checked_person where task is not null
   order by task, task_name is null, line on conflict (code) do nothing`,
  `insert into location (code, name) select distinct on (location) location, coalesce(location_name, location) from checked_person
   where location is not null order by location, location_name is null, line on conflict (code) do nothing`,
  `insert into team (code, name) select distinct on (code) code, coalesce(name, code) from (
     select team as code, team_name as name, line from checked_person where team is not null
     union all select parent_team, null, line from checked_person where parent_team is not null) t
   order by code, name is null, line on conflict (code) do nothing`,
  // Only teams that stand nowhere are put below another; nobody's place is changed.
  `update team set parent_id = parent.id from (select distinct on (team) team, parent_team from checked_person
     where team is not null and parent_team is not null and team <> parent_team order by team, line) p join team parent on parent.code = p.parent_team
   where team.code = p.team and team.parent_id is null and parent.parent_id is distinct from team.id`,
];

const MADE_PEOPLE = `
  with made as (
    insert into employee (code, name, position, team_id, hired_on, ended_on)
    select distinct on (p.code) p.code, coalesce(p.name, p.code), p.position, t.id, p.hired_on, p.ended_on
    from checked_person p join compared_person c using (line) left join team t on t.code = p.team where c.employee_id is null
    order by p.code, p.line on conflict (code) do nothing returning id)
  insert into import_change (batch_id, object_type, object_id, field) select $1, 'EMPLOYEE', id, 'created' from made`;

function changed(column: (typeof CHANGEABLE)[number]): string {
  const wanted = column === 'team_id' ? '(select id from team where code = p.team)' : `p.${column}`;
  return `
    with wanted as (
      select distinct on (c.employee_id) c.employee_id as id, ${wanted} as value from compared_person c join checked_person p using (line)
      where c.employee_id is not null and ${wanted} is not null order by c.employee_id, p.line
    ), changed as (
      select w.id, w.value, e.${column} as was from wanted w join employee e on e.id = w.id where e.${column} is distinct from w.value
    ), noted as (
      insert into import_change (batch_id, object_type, object_id, field, was, became)
      select $1, 'EMPLOYEE', id, '${column}', was::text, value::text from changed
    )
    update employee e set ${column} = c.value, version = version + 1 from changed c where c.id = e.id`;
}

const MANAGERS = `update team set manager_id = m.id, version = team.version + 1 from (
    select distinct on (team) team, manager from checked_person where team is not null and manager is not null order by team, line) p
    join employee m on m.code = p.manager
  where team.code = p.team and team.manager_id is null`;

/** A period that changes is superseded, and its new version begins where the row says. */
const ENDED = `
  with old as (
    update assignment_period x set superseded_by = $1 from compared_person c where c.period_id = x.id and c.period_changes and c.nth = 1
    returning x.*, c.line)
  insert into assignment_period (assignment_id, employee_id, task_id, location_id, started_on, ended_on, is_primary, stated_stage, estimated, batch_id)
  select old.assignment_id, old.employee_id, old.task_id, coalesce(l.id, old.location_id), p.started_on, coalesce(p.finished_on, old.ended_on),
    coalesce(p.is_primary, old.is_primary), coalesce(p.stated_stage, old.stated_stage), false, $1
  from old join checked_person p using (line) left join location l on l.code = p.location`;

const BEGUN = `
  with wanted as (
    select uuidv7() as id, c.line, e.id as employee_id, t.id as task_id, l.id as location_id, p.started_on, p.finished_on, coalesce(p.is_primary, true) as is_primary,
      p.stated_stage
    from compared_person c join checked_person p using (line) join employee e on e.code = p.code join task t on t.code = p.task
      left join location l on l.code = p.location
    where c.begins and c.nth = 1
  ), made as (insert into assignment (id, employee_id, task_id) select id, employee_id, task_id from wanted order by employee_id, task_id, line)
  insert into assignment_period (assignment_id, employee_id, task_id, location_id, started_on, ended_on, is_primary, stated_stage, batch_id)
  select id, employee_id, task_id, location_id, started_on, finished_on, is_primary, stated_stage, $1 from wanted`;

/** The assignments of rows with a pause, as they stand now. */
const PAUSING = `compared_person c join checked_person p using (line) join employee e on e.code = p.code join task t on t.code = p.task
  join assignment_period x on x.employee_id = e.id and x.task_id = t.id and x.superseded_by is null
    and daterange(x.started_on, x.ended_on, '[]') && daterange(p.started_on, p.finished_on, '[]')
  where c.pauses and c.nth = 1`;

const RESTED = `update assignment_pause z set superseded_by = $1 from (select x.assignment_id, p.pause_from, p.pause_to from ${PAUSING}) n
  where z.assignment_id = n.assignment_id and z.superseded_by is null and daterange(z.from_on, z.to_on, '[]') && daterange(n.pause_from, n.pause_to, '[]')`;

const PAUSED = `insert into assignment_pause (assignment_id, from_on, to_on, reason, batch_id)
  select x.assignment_id, p.pause_from, p.pause_to, p.pause_reason, $1 from ${PAUSING}`;
