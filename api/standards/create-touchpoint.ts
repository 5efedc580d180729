import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, conflict } from '../refusals.js';
import type { SomeTexts } from '../texts.js';
import { sender } from '../sql.js';
import { texts } from './checked-standard.js';
import type { Touchpoint } from './standard.js';

const MOST = 200;

/** Adds a touchpoint at the end of the list. CONFLICT when its code is taken. */
export async function createTouchpoint(em: EntityManager, code: string, names: SomeTexts): Promise<Touchpoint> {
  if (!/^[A-Z0-9_]{1,40}$/.test(code)) throw badInput('code', '1 to 40 capital letters, digits or _', code);
  const read = texts('names', names, 200);
  const missing = (['en', 'ru', 'pl'] as const).find((language) => read[language] == null);
  if (missing) throw badInput(`names.${missing}`, '1 to 200 characters', names[missing]);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const { rows } = await to.query<Touchpoint>(
      `insert into touchpoint (code, names, position) select $1, $2, max(position) + 1 from touchpoint having count(*) < $3
       returning code, names, shipped`,
      [code, JSON.stringify(read), MOST],
    );
    if (!rows[0]) throw conflict(`At most ${MOST} touchpoints are kept.`);
    return rows[0];
  });
}
