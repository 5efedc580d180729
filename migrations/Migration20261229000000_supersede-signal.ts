import { Migration } from '@mikro-orm/migrations';

// A join would let the planner choose how to find the rows. While a long payload comes in it takes the table for nearly empty, and then reads
// all of it for each row. Called row by row this looks each one up by its key; for the same reason it may not read the table whole.
export class Migration20261229000000_supersede_signal extends Migration {
  override up(): void {
    this.addSql(`
      create function supersede_signal(its_employee uuid, its_time timestamptz, its_id bigint, by_batch bigint) returns uuid
      language plpgsql set enable_seqscan = off as $$
        declare
          assignment uuid;
        begin
          update signal set superseded_by = by_batch where employee_id = its_employee and occurred_at = its_time and id = its_id
            returning assignment_id into assignment;
          return assignment;
        end $$`);
  }
}
