import { createHash, randomBytes } from 'node:crypto';
import type { Api } from '../api.js';

/** A key with the given scopes, as its holder sends it. */
export async function makeKey(api: Api, scopes: string[]): Promise<string> {
  const prefix = `karta_${randomBytes(4).toString('hex')}`;
  const secret = `${prefix}_${randomBytes(32).toString('base64url')}`;
  await api.db.pool.query(
    `insert into api_key (name, prefix, secret_hash, scopes, expires_at, created_by)
     select 'test', $1, $2, $3, now() + interval '1 day', id from account limit 1`,
    [prefix, createHash('sha256').update(secret).digest(), scopes],
  );
  return secret;
}
