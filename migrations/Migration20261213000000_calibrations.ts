// Rounds in which several auditors answer the same questions about the same described visits, each without knowing of the others. They are
// nobody's evidence: they name no employee, belong to no batch, and no reader of evidence knows these tables. What was answered stands as
// long as the round: answers change only while it is open and their author has not handed them in.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261213000000_calibrations extends Migration {
  override up(): void {
    this.addSql(`
      create table calibration_round (
        id uuid primary key default uuidv7(),
        name text not null check (length(name) between 1 and 200),
        instructions text check (length(instructions) <= 4000),
        status text not null default 'DRAFT' check (status in ('DRAFT', 'OPEN', 'CLOSED', 'CANCELLED')),
        -- Whose items are asked; null: items of published standards were picked one by one.
        questionnaire_id uuid references questionnaire,
        due_on date,
        account_id uuid references account,
        created_at timestamptz not null default now(),
        opened_at timestamptz,
        -- When it was closed or cancelled.
        ended_at timestamptz,
        demo boolean not null default false,
        version int not null default 1,
        check (case status when 'DRAFT' then opened_at is null and ended_at is null when 'OPEN' then opened_at is not null and ended_at is null
          when 'CLOSED' then opened_at is not null and ended_at is not null else ended_at is not null end)
      );

      -- A visit as it was recorded or is described. No visit of a programme: nobody is scored by it.
      create table calibration_case (
        id uuid primary key default uuidv7(),
        round_id uuid not null references calibration_round on delete cascade,
        position int not null,
        title text not null check (length(title) between 1 and 200),
        description text check (length(description) between 1 and 10000),
        link text check (length(link) between 1 and 1000),
        unique (round_id, position),
        unique (round_id, id)
      );
      create table calibration_item (
        round_id uuid not null references calibration_round on delete cascade,
        position int not null,
        item_id uuid not null references standard_item,
        primary key (round_id, item_id),
        unique (round_id, position)
      );
      create index on calibration_item (item_id);

      -- Who is asked. The expert is asked the same things, and counts as none of the others.
      create table calibration_rater (
        round_id uuid not null references calibration_round on delete cascade,
        account_id uuid not null references account,
        expert boolean not null default false,
        submitted_at timestamptz,
        version int not null default 1,
        primary key (round_id, account_id)
      );
      create unique index one_expert_of_a_round on calibration_rater (round_id) where expert;
      create index on calibration_rater (account_id);

      create table calibration_answer (
        round_id uuid not null,
        account_id uuid not null,
        case_id uuid not null,
        item_id uuid not null,
        -- Null: not applicable. No row: not answered yet.
        answer text,
        remark text check (length(remark) between 1 and 2000),
        primary key (case_id, item_id, account_id),
        foreign key (round_id, account_id) references calibration_rater on delete cascade,
        foreign key (round_id, case_id) references calibration_case (round_id, id) on delete cascade,
        foreign key (round_id, item_id) references calibration_item on delete cascade
      );
      create index on calibration_answer (round_id, account_id);

      create function refuse_change_of_asked() returns trigger language plpgsql as $$
        begin
          if exists (select 1 from calibration_round r where r.id = new.round_id and r.status <> 'DRAFT') then
            raise exception 'what a calibration round asks never changes once it is open' using errcode = '55006';
          end if;
          return new;
        end $$;
      create trigger asked_cases_never_change before insert or update on calibration_case for each row execute function refuse_change_of_asked();
      create trigger asked_items_never_change before insert or update on calibration_item for each row execute function refuse_change_of_asked();

      create function refuse_late_answer() returns trigger language plpgsql as $$
        declare said calibration_answer;
        begin
          said := case when tg_op = 'DELETE' then old else new end;
          if exists (select 1 from calibration_round r join calibration_rater t on t.round_id = r.id and t.account_id = said.account_id
              where r.id = said.round_id and (r.status <> 'OPEN' or t.submitted_at is not null)) then
            raise exception 'answers of a calibration round change only while it is open and they are not handed in' using errcode = '55006';
          end if;
          return said;
        end $$;
      create trigger answers_end_with_the_round before insert or update or delete on calibration_answer for each row execute function refuse_late_answer();
    `);
  }
}
