// Programmes with a questionnaire, a plan and an announcement that says what for; visits with an answer per item; what was done with each
// result. Who visits and when a visit is planned stand in columns of their own that no reader for the audited ever selects.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261126020000_programmes extends Migration {
  override up(): void {
    this.addSql(`
      alter table programme
        add column status text not null default 'DRAFT' check (status in ('DRAFT', 'ACTIVE', 'ENDED')),
        add column starts_on date,
        add column ends_on date check (ends_on >= starts_on),
        add column cadence text check (cadence in ('ONCE', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
        add column visits_per_location int check (visits_per_location between 1 and 1000),
        add column disclosure text not null default 'INDIVIDUAL' check (disclosure in ('INDIVIDUAL', 'GROUP')),
        -- Texts by language. They belong to the announcement; what was announced is copied there.
        add column goals jsonb not null default '{}',
        add column use_of_results jsonb not null default '{}',
        add constraint active_programmes_are_planned check (status <> 'ACTIVE' or starts_on is not null);

      alter table programme_announcement add column goals jsonb not null default '{}', add column use_of_results jsonb not null default '{}';

      create table programme_location (
        programme_id uuid not null references programme,
        location_id uuid not null references location,
        primary key (programme_id, location_id)
      );
      create table programme_task (
        programme_id uuid not null references programme,
        task_id uuid not null references task,
        primary key (programme_id, task_id)
      );

      -- Every change is a new version: a visit says by which one it was made.
      create table questionnaire (
        id uuid primary key default uuidv7(),
        programme_id uuid not null references programme,
        version int not null,
        account_id uuid references account,
        created_at timestamptz not null default now(),
        unique (programme_id, version)
      );
      create table questionnaire_section (
        id uuid primary key default uuidv7(),
        questionnaire_id uuid not null references questionnaire,
        position int not null,
        names jsonb not null,
        weight numeric(9, 6) not null check (weight > 0),
        unique (questionnaire_id, position)
      );
      create table questionnaire_item (
        questionnaire_id uuid not null references questionnaire,
        section_id uuid not null references questionnaire_section,
        position int not null,
        item_id uuid not null references standard_item,
        primary key (questionnaire_id, item_id),
        unique (section_id, position)
      );
      create trigger questionnaires_never_change before update on questionnaire for each statement execute function refuse_change();
      create trigger questionnaire_sections_never_change before update on questionnaire_section for each statement execute function refuse_change();
      create trigger questionnaire_items_never_change before update on questionnaire_item for each statement execute function refuse_change();

      -- For HR and for the auditor who is to go, and for nobody else.
      create table planned_visit (
        id uuid primary key default uuidv7(),
        programme_id uuid not null references programme,
        location_id uuid not null references location,
        planned_on date not null,
        auditor_id uuid references account,
        created_at timestamptz not null default now()
      );
      create index on planned_visit (programme_id, planned_on);
      create index on planned_visit (auditor_id);

      alter table visit
        -- Null: totals without items.
        add column questionnaire_id uuid references questionnaire,
        add column auditor_id uuid references account,
        -- The day on which its first version came in: from then on the clock of an open result runs.
        add column recorded_on date,
        add column remark text,
        add column content_hash text,
        add check (questionnaire_id is null or (recorded_on is not null and content_hash is not null));
      create index on visit (employee_id, visited_on) where employee_id is not null;
      create index on visit (auditor_id) where auditor_id is not null;

      create table visit_answer (
        visit_id bigint not null references visit,
        item_id uuid not null references standard_item,
        -- Null: not applicable.
        answer text,
        evidence text,
        remark text,
        primary key (visit_id, item_id)
      );
      create trigger answers_never_change before update on visit_answer for each statement execute function refuse_change();

      -- What was done with a result stands by programme and number: it outlives a correction of the visit.
      create table result_step (
        id bigint generated always as identity primary key,
        programme_id uuid not null references programme,
        number text not null,
        kind text not null check (kind in ('DISCLOSED', 'DISCUSSED')),
        happened_on date not null,
        note text,
        account_id uuid references account,
        batch_id bigint not null references batch,
        superseded_by bigint references batch
      );
      create unique index one_step_of_a_kind on result_step (programme_id, number, kind) where superseded_by is null;

      create table item_cause (
        id bigint generated always as identity primary key,
        programme_id uuid not null references programme,
        number text not null,
        item_id uuid not null references standard_item,
        cause text not null check (cause in ('DISCIPLINE', 'KNOWLEDGE', 'SKILL', 'PROCESS', 'STAFFING', 'TOOLS')),
        account_id uuid references account,
        batch_id bigint not null references batch,
        superseded_by bigint references batch
      );
      create unique index one_cause_per_item on item_cause (programme_id, number, item_id) where superseded_by is null;

      update programme p set status = 'ACTIVE', starts_on = a.announced_on from programme_announcement a
        where a.programme_id = p.id and a.superseded_by is null;
    `);
  }
}
