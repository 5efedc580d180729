// The demo has rules of its own, as HR would publish them. When the demo is taken out they are retired: marked, they can be told from what
// somebody published in earnest with a demo account.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261130000000_demo_rules extends Migration {
  override up(): void {
    this.addSql('alter table rule_set add column demo boolean not null default false');
  }
}
