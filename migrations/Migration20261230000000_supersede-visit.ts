import { Migration } from '@mikro-orm/migrations';

// Met by its key alone, whatever the planner takes the table for while a long file comes in: asked for visits that stand, it may read all of
// them by the index of those.
export class Migration20261230000000_supersede_visit extends Migration {
  override up(): void {
    this.addSql(`
      create function supersede_visit(its_id bigint, by_batch bigint) returns boolean
      language plpgsql set enable_seqscan = off as $$
        declare
          gone bigint;
        begin
          select superseded_by into gone from visit where id = its_id for update;
          if not found or gone is not null then
            return false;
          end if;
          update visit set superseded_by = by_batch where id = its_id;
          return true;
        end $$`);
  }
}
