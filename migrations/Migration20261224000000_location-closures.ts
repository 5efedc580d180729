// Time in which a location was, or will be, closed: a flood, a move, a strike of the lift. It is nobody's hours, so it is no edit of a
// calendar: it comes on top of whichever applies there. A closure is evidence like any other: it names the batch that brought it and the
// one that corrected or withdrew it, so that a verdict sees the closures that were known at its cut-off. No row is ever deleted for that.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261224000000_location_closures extends Migration {
  override up(): void {
    this.addSql(`
      create table location_closure (
        id bigint generated always as identity primary key,
        location_id uuid not null references location,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        reason text not null check (length(reason) between 3 and 1000),
        -- What it stands instead of.
        corrects bigint unique references location_closure,
        account_id uuid references account,
        recorded_at timestamptz not null default now(),
        batch_id bigint not null references batch,
        superseded_by bigint references batch,
        check (ends_at > starts_at)
      );
      create index location_closure_time on location_closure (location_id, starts_at);
      create index location_closure_batch on location_closure (batch_id);
    `);
  }
}
