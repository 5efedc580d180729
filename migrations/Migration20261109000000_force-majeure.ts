// Days on which nobody at a location could help what happened: an outage, a flood, a strike. Such a day is evidence like any other, so
// it names the batch that brought it and the one that superseded it, and a verdict sees the days that were known at its cut-off.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261109000000_force_majeure extends Migration {
  override up(): void {
    this.addSql(`
      alter table batch drop constraint batch_kind_check;
      alter table batch add constraint batch_kind_check check (kind in ('DEMO', 'INGEST', 'UPLOAD', 'UNDO', 'ASSIGNMENT', 'OVERRIDE',
        'REATTRIBUTION', 'VISIT', 'ANNOUNCEMENT', 'EVALUATION', 'DECISION', 'FORCE_MAJEURE'));

      create table force_majeure_day (
        id bigint generated always as identity primary key,
        location_id uuid not null references location,
        -- The organisation's calendar day.
        day date not null,
        reason text not null check (length(reason) between 3 and 1000),
        account_id uuid references account,
        marked_at timestamptz not null default now(),
        batch_id bigint not null references batch,
        superseded_by bigint references batch
      );
      create unique index one_mark_per_day on force_majeure_day (location_id, day) where superseded_by is null;
    `);
  }
}
