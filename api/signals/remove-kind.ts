import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../refusals.js';
import { sender } from '../sql.js';
import { holdKind } from './change-kind.js';
import { kindUses } from './kind-uses.js';

/** Removes a kind that nothing names: a slip of the pen, say. Any other one is retired instead, and the refusal names what holds it. */
export async function removeKind(em: EntityManager, code: string, lock: number): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    // Whoever brings signals in or publishes rules has read this table and reads it until his commit: nobody is half-way with the kind now.
    await to.query(`set local lock_timeout = '3s'`);
    await to.query('lock table signal_kind in access exclusive mode');
    const { number } = await holdKind(to, code, lock);
    const uses = await kindUses(to, code);
    if (uses.length > 0) {
      const places = uses.map(({ text }) => text.en).join('; ');
      throw new Refusal('CONFLICT', `The kind is in use: ${places}.`, { rule: 'IN_USE', uses: uses.slice(0, 50) });
    }
    await to.query('delete from signal_kind where number = $1', [number]);
  });
}
