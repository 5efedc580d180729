// What clients said and did. The signal table is partitioned by month and has no foreign keys: they cost two thirds of the
// ingestion rate, so references are checked in the staging join instead. signal_key decides what "the same signal" is.
// A correction, a re-attribution or an undo supersedes a row; nothing is updated in place.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261103000000_signals extends Migration {
  override up(): void {
    this.addSql(`
      create table client (
        id uuid primary key default uuidv7(),
        code text not null unique,
        kind text not null default 'B2C' check (kind in ('B2C', 'B2B')),
        demo boolean not null default false
      );

      create table source (
        id smallint generated always as identity primary key,
        code text not null unique check (code ~ '^[a-z0-9_-]{1,60}$'),
        name text not null,
        may_correct boolean not null default true,
        demo boolean not null default false
      );
      alter table batch add foreign key (source_id) references source;

      create table signal_kind (
        number smallint primary key,
        code text not null unique check (code ~ '^[a-z0-9_]{1,60}$'),
        version smallint not null default 1,
        nature text not null check (nature in ('OPINION', 'FACT')),
        attribution text not null check (attribution in ('EMPLOYEE', 'OFFICE', 'PROCESS', 'PRODUCT')),
        polarity text not null check (polarity in ('HIGHER', 'LOWER', 'BAND', 'NONE')),
        unit text not null,
        scale_min numeric(18, 6),
        scale_max numeric(18, 6) check (scale_max > scale_min),
        duration boolean not null default false,
        scored boolean not null default true,
        names jsonb not null
      );

      create sequence signal_id;
      create table signal (
        employee_id uuid not null,
        occurred_at timestamptz not null,
        id bigint not null default nextval('signal_id'),
        assignment_id uuid not null,
        received_at timestamptz not null default now(),
        client_id uuid,
        location_id uuid,
        batch_id bigint not null,
        superseded_by bigint,
        source_id smallint not null,
        kind smallint not null,
        kind_version smallint not null,
        sentiment smallint check (sentiment between -1 and 1),
        value numeric(18, 6),
        attribution text not null check (attribution in ('EMPLOYEE', 'OFFICE', 'PROCESS', 'PRODUCT')),
        external_id text not null,
        interaction text,
        channel text,
        body text,
        primary key (employee_id, occurred_at, id)
      ) partition by range (occurred_at);
      create index signal_batch on signal using brin (batch_id);
      -- Holds the few superseded rows only, so that bringing signals in doesn't pay for it.
      create index signal_superseded on signal (superseded_by) where superseded_by is not null;

      -- Partitions are made as months appear; the lock keeps two imports from making the same one. The table is made apart and then
      -- attached, because attaching lets others go on reading and writing, and "partition of" would stop them until commit.
      create function ensure_signal_month(day date) returns void language plpgsql as $$
        declare
          first date := date_trunc('month', day);
          name text := 'signal_' || to_char(first, 'YYYY_MM');
        begin
          if to_regclass(name) is null then
            perform pg_advisory_xact_lock(727002);
            if to_regclass(name) is null then
              execute format('create table %I (like signal including all)', name);
              execute format('alter table signal attach partition %I for values from (%L) to (%L)',
                name, first::text || ' 00:00:00+00', (first + interval '1 month')::date::text || ' 00:00:00+00');
            end if;
          end if;
        end $$;

      -- The latest moment of any signal that stands: found in the newest month that has one, without a look at the others.
      create function latest_signal() returns timestamptz language plpgsql stable as $$
        declare
          month regclass;
          found timestamptz;
        begin
          for month in select inhrelid::regclass from pg_inherits where inhparent = 'signal'::regclass order by inhrelid::regclass::text desc loop
            execute format('select max(occurred_at) from %s where superseded_by is null', month) into found;
            if found is not null then return found; end if;
          end loop;
          return null;
        end $$;

      create table signal_key (
        source_id smallint not null,
        external_id text not null,
        kind smallint not null,
        employee_id uuid not null,
        occurred_at timestamptz not null,
        signal_id bigint not null,
        content_hash bytea not null,
        primary key (source_id, external_id, kind)
      );

      -- What a corrected row said before, so that undoing the correction brings the key back to it.
      create table superseded_content (
        signal_id bigint primary key,
        content_hash bytea not null
      );

      create table screening_override (
        id bigint generated always as identity primary key,
        employee_id uuid not null,
        signal_id bigint not null,
        weight numeric(10, 9) not null check (weight between 0 and 1),
        reason text not null check (length(reason) between 3 and 1000),
        account_id uuid references account,
        batch_id bigint not null references batch,
        superseded_by bigint references batch
      );
      create unique index on screening_override (employee_id, signal_id) where superseded_by is null;

      -- Why a row stands under another assignment than its source said, and who decided so.
      create table reattribution (
        signal_id bigint primary key,
        reason text not null check (length(reason) between 3 and 1000),
        account_id uuid references account,
        batch_id bigint not null references batch
      );

      -- What has changed since it was last evaluated. The token tells the worker whether new evidence came while it worked.
      create sequence mark_token;
      create table dirty_mark (
        assignment_id uuid not null,
        kind smallint not null,
        month date not null,
        token bigint not null default nextval('mark_token'),
        primary key (assignment_id, kind, month)
      );
    `);
  }
}
