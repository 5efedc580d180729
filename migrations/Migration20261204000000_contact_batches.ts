// What changed since a cut-off is asked whenever maps are made: contacts and events are found by the batch that brought or superseded them.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261204000000_contact_batches extends Migration {
  override up(): void {
    this.addSql(`
      create index on contact_event (batch_id);
      create index on contact_event (superseded_by) where superseded_by is not null;
      create index on contact_version (batch_id);
      create index on contact_version (superseded_by) where superseded_by is not null;
    `);
  }
}
