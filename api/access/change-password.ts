import { createHash } from 'node:crypto';
import { badInput, unauthenticated } from '../refusals.js';
import type { Sender } from '../sql.js';
import { hashPassword, passwordMatches } from './password.js';
import { refuseTooManyTries } from './sign-in.js';

const SHORTEST = 12;
const LONGEST = 200;

/**
 * Sets somebody's own password and ends all his sessions but the one that he asked with. The account's version stays: it is for those who
 * look after the account, and none of their acts is another for it.
 */
export async function changePassword(
  to: Sender,
  who: { accountId: string; session: Buffer | null; address: string },
  passwords: { current: string; next: string },
  now: Date,
): Promise<void> {
  const { current } = passwords;
  const next = checkedPassword(passwords.next, 'next');
  // A stolen session must not be a place to guess the password at.
  const subject = createHash('sha256').update(who.accountId).digest();
  await refuseTooManyTries(to, subject, who.address, now);
  const { rows } = await to.query<{ hash: string }>('select password_hash as hash from account where id = $1', [
    who.accountId,
  ]);
  if (!rows[0]) throw unauthenticated();
  const was = rows[0].hash;
  if (!(await passwordMatches(current.slice(0, LONGEST), was))) throw refusedPassword('current', 'your password');
  if (current === next) throw refusedPassword('next', 'another password than before');
  // One statement: the new password and the end of the old sessions come together, and only over the password that was checked.
  const changed = await to.query(
    `with changed as (
       update account set password_hash = $2, must_change_password = false
       where id = $1 and password_hash = $4 returning id
     ), ended as (
       delete from session using changed where account_id = changed.id and token_hash is distinct from $3
     ) select id from changed`,
    [who.accountId, await hashPassword(next), who.session, was],
  );
  if (changed.rows.length === 0) throw refusedPassword('current', 'your password');
  await to.query('delete from sign_in_try where subject_hash = $1 and address = $2', [subject, who.address]);
}

/** As long as people choose it; what it is made of is nobody's business. */
export function checkedPassword(password: string, field: string): string {
  const length = [...password].length;
  if (length < SHORTEST || length > LONGEST) throw refusedPassword(field, `${SHORTEST} to ${LONGEST} characters`);
  return password;
}

/** Never says what came: it would stand in answers and logs. */
function refusedPassword(field: string, expected: string): Error {
  return badInput(field, expected, '(not shown)');
}
