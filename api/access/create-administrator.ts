import { conflict } from '../refusals.js';
import type { Sender } from '../sql.js';
import { checkedEmail } from './create-account.js';
import { checkedPassword } from './change-password.js';
import { record } from './journal.js';
import { hashPassword } from './password.js';

/** From the machine itself, before anybody can sign in; whoever set the machine up knows the password, so that it must be changed. Unless `another` is meant, there must be no administrator who could do it instead. */
export async function createAdministrator(
  to: Sender,
  { email, password }: { email: string; password: string },
  another: boolean,
): Promise<string> {
  const address = checkedEmail(email);
  const hash = await hashPassword(checkedPassword(password, 'password'));
  const { rows } = await to.query<{ id: string }>(
    `insert into account (email, name, role, password_hash, must_change_password)
     select $1, 'Administrator', 'ADMINISTRATOR', $2, true
     where $3 or not exists (select 1 from account where role = 'ADMINISTRATOR' and active)
     on conflict (email) do nothing returning id`,
    [address, hash, another],
  );
  if (!rows[0]) throw conflict(await why(to, address));
  await record(to, { kind: 'SYSTEM' }, 'createAccount', { type: 'Account', id: rows[0].id });
  return rows[0].id;
}

async function why(to: Sender, email: string): Promise<string> {
  const { rows } = await to.query('select 1 from account where email = $1', [email]);
  return rows.length > 0
    ? `There is an account with the address ${email} already.`
    : 'There is an administrator already.';
}
