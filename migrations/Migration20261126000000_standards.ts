// Service standards: what the organisation demands of the work with clients, in versions. A published version never changes (a trigger
// sees to it, whoever asks), since people acknowledge exactly that text and audits ask exactly those items. Publishing and retiring are
// inputs of verdicts, so they name their batches.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261126000000_standards extends Migration {
  override up(): void {
    this.addSql(`
      -- Kinds are added to whatever the check holds by now, so that the order of stations doesn't matter.
      do $$
        declare kinds text;
        begin
          select string_agg(distinct quote_literal(kind), ', ') into kinds from (
            select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as kind from pg_constraint where conname = 'batch_kind_check'
            union all select unnest(array['STANDARD', 'ACKNOWLEDGEMENT', 'RESULT', 'DISPUTE'])) kind;
          alter table batch drop constraint batch_kind_check;
          execute 'alter table batch add constraint batch_kind_check check (kind in (' || kinds || '))';
        end $$;

      create table touchpoint (
        id uuid primary key default uuidv7(),
        code text not null unique check (code ~ '^[A-Z0-9_]{1,40}$'),
        names jsonb not null,
        position int not null,
        shipped boolean not null default false
      );
      insert into touchpoint (code, names, position, shipped) values
        ('ADVERTISING', '{"en": "Advertising", "ru": "Реклама", "pl": "Reklama"}', 1, true),
        ('CHOOSING', '{"en": "Support while choosing", "ru": "Помощь при выборе", "pl": "Pomoc przy wyborze"}', 2, true),
        ('ORDERING', '{"en": "Ordering and payment", "ru": "Оформление и оплата заказа", "pl": "Zamówienie i płatność"}', 3, true),
        ('DELIVERY', '{"en": "Delivery", "ru": "Доставка", "pl": "Dostawa"}', 4, true),
        ('WAITING', '{"en": "Consulting while waiting", "ru": "Консультации во время ожидания", "pl": "Doradztwo podczas oczekiwania"}', 5, true),
        ('RELIABILITY', '{"en": "Reliability of tools and materials", "ru": "Надёжность инструментов и материалов", "pl": "Niezawodność narzędzi i materiałów"}', 6, true),
        ('FEEDBACK', '{"en": "Collecting and analysing feedback", "ru": "Сбор и анализ обратной связи", "pl": "Zbieranie i analiza opinii"}', 7, true),
        ('PROBLEMS', '{"en": "Solving problems", "ru": "Решение проблем", "pl": "Rozwiązywanie problemów"}', 8, true);

      create table standard (
        id uuid primary key default uuidv7(),
        code text not null unique check (length(code) between 1 and 100),
        owner_id uuid references employee,
        demo boolean not null default false,
        created_at timestamptz not null default now()
      );

      create table standard_version (
        id uuid primary key default uuidv7(),
        standard_id uuid not null references standard,
        version int not null,
        status text not null default 'DRAFT' check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
        -- Texts by language; a language that is not there is null.
        title jsonb not null,
        body jsonb not null,
        right_example jsonb not null,
        wrong_example jsonb not null,
        touchpoint_id uuid not null references touchpoint,
        attribution text not null check (attribution in ('EMPLOYEE', 'OFFICE', 'PROCESS', 'PRODUCT')),
        competency text,
        mandatory boolean not null,
        -- The tasks whose people it concerns; none: everybody.
        task_ids uuid[] not null default '{}',
        -- No demand changed: who acknowledged the version before needn't again. A second person agreed.
        editorial boolean not null default false,
        agreed_by uuid references account,
        -- The version whose demands these are: itself, or for an editorial one that of the version before.
        demands_of uuid references standard_version,
        based_on uuid references standard_version,
        -- Warnings about the wording that somebody overruled: key, reason, account.
        overruled jsonb not null default '[]',
        effective_from date,
        retired_from date check (retired_from >= effective_from),
        edited_by uuid references account,
        published_by uuid references account,
        published_at timestamptz,
        published_in bigint references batch,
        retired_in bigint references batch,
        lock int not null default 1,
        created_at timestamptz not null default now(),
        unique (standard_id, version),
        check ((status = 'DRAFT') = (published_in is null)),
        check (status = 'DRAFT' or (effective_from is not null and demands_of is not null and published_at is not null)),
        check ((status = 'RETIRED') = (retired_from is not null))
      );
      create unique index one_draft_per_standard on standard_version (standard_id) where status = 'DRAFT';
      create unique index one_version_per_start on standard_version (standard_id, effective_from) where status <> 'DRAFT';

      create table standard_item (
        id uuid primary key default uuidv7(),
        version_id uuid not null references standard_version on delete cascade,
        position int not null,
        -- The same demand has the same code in every version.
        code text not null check (length(code) between 1 and 40),
        question jsonb not null,
        kind text not null check (kind in ('YES_NO', 'SCALE', 'COUNT', 'CHOICE')),
        -- Which answer earns which share of the weight: a list of answer, score from 0 to 1 and, of a choice, its label.
        earns jsonb not null,
        weight numeric(9, 6) not null check (weight >= 0),
        na_allowed boolean not null,
        critical text not null default 'NONE' check (critical in ('NONE', 'CAP', 'FAIL_SECTION', 'FAIL_ALL')),
        cap numeric(9, 6) check (cap between 0 and 100),
        -- Points above the base; such an item has no weight in its section.
        bonus numeric(9, 6) check (bonus > 0),
        unique (version_id, position),
        unique (version_id, code),
        check ((critical = 'CAP') = (cap is not null)),
        check (bonus is null or (critical = 'NONE' and weight = 0))
      );

      create function refuse_standard_change() returns trigger language plpgsql as $$
        begin
          if old.status = 'DRAFT' then return case when tg_op = 'DELETE' then old else new end; end if;
          if tg_op = 'UPDATE' and old.status = 'PUBLISHED' and new.status = 'RETIRED'
             and to_jsonb(new) - '{status,lock,retired_from,retired_in}'::text[] = to_jsonb(old) - '{status,lock,retired_from,retired_in}'::text[] then
            return new;
          end if;
          -- A whole standard may go as long as nothing used it; foreign keys of what uses it refuse that.
          if tg_op = 'DELETE' and current_setting('karta.deleting_standard', true) = old.standard_id::text then return old; end if;
          raise exception 'version % of a standard is published and never changes', old.version using errcode = '55006';
        end $$;
      create trigger published_standards_never_change before update or delete on standard_version
        for each row execute function refuse_standard_change();

      create function refuse_item_change() returns trigger language plpgsql as $$
        declare held standard_version;
        begin
          if tg_op = 'UPDATE' and new.version_id <> old.version_id then
            raise exception 'an item stays in its version' using errcode = '55006';
          end if;
          select * into held from standard_version where id = case when tg_op = 'INSERT' then new.version_id else old.version_id end;
          if held.status <> 'DRAFT' and current_setting('karta.deleting_standard', true) is distinct from held.standard_id::text then
            raise exception 'version % of a standard is published and its items never change', held.version using errcode = '55006';
          end if;
          return case when tg_op = 'DELETE' then old else new end;
        end $$;
      create trigger published_items_never_change before insert or update or delete on standard_item
        for each row execute function refuse_item_change();
    `);
  }
}
