// What people say about a map, and what they agree on because of it. Neither is an input of a verdict: a map is made again without them.
// Both belong to an assignment, so that whoever sees one task sees what was said and agreed about that task. A comment that is taken back
// keeps its row without its words; a goal keeps every decision about it in its own row, and the journal the acts.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000100_comments_goals extends Migration {
  override up(): void {
    this.addSql(`
      create table map_comment (
        id uuid primary key default uuidv7(),
        employee_id uuid not null references employee,
        assignment_id uuid not null references assignment,
        -- The map that was being read; previews may go.
        map_id uuid references career_map on delete set null,
        account_id uuid not null references account,
        body text not null check (length(body) <= 2000),
        created_at timestamptz not null default now(),
        edited_at timestamptz,
        withdrawn_at timestamptz,
        version int not null default 1,
        check (withdrawn_at is null or body = '')
      );
      create index on map_comment (assignment_id, id);
      create index on map_comment (employee_id);

      create table goal (
        id uuid primary key default uuidv7(),
        employee_id uuid not null references employee,
        assignment_id uuid not null references assignment,
        map_id uuid references career_map on delete set null,
        -- What is to be moved, as the rule set of the map names it: its metric gives the baseline and the progress.
        kpi text not null,
        metric text not null,
        unit text not null,
        names jsonb not null,
        higher_is_better boolean not null,
        baseline numeric(18, 6) not null,
        target numeric(18, 6) not null check (target <> baseline),
        due date not null,
        note text not null default '' check (length(note) <= 1000),
        status text not null default 'PROPOSED' check (status in ('PROPOSED', 'AGREED', 'DECLINED', 'WITHDRAWN')),
        proposed_by uuid not null references account,
        proposed_at timestamptz not null default now(),
        decided_by uuid references account,
        decided_at timestamptz,
        reason text,
        version int not null default 1,
        check (status <> 'DECLINED' or length(reason) >= 3),
        check ((status in ('AGREED', 'DECLINED')) = (decided_by is not null))
      );
      create index on goal (assignment_id, id);
      create index on goal (employee_id);
      -- Two goals for one figure at a time would pull in two directions.
      create unique index one_goal_per_kpi on goal (assignment_id, kpi) where status in ('PROPOSED', 'AGREED') ;
    `);
  }
}
