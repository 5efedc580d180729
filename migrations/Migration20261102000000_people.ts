// Who is developed: employees in teams, on tasks, at locations.
// An assignment (an employee on a task) is the thing that has a stage. Its period, pauses and stated stage are inputs of verdicts,
// so they are kept as versions that name the batch that brought them and the batch that superseded them: nothing is edited in place.
// Names, teams and positions are no inputs of a verdict and are edited with a version column.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261102000000_people extends Migration {
  override up(): void {
    this.addSql(`
      create table batch (
        id bigint generated always as identity primary key,
        number bigint unique,
        kind text not null check (kind in ('DEMO', 'INGEST', 'UPLOAD', 'UNDO', 'ASSIGNMENT', 'OVERRIDE', 'REATTRIBUTION',
          'VISIT', 'ANNOUNCEMENT', 'EVALUATION', 'DECISION')),
        source_id smallint,
        account_id uuid references account,
        api_key_id uuid references api_key,
        note text,
        started_at timestamptz not null default now(),
        undoes bigint references batch,
        added int not null default 0,
        changed int not null default 0
      );
      create unique index batch_undone_once on batch (undoes) where undoes is not null;

      -- The number is given as the last act of the batch's transaction, under one lock held until commit:
      -- whoever sees number n sees everything up to n.
      create function number_batch(batch_id bigint) returns bigint language plpgsql as $$
        declare given bigint;
        begin
          perform pg_advisory_xact_lock(727001);
          update batch set number = (select coalesce(max(number), 0) + 1 from batch) where id = batch_id and number is null
            returning number into given;
          if given is null then raise exception 'batch % is unknown or has its number already', batch_id; end if;
          return given;
        end $$;

      create table location (
        id uuid primary key default uuidv7(),
        code text not null unique check (length(code) between 1 and 100),
        name text not null check (length(name) between 1 and 200),
        kind text not null default 'OFFICE' check (kind in ('OFFICE', 'BRANCH', 'SHOP', 'PETROL_STATION', 'SERVICE_CENTRE')),
        time_zone text,
        demo boolean not null default false,
        version int not null default 1
      );

      create table employee (
        id uuid primary key default uuidv7(),
        code text not null unique check (length(code) between 1 and 100),
        name text not null check (length(name) between 1 and 200),
        position text,
        team_id uuid,
        hired_on date,
        ended_on date check (ended_on >= hired_on),
        demo boolean not null default false,
        version int not null default 1
      );
      create index on employee (team_id);
      create index employee_search on employee using gin (name gin_trgm_ops, code gin_trgm_ops);
      create index employee_by_name on employee (lower(name), id);
      alter table account add foreign key (employee_id) references employee;
      create unique index one_account_per_employee on account (employee_id) where employee_id is not null;

      create table team (
        id uuid primary key default uuidv7(),
        code text not null unique check (length(code) between 1 and 100),
        name text not null check (length(name) between 1 and 200),
        parent_id uuid references team,
        manager_id uuid references employee,
        location_id uuid references location,
        demo boolean not null default false,
        version int not null default 1,
        check (parent_id <> id)
      );
      create index on team (manager_id);
      create index on team (parent_id);
      alter table employee add foreign key (team_id) references team;

      create table task (
        id uuid primary key default uuidv7(),
        code text not null unique check (length(code) between 1 and 100),
        name text not null check (length(name) between 1 and 200),
        job_family text,
        manager_id uuid references employee,
        demo boolean not null default false,
        version int not null default 1
      );
      create index on task (manager_id) where manager_id is not null;

      create table assignment (
        id uuid primary key default uuidv7(),
        employee_id uuid not null references employee,
        task_id uuid not null references task,
        unique (employee_id, id)
      );
      create index on assignment (task_id);

      create table assignment_period (
        id bigint generated always as identity primary key,
        assignment_id uuid not null references assignment,
        employee_id uuid not null,
        task_id uuid not null,
        location_id uuid references location,
        started_on date not null,
        ended_on date check (ended_on >= started_on),
        is_primary boolean not null default true,
        stated_stage text,
        estimated boolean not null default false,
        batch_id bigint not null references batch,
        superseded_by bigint references batch,
        constraint assignment_periods_overlap exclude using gist
          (employee_id with =, task_id with =, daterange(started_on, ended_on, '[]') with &&) where (superseded_by is null)
      );
      create index on assignment_period (employee_id);
      create unique index on assignment_period (assignment_id) where superseded_by is null;

      create table assignment_pause (
        id bigint generated always as identity primary key,
        assignment_id uuid not null references assignment,
        from_on date not null,
        to_on date check (to_on >= from_on),
        reason text not null,
        batch_id bigint not null references batch,
        superseded_by bigint references batch,
        constraint assignment_pauses_overlap exclude using gist
          (assignment_id with =, daterange(from_on, to_on, '[]') with &&) where (superseded_by is null)
      );
    `);
  }
}
