// Verdicts and what people decided on them. A scorecard is the verdict for one assignment at one as-of date and cut-off; a career map
// holds an employee's scorecards. Verdicts are stored uncompressed out of line (storage external): writing them is the cost of evaluation.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261106000000_maps extends Migration {
  override up(): void {
    this.addSql(`
      create table job (
        id uuid primary key default uuidv7(),
        kind text not null,
        status text not null default 'QUEUED' check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
        done int not null default 0,
        total int,
        args jsonb not null default '{}',
        result jsonb,
        error_code text,
        error_message text,
        cancel_requested boolean not null default false,
        account_id uuid references account,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz,
        -- Host, process and life of who runs it, and when he was last heard of: what a dead one left is found by others.
        worker text,
        heartbeat_at timestamptz
      );
      create index on job (created_at);

      create table career_map (
        id uuid primary key default uuidv7(),
        employee_id uuid not null references employee,
        as_of date not null,
        cutoff bigint not null,
        purpose text not null check (purpose in ('PREVIEW', 'SCHEDULED', 'RETROSPECTIVE')),
        rule_set_id uuid not null references rule_set,
        engine int not null,
        hash text not null,
        contains_withdrawn boolean not null default false,
        made_at timestamptz not null default now(),
        account_id uuid references account,
        job_id uuid references job
      );
      create index on career_map (employee_id, as_of desc, made_at desc);

      create table scorecard (
        employee_id uuid not null,
        id uuid not null default uuidv7(),
        map_id uuid not null references career_map,
        assignment_id uuid not null references assignment,
        task_id uuid not null,
        as_of date not null,
        purpose text not null,
        rule_set_id uuid not null,
        -- Copies of the verdict's own words for lists; the verdict decides.
        held_stage text not null,
        state text not null,
        verdict text not null,
        hash text not null,
        -- What later evaluations need to know of this one; null on a preview, which no later one looks at.
        past jsonb,
        batch_id bigint references batch,
        superseded_by bigint references batch,
        primary key (employee_id, id)
      );
      alter table scorecard alter column verdict set storage external;
      create index on scorecard (map_id);
      create index on scorecard (assignment_id, as_of);
      create unique index one_scheduled_verdict on scorecard (assignment_id, as_of)
        where purpose <> 'PREVIEW' and superseded_by is null;

      create table stage_proposal (
        id uuid primary key default uuidv7(),
        assignment_id uuid not null references assignment,
        employee_id uuid not null references employee,
        scorecard_id uuid not null,
        map_id uuid not null references career_map,
        as_of date not null,
        kind text not null check (kind in ('RISE', 'FALL', 'PLACEMENT')),
        from_stage text not null,
        to_stage text not null,
        status text not null default 'OPEN' check (status in ('OPEN', 'CONFIRMED', 'REJECTED', 'SUPERSEDED')),
        decided_by uuid references account,
        decided_at timestamptz,
        reason text,
        version int not null default 1,
        created_at timestamptz not null default now(),
        check (status <> 'REJECTED' or length(reason) >= 3)
      );
      create unique index one_open_proposal on stage_proposal (assignment_id) where status = 'OPEN';
      create index on stage_proposal (employee_id);

      create table stage_decision (
        id bigint generated always as identity primary key,
        assignment_id uuid not null references assignment,
        stage text not null,
        decided_on date not null,
        how text not null check (how in ('STATED', 'PLACEMENT', 'RISE', 'FALL', 'OVERRIDE')),
        reason text,
        account_id uuid references account,
        proposal_id uuid references stage_proposal,
        batch_id bigint not null references batch,
        superseded_by bigint references batch
      );
      create index on stage_decision (assignment_id);
    `);
  }
}
