// A mark that is there gets a new token with nearly every batch: with room beside it on its page, its index is left alone.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261121000001_mark_room extends Migration {
  override up(): void {
    this.addSql('alter table dirty_mark set (fillfactor = 60)');
  }
}
