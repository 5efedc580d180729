// Who is on a task is counted wherever a task is shown: its people stand together and in order, so that none of the rows is visited.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261121000000_task_members extends Migration {
  override up(): void {
    this.addSql(`
      create index assignment_period_on_task on assignment_period (task_id, employee_id) include (started_on, ended_on)
        where superseded_by is null;
    `);
  }
}
