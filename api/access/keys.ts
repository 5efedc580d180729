import type { EntityManager } from '@mikro-orm/postgresql';
import { randomBytes } from 'node:crypto';
import { plainText } from '../plain-text.js';
import { badInput, notFound, Refusal } from '../refusals.js';
import type { Sender } from '../sql.js';
import { Role } from './account.js';
import { ApiKey } from './api-key.js';
import { hashToken } from './sessions.js';
import type { Viewer } from './viewer.js';

/** What a key may be allowed. A key that writes cannot read back. */
export const SCOPES = ['signals:write', 'imports:write', 'maps:read', 'people:read'] as const;

export async function createApiKey(
  em: EntityManager,
  wanted: { name: string; scopes: string[]; expiresAt: Date },
  now: Date,
  by: Extract<Viewer, { kind: 'ACCOUNT' }>,
): Promise<{ key: ApiKey; secret: string }> {
  const name = plainText('name', wanted.name, 200);
  if (wanted.scopes.length === 0) throw badInput('scopes', `at least one of ${SCOPES.join(', ')}`, wanted.scopes);
  const unknown = wanted.scopes.find((scope) => !SCOPES.includes(scope as (typeof SCOPES)[number]));
  if (unknown !== undefined) throw badInput('scopes', `among ${SCOPES.join(', ')}`, unknown);
  // Else an administrator, who sees no maps, could make himself a key that does.
  const reads = wanted.scopes.find((scope) => scope.endsWith(':read'));
  if (reads !== undefined && by.role !== Role.HR)
    throw new Refusal('FORBIDDEN', `Only HR makes keys that read about people, but got: ${reads}.`, { scope: reads });
  if (wanted.expiresAt <= now) throw badInput('expiresAt', 'in the future', wanted.expiresAt.toISOString());
  const prefix = `karta_${randomBytes(4).toString('hex')}`;
  const secret = `${prefix}_${randomBytes(32).toString('base64url')}`;
  const key = em.create(ApiKey, {
    name,
    prefix,
    secretHash: hashToken(secret),
    scopes: [...new Set(wanted.scopes)],
    expiresAt: wanted.expiresAt,
    createdBy: by.accountId,
  });
  await em.persist(key).flush();
  return { key, secret };
}

export async function revokeApiKey(em: EntityManager, id: string, now: Date): Promise<ApiKey> {
  const key = await em.findOne(ApiKey, { id });
  if (!key) throw notFound('key');
  key.revokedAt ??= now;
  await em.flush();
  return key;
}

export async function viewerOfKey(to: Sender, secret: string, now: Date): Promise<Viewer | null> {
  const { rows } = await to.query<{ id: string; name: string; scopes: string[]; stale: boolean }>(
    `select id, name, scopes, coalesce(last_used_at < $2::timestamptz - interval '1 minute', true) as stale from api_key
     where secret_hash = $1 and revoked_at is null and expires_at > $2`,
    [hashToken(secret), now],
  );
  const row = rows[0];
  // To the minute: a write with every request would make all holders of one key wait for each other.
  if (row?.stale) await to.query('update api_key set last_used_at = $2 where id = $1', [row.id, now]);
  return row ? { kind: 'API_KEY', keyId: row.id, name: row.name, scopes: row.scopes } : null;
}
