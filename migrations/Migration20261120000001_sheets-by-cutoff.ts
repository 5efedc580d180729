// What was found out from sheets, like what is usual on a task, holds as long as none of them is younger: that is asked for every evaluation.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261120000001_sheets_by_cutoff extends Migration {
  override up(): void {
    this.addSql('create index on signal_sheet (cutoff)');
  }
}
