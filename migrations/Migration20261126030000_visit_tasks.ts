// A visit counts for the work that the employee did that day. Which tasks a programme looks at may change later; what was looked at then may
// not, so the tasks stand with the visit.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261126030000_visit_tasks extends Migration {
  override up(): void {
    this.addSql(`alter table visit add column task_ids uuid[] not null default '{}'`);
  }
}
