import type pg from 'pg';
import type { DemoPlan } from './plan.js';

/** Writes everybody and everything that stands before the first signal, as part of a batch. */
export async function insertPeople(client: pg.PoolClient, plan: DemoPlan, batch: string): Promise<void> {
  await client.query(
    `insert into location (code, name, kind, demo)
     select code, name, kind, true from jsonb_to_recordset($1) as x (code text, name text, kind text)`,
    json(plan.locations),
  );
  await client.query(
    'insert into task (code, name, demo) select code, name, true from jsonb_to_recordset($1) as x (code text, name text)',
    json(plan.tasks),
  );
  await client.query(
    `insert into employee (code, name, position, demo)
     select code, name, 'Team lead', true from jsonb_to_recordset($1) as x (code text, name text)`,
    json(plan.managers),
  );
  await client.query(
    `insert into team (code, name, manager_id, location_id, demo) select x.code, x.name, e.id, l.id, true
     from jsonb_to_recordset($1) as x (code text, name text, manager text, location text)
       join employee e on e.code = x.manager join location l on l.code = x.location`,
    json(plan.teams),
  );
  await client.query(
    'update employee set team_id = team.id from team where team.manager_id = employee.id and employee.demo',
  );
  await client.query(
    `insert into employee (code, name, position, team_id, hired_on, ended_on, demo)
     select x.code, x.name, 'Client adviser', t.id, x.hired, x.left, true
     from jsonb_to_recordset($1) as x (code text, name text, team text, hired date, "left" date) join team t on t.code = x.team`,
    json(plan.people),
  );
  await insertAssignments(client, plan, batch);
}

async function insertAssignments(client: pg.PoolClient, { people }: DemoPlan, batch: string): Promise<void> {
  const assignments = people.flatMap(({ code, careers, leave }) =>
    careers.map(({ task, from, to }, index) => ({ code, task, from, to, main: index === 0, leave })),
  );
  await client.query(
    `with x as (
       select * from jsonb_to_recordset($1) as x (code text, task text, "from" date, "to" date, main boolean, leave jsonb)
     ), made as (
       insert into assignment (employee_id, task_id)
       select e.id, t.id from x join employee e on e.code = x.code join task t on t.code = x.task returning *
     ), known as (
       select made.*, x."from", x."to", x.main, x.leave, team.location_id
       from made join employee e on e.id = made.employee_id join task t on t.id = made.task_id
         join x on x.code = e.code and x.task = t.code join team on team.id = e.team_id
     ), periods as (
       insert into assignment_period (assignment_id, employee_id, task_id, location_id, started_on, ended_on, is_primary, batch_id)
       select id, employee_id, task_id, location_id, "from", "to", main, $2 from known
     )
     insert into assignment_pause (assignment_id, from_on, to_on, reason, batch_id)
     select id, (leave ->> 'from')::date, (leave ->> 'to')::date, 'Leave', $2 from known where jsonb_typeof(leave) = 'object'`,
    [JSON.stringify(assignments), batch],
  );
}

function json(value: unknown): string[] {
  return [JSON.stringify(value)];
}
