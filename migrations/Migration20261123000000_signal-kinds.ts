// Signal kinds in HR's hands. A scale is an input of verdicts, so each of its versions is a row of its own, known from a batch on; what
// was sent under an older scale keeps it. Numbers of shipped kinds are their places in a list that grows, so HR's own start far above.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261123000000_signal_kinds extends Migration {
  override up(): void {
    this.addSql(`
      alter table signal_kind
        -- From this moment on nothing new of the kind is taken in; what happened before still comes in late.
        add column retired_at timestamptz,
        add column lock int not null default 1;

      create sequence signal_kind_number as smallint start 1001;

      create table signal_kind_version (
        kind smallint not null references signal_kind on delete cascade,
        version smallint not null,
        scale_min numeric(18, 6),
        scale_max numeric(18, 6) check (scale_max > scale_min),
        account_id uuid references account,
        -- Null: known since the beginning, as what ships is.
        batch_id bigint references batch,
        made_at timestamptz not null default now(),
        primary key (kind, version),
        check ((scale_min is null) = (scale_max is null))
      );
      insert into signal_kind_version (kind, version, scale_min, scale_max) select number, version, scale_min, scale_max from signal_kind;

      -- One more word in the list of what a batch may be, whatever else the list holds by now.
      do $$
        declare
          rule text;
        begin
          select pg_get_constraintdef(oid) into rule from pg_constraint where conrelid = 'batch'::regclass and conname = 'batch_kind_check';
          alter table batch drop constraint batch_kind_check;
          execute 'alter table batch add constraint batch_kind_check ' || replace(rule, 'ARRAY[', 'ARRAY[''SIGNAL_KIND''::text, ');
        end $$;
    `);
  }
}
