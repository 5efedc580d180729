import { createHash, randomBytes } from 'node:crypto';
import type { Sender } from '../sql.js';
import type { Role } from './account.js';
import type { Viewer } from './viewer.js';

/** A session ends 12 hours after sign-in, or after an hour without a request, or with sign-out, or when the account is closed. */
const LIFE_HOURS = 12;
const IDLE_MINUTES = 60;

export async function openSession(
  to: Sender,
  accountId: string,
  now: Date,
): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + LIFE_HOURS * 3_600_000);
  await to.query('delete from session where expires_at < $1 or last_seen_at < $2', [now, idleSince(now)]);
  await to.query(
    'insert into session (token_hash, account_id, created_at, expires_at, last_seen_at) values ($1, $2, $3, $4, $3)',
    [hashToken(token), accountId, now, expiresAt],
  );
  return { token, expiresAt };
}

/** Role and employee are read anew for each request: a change takes effect with the next one. */
export async function viewerOfSession(
  to: Sender,
  token: string,
  now: Date,
): Promise<{ viewer: Viewer | null; session: Buffer | null }> {
  const session = hashToken(token);
  const { rows } = await to.query<{
    id: string;
    role: Role;
    employee_id: string | null;
    name: string;
    email: string;
    locale: string;
    mustChangePassword: boolean;
    stale: boolean;
  }>(
    `select account.id, role, employee_id, name, email, locale, must_change_password as "mustChangePassword", last_seen_at < $2::timestamptz - interval '1 minute' as stale
     from session join account on account.id = account_id
     where token_hash = $1 and expires_at > $2 and last_seen_at > $3 and active`,
    [session, now, idleSince(now)],
  );
  const row = rows[0];
  if (!row) return { viewer: null, session: null };
  if (row.stale) await to.query('update session set last_seen_at = $2 where token_hash = $1', [session, now]);
  const { id, role, name, email, locale, mustChangePassword } = row;
  return {
    viewer: {
      kind: 'ACCOUNT',
      accountId: id,
      role,
      employeeId: row.employee_id,
      name,
      email,
      locale,
      mustChangePassword,
    },
    session,
  };
}

export async function closeSession(to: Sender, session: Buffer): Promise<void> {
  await to.query('delete from session where token_hash = $1', [session]);
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function idleSince(now: Date): Date {
  return new Date(now.getTime() - IDLE_MINUTES * 60_000);
}
