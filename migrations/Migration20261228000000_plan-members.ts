// A team's plan counts on maps for the people whom the team had when the plan was told. Whose team somebody is in has no history, and a map
// that is made again must not depend on who moved meanwhile; so each plan of a team keeps its people, whichever way it comes in.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261228000000_plan_members extends Migration {
  override up(): void {
    this.addSql(`
      create table plan_target_member (
        target_id bigint not null references plan_target on delete cascade,
        employee_id uuid not null references employee,
        primary key (target_id, employee_id)
      );
      create index on plan_target_member (employee_id);
      insert into plan_target_member select t.id, e.id from plan_target t join employee e on e.team_id = t.team_id;

      create function keep_plan_members() returns trigger language plpgsql as $$
        begin
          insert into plan_target_member select t.id, e.id from told t join employee e on e.team_id = t.team_id;
          return null;
        end
      $$;
      create trigger plan_members after insert on plan_target referencing new table as told
        for each statement execute function keep_plan_members();
    `);
  }
}
