// What stood before where the first rows of a file say something else: the preview shows it struck out. Dropped with the rows.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261201010000_upload_earlier extends Migration {
  override up(): void {
    this.addSql(`alter table upload add column earlier jsonb not null default '{}'`);
  }
}
