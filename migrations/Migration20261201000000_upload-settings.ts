// A file is read as its reading says and mapped as its mapping says; the settings that came before both are read by nobody.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261201000000_upload_settings extends Migration {
  override up(): void {
    this.addSql(`alter table upload drop column settings`);
  }
}
