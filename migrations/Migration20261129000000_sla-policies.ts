// SLA policies: what was promised to whom, on which calendar. Versions as with calendars: a published one never changes.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261129000000_sla_policies extends Migration {
  override up(): void {
    this.addSql(`
      create table sla_policy (
        id uuid primary key default uuidv7(),
        code text not null unique check (length(code) between 1 and 100),
        name text not null check (length(name) between 1 and 200),
        demo boolean not null default false,
        lock int not null default 1
      );

      create table sla_policy_version (
        id uuid primary key default uuidv7(),
        owner_id uuid not null references sla_policy,
        number int not null check (number >= 1),
        status text not null default 'DRAFT' check (status in ('DRAFT', 'PUBLISHED')),
        -- Contacts opened from this day on are judged by it, until the next version's first day.
        effective_from date,
        -- { calendarId, pauseReasons, targets, covers }
        body jsonb not null,
        published_at timestamptz,
        published_by uuid references account,
        batch_id bigint references batch,
        unique (owner_id, number),
        check (status = 'DRAFT' or num_nulls(effective_from, published_at, batch_id) = 0)
      );
      create unique index one_policy_draft on sla_policy_version (owner_id) where status = 'DRAFT';
      create unique index one_policy_start on sla_policy_version (owner_id, effective_from) where status = 'PUBLISHED';
      create trigger published_policies_never_change before update or delete on sla_policy_version
        for each row execute function refuse_version_change();
    `);
  }
}
