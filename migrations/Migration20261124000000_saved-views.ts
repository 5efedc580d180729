// Filters, order and columns of a list under a name. They belong to an account and not to a machine, so that they are there wherever it signs in.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261124000000_saved_views extends Migration {
  override up(): void {
    this.addSql(`
      create table saved_view (
        id uuid primary key default uuidv7(),
        account_id uuid not null references account on delete cascade,
        list text not null check (list ~ '^[a-z-]{1,40}$'),
        name text not null check (length(name) between 1 and 80),
        -- As the console's address has it: what can be opened can be kept.
        query text not null check (length(query) <= 2000)
      );
      create unique index one_view_of_a_name on saved_view (account_id, list, lower(name));
    `);
  }
}
