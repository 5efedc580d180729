// Business calendars: when somebody is there to serve. A published version never changes, and it is kept together with the open time it
// was expanded into, so that neither an edit nor a later change of a zone's clocks can move what was judged.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261127000000_calendars extends Migration {
  override up(): void {
    this.addSql(`
      alter table batch drop constraint batch_kind_check;
      alter table batch add constraint batch_kind_check check (kind ~ '^[A-Z][A-Z_]{2,39}$');

      create table business_calendar (
        id uuid primary key default uuidv7(),
        code text not null unique check (length(code) between 1 and 100),
        name text not null check (length(name) between 1 and 200),
        demo boolean not null default false,
        lock int not null default 1
      );

      create table calendar_version (
        id uuid primary key default uuidv7(),
        owner_id uuid not null references business_calendar,
        number int not null check (number >= 1),
        status text not null default 'DRAFT' check (status in ('DRAFT', 'PUBLISHED')),
        -- First day on which its hours hold; until the next version's.
        effective_from date,
        -- { timeZone, shifts, holidays }, as people wrote it.
        body jsonb not null,
        -- The instant, in whole seconds since 1970 UTC, from which on it holds.
        starts_at bigint,
        -- Open time in whole seconds since 1970 UTC: from, to, from, to, ... disjoint and rising.
        spans bigint[],
        -- Last day that the open time was worked out for.
        known_until date,
        published_at timestamptz,
        published_by uuid references account,
        batch_id bigint references batch,
        unique (owner_id, number),
        check (status = 'DRAFT' or num_nulls(effective_from, starts_at, spans, known_until, published_at, batch_id) = 0)
      );
      create unique index one_calendar_draft on calendar_version (owner_id) where status = 'DRAFT';
      create unique index one_calendar_start on calendar_version (owner_id, effective_from) where status = 'PUBLISHED';

      create function refuse_version_change() returns trigger language plpgsql as $$
        begin
          if old.status = 'PUBLISHED' then
            raise exception 'version % is published and cannot be changed', old.number using errcode = '55006';
          end if;
          if tg_op = 'DELETE' then return old; end if;
          return new;
        end $$;
      create trigger published_calendars_never_change before update or delete on calendar_version
        for each row execute function refuse_version_change();
    `);
  }
}
