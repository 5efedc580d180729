// Visits as totals (points, out of) under a programme. A visit counts only if its programme was announced to the staff before it,
// so the announcement is evidence of its own, with its batch.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261105000000_audits extends Migration {
  override up(): void {
    this.addSql(`
      create table programme (
        id uuid primary key default uuidv7(),
        code text not null unique check (length(code) between 1 and 100),
        name text not null check (length(name) between 1 and 200),
        kind text not null default 'MYSTERY_SHOPPING' check (kind in ('MYSTERY_SHOPPING', 'MANAGER_AUDIT', 'INTERNAL_CONTROL')),
        demo boolean not null default false,
        version int not null default 1
      );

      create table programme_announcement (
        id bigint generated always as identity primary key,
        programme_id uuid not null references programme,
        announced_on date not null,
        account_id uuid references account,
        batch_id bigint not null references batch,
        superseded_by bigint references batch
      );
      create unique index on programme_announcement (programme_id) where superseded_by is null;

      create table visit (
        id bigint generated always as identity primary key,
        programme_id uuid not null references programme,
        number text not null,
        location_id uuid not null references location,
        employee_id uuid references employee,
        visited_on date not null,
        points numeric(18, 6) not null check (points >= 0),
        out_of numeric(18, 6) not null check (out_of >= 0),
        batch_id bigint not null references batch,
        superseded_by bigint references batch,
        check (points <= out_of)
      );
      create unique index on visit (programme_id, number) where superseded_by is null;
      create index on visit (location_id, visited_on);
    `);
  }
}
