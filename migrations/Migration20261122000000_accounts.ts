// Who gave an account its role, and who gave it the password that it signs in with until its owner chooses one. An account that appears
// with rights must not appear out of nowhere: whoever looks at the list sees whose act it was, without reading the journal.
// Null means that it was set up on the machine itself. Other accounts have no end of their own, so neither does what they did.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000000_accounts extends Migration {
  override up(): void {
    this.addSql(`
      alter table account
        add column role_given_by uuid references account,
        add column password_given_by uuid references account,
        add column password_given_at timestamptz not null default now();
      create index on account (role) where active;
    `);
  }
}
