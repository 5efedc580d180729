// Planned work: how many requests somebody, a team or everybody on a task is to handle in a period. It is an input of verdicts, so a changed
// figure is a new row; both name the batch that brought them and the one that superseded them. Part periods and leave are worked out when
// the plan is read and never stored.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261205000000_plan_targets extends Migration {
  override up(): void {
    this.addSql(`
      create table plan_target (
        id bigint generated always as identity primary key,
        employee_id uuid references employee,
        team_id uuid references team,
        -- Narrows the plan of a person or a team; alone it is a plan for everybody on the task.
        task_id uuid references task,
        from_on date not null,
        to_on date not null check (to_on >= from_on and to_on < from_on + 400),
        -- Requests to be handled in the whole period by all whom it is for.
        planned int not null check (planned between 1 and 10000000),
        batch_id bigint not null references batch,
        superseded_by bigint references batch,
        check (num_nonnulls(employee_id, team_id) <= 1 and num_nonnulls(employee_id, team_id, task_id) >= 1),
        constraint plan_targets_overlap exclude using gist (
          coalesce(employee_id, '00000000-0000-0000-0000-000000000000') with =,
          coalesce(team_id, '00000000-0000-0000-0000-000000000000') with =,
          coalesce(task_id, '00000000-0000-0000-0000-000000000000') with =,
          daterange(from_on, to_on, '[]') with &&) where (superseded_by is null)
      );
      create index on plan_target (employee_id) where employee_id is not null;
      create index on plan_target (team_id) where team_id is not null;
      create index on plan_target (task_id) where task_id is not null;
      create index on plan_target (batch_id);
    `);
  }
}
