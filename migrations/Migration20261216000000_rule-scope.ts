// Whom a rule set is for: null for the whole organisation, later a task or a job family. It stands beside the body and not in it, so that
// the hash of a set tells its rules alone and those that are there keep theirs. Until evaluation knows scopes, only null can be published.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261216000000_rule_scope extends Migration {
  override up(): void {
    this.addSql(`
      alter table rule_set
        add column scope_kind text check (scope_kind in ('TASK', 'JOB_FAMILY')),
        -- Code of the task or of the job family.
        add column scope_code text check (length(scope_code) between 1 and 100),
        add check ((scope_kind is null) = (scope_code is null)),
        add check (status = 'DRAFT' or scope_kind is null);
    `);
  }
}
