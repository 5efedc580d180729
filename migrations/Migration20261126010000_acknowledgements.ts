// Who has read which version of a standard. It decides which items of a visit count for a person, so every acknowledgement is evidence
// with its batch; a mistaken one is superseded, never edited. Reminders are no evidence: they only tell when somebody was asked again.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261126010000_acknowledgements extends Migration {
  override up(): void {
    this.addSql(`
      create table acknowledgement (
        id bigint generated always as identity primary key,
        employee_id uuid not null references employee,
        version_id uuid not null references standard_version,
        -- The organisation's calendar day; from the day after on the person is held to it.
        acknowledged_on date not null,
        how text not null check (how in ('CONSOLE', 'PAPER')),
        account_id uuid references account,
        recorded_at timestamptz not null default now(),
        batch_id bigint not null references batch,
        superseded_by bigint references batch
      );
      create unique index one_acknowledgement on acknowledgement (employee_id, version_id) where superseded_by is null;
      create index on acknowledgement (version_id);

      create table acknowledgement_reminder (
        employee_id uuid not null references employee,
        version_id uuid not null references standard_version,
        reminded_on date not null,
        -- Told to the manager, once the time that the rules give was over.
        escalated_on date,
        primary key (employee_id, version_id)
      );
    `);
  }
}
