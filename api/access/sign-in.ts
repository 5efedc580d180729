import { createHash } from 'node:crypto';
import { rateLimited, Refusal } from '../refusals.js';
import type { Sender } from '../sql.js';
import { NOBODY, passwordMatches } from './password.js';
import { openSession } from './sessions.js';

const TRIES = 10;
const MINUTES = 15;

/**
 * Signs an account in. The same answer, after the same work, for an unknown account, a wrong password and a closed account.
 * Ten tries for one account from one address within fifteen minutes, then RATE_LIMITED.
 */
export async function signIn(
  to: Sender,
  email: string,
  password: string,
  address: string,
  now: Date,
): Promise<{ token: string; expiresAt: Date; accountId: string }> {
  const name = email.trim().toLowerCase();
  const subject = createHash('sha256').update(name).digest();
  await refuseTooManyTries(to, subject, address, now);
  const { rows } = await to.query<{ id: string; password_hash: string; active: boolean }>(
    'select id, password_hash, active from account where email = $1',
    [name],
  );
  const account = rows[0];
  const matches = await passwordMatches(password, account?.password_hash ?? NOBODY);
  if (!account || !matches || !account.active) {
    throw new Refusal('UNAUTHENTICATED', 'Name and password do not match an account.', { field: 'password' });
  }
  await to.query('delete from sign_in_try where subject_hash = $1 and address = $2', [subject, address]);
  return { ...(await openSession(to, account.id, now)), accountId: account.id };
}

export async function refuseTooManyTries(to: Sender, subject: Buffer, address: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - MINUTES * 60_000);
  await to.query('delete from sign_in_try where at < $1', [since]);
  // Counted before the password is looked at, so that tries sent at once are all counted.
  await to.query('insert into sign_in_try (subject_hash, address, at) values ($1, $2, $3)', [subject, address, now]);
  const { rows } = await to.query<{ tries: number; oldest: Date }>(
    'select count(*)::int as tries, min(at) as oldest from sign_in_try where subject_hash = $1 and address = $2',
    [subject, address],
  );
  const { tries, oldest } = rows[0]!;
  if (tries > TRIES) {
    throw rateLimited(Math.max(1, Math.ceil((new Date(oldest).getTime() + MINUTES * 60_000 - now.getTime()) / 1000)));
  }
}
