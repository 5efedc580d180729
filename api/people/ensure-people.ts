import type { Sender } from '../sql.js';

export interface NewTeam {
  code: string;
  name: string;
  parentCode?: string | null;
  managerCode?: string | null;
  locationCode?: string | null;
}

export interface NewEmployee {
  code: string;
  name: string;
  position?: string | null;
  teamCode?: string | null;
  hiredOn?: string | null;
}

export interface NewPlace {
  code: string;
  name: string;
  kind?: string | null;
}

/**
 * Finds employees by code and makes those who are missing; whoever is there stays unchanged. Answers how many were made.
 * Teams must be there before: `ensureTeams`.
 */
export async function ensureEmployees(to: Sender, employees: NewEmployee[], demo = false): Promise<number> {
  const { rows } = await to.query(
    `insert into employee (code, name, position, team_id, hired_on, demo)
     select new.code, new.name, new.position, team.id, new.hired_on, $2
     from jsonb_to_recordset($1::jsonb) as new (code text, name text, position text, team_code text, hired_on date)
     left join team on team.code = new.team_code order by new.code
     on conflict (code) do nothing returning id`,
    [
      json(employees.map(({ teamCode, hiredOn, ...rest }) => ({ ...rest, team_code: teamCode, hired_on: hiredOn }))),
      demo,
    ],
  );
  return rows.length;
}

/** Finds teams by code and makes those that are missing, parents and locations by their codes. */
export async function ensureTeams(to: Sender, teams: NewTeam[], demo = false): Promise<number> {
  const { rows } = await to.query<{ code: string }>(
    `insert into team (code, name, location_id, demo) select new.code, new.name, location.id, $2
     from jsonb_to_recordset($1::jsonb) as new (code text, name text, location_code text)
     left join location on location.code = new.location_code order by new.code
     on conflict (code) do nothing returning code`,
    [json(teams.map(({ locationCode, ...rest }) => ({ ...rest, location_code: locationCode }))), demo],
  );
  // Parents may stand in the same list, so they are tied once all are there, and only for the teams made now.
  const made = new Set(rows.map(({ code }) => code));
  const tied = teams
    .filter(({ code, parentCode }) => parentCode && made.has(code))
    .map(({ code, parentCode }) => ({ code, parent: parentCode }));
  await to.query(
    `update team set parent_id = parent.id from jsonb_to_recordset($1::jsonb) as new (code text, parent text) join team parent on parent.code = new.parent
     where team.code = new.code`,
    [json(tied)],
  );
  return rows.length;
}

/** Gives teams that have no manager the one named; nobody is replaced. */
export async function ensureManagers(to: Sender, teams: { code: string; managerCode: string }[]): Promise<void> {
  await to.query(
    `update team set manager_id = manager.id from jsonb_to_recordset($1::jsonb) as new (code text, manager text) join employee manager on manager.code = new.manager
     where team.code = new.code and team.manager_id is null`,
    [json(teams.map(({ code, managerCode }) => ({ code, manager: managerCode })))],
  );
}

export async function ensureTasks(
  to: Sender,
  tasks: { code: string; name: string; jobFamily?: string | null }[],
  demo = false,
): Promise<number> {
  const { rows } = await to.query(
    `insert into task (code, name, job_family, demo) select code, name, job_family, $2
     from jsonb_to_recordset($1::jsonb) as new (code text, name text, job_family text) order by code on conflict (code) do nothing returning id`,
    [json(tasks.map(({ jobFamily, ...rest }) => ({ ...rest, job_family: jobFamily }))), demo],
  );
  return rows.length;
}

export async function ensureLocations(to: Sender, locations: NewPlace[], demo = false): Promise<number> {
  const { rows } = await to.query(
    `insert into location (code, name, kind, demo) select code, name, coalesce(kind, 'OFFICE'), $2
     from jsonb_to_recordset($1::jsonb) as new (code text, name text, kind text) order by code on conflict (code) do nothing returning id`,
    [json(locations), demo],
  );
  return rows.length;
}

/** Lets assignments begin on an earlier day that a file implies, each by a new version of its period. */
export async function startEarlier(
  to: Sender,
  periods: { id: string; startedOn: string }[],
  batch: string,
): Promise<void> {
  const values = [json(periods.map(({ id, startedOn }) => ({ id, started_on: startedOn }))), batch];
  const wanted = 'jsonb_to_recordset($1::jsonb) as new (id bigint, started_on date)';
  await to.query(
    `update assignment_period p set superseded_by = $2 from ${wanted} where p.id = new.id and p.superseded_by is null`,
    values,
  );
  await to.query(
    `insert into assignment_period (assignment_id, employee_id, task_id, location_id, started_on, ended_on, is_primary, stated_stage, estimated, batch_id)
     select p.assignment_id, p.employee_id, p.task_id, p.location_id, new.started_on, p.ended_on, p.is_primary, p.stated_stage, true, $2
     from ${wanted} join assignment_period p on p.id = new.id where p.superseded_by = $2`,
    values,
  );
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
