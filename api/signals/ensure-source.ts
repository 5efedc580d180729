import { badInput } from '../refusals.js';
import type { Sender } from '../sql.js';

export interface KnownSource {
  id: number;
  mayCorrect: boolean;
}

/** Finds a source by its code, or registers it: a system is known from its first row on. */
export async function ensureSource(
  to: Sender,
  code: string,
  more: { name?: string; mayCorrect?: boolean; demo?: boolean } = {},
): Promise<KnownSource> {
  if (!/^[a-z0-9_-]{1,60}$/.test(code))
    throw badInput('sourceCode', '1 to 60 lower-case letters, digits, - and _', code);
  const find = 'select id, may_correct as "mayCorrect" from source where code = $1';
  const known = await to.query<KnownSource>(find, [code]);
  if (known.rows[0]) return known.rows[0];
  await to.query(
    'insert into source (code, name, may_correct, demo) values ($1, $2, $3, $4) on conflict (code) do nothing',
    [code, more.name ?? code, more.mayCorrect ?? true, more.demo ?? false],
  );
  return (await to.query<KnownSource>(find, [code])).rows[0]!;
}
