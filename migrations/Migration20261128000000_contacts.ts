// Contacts: a request, ticket or call of a client, with what happened to it and who held it when. Clocks are computed from the events
// whenever they are asked for; no clock is stored. What a contact is about may be corrected and its events may be withdrawn, so both
// name the batch that brought them and the one that superseded them.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261128000000_contacts extends Migration {
  override up(): void {
    this.addSql(`
      create table contact (
        id uuid primary key default uuidv7(),
        source_id smallint not null references source,
        external_id text not null check (length(external_id) between 1 and 200),
        unique (source_id, external_id)
      );

      create table contact_version (
        id bigint generated always as identity primary key,
        contact_id uuid not null references contact,
        task_id uuid not null references task,
        client_id uuid references client,
        location_id uuid references location,
        channel text,
        priority text,
        subject text,
        opened_at timestamptz not null,
        batch_id bigint not null references batch,
        superseded_by bigint references batch
      );
      create unique index one_contact_version on contact_version (contact_id) where superseded_by is null;
      create index on contact_version (opened_at);
      create index on contact_version (task_id, opened_at);

      create table contact_event (
        id bigint generated always as identity primary key,
        contact_id uuid not null references contact,
        at timestamptz not null,
        -- Order among events of one instant.
        place smallint not null,
        kind text not null check (kind in ('OPENED', 'ASSIGNED', 'CLIENT_WROTE', 'RESPONDED', 'PAUSED', 'RESUMED', 'RESOLVED', 'REOPENED', 'CLOSED')),
        -- Who acted, or holds the contact from an ASSIGNED on; null: the source didn't say, or it is nobody that Karta knows.
        assignment_id uuid references assignment,
        reason text,
        batch_id bigint not null references batch,
        superseded_by bigint references batch
      );
      create index on contact_event (contact_id);
      create index on contact_event (at);
      create index on contact_event (assignment_id) where assignment_id is not null;
    `);
  }
}
