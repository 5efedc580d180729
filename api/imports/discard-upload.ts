import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { sender } from '../sql.js';
import { draftOf } from './draft.js';

/** Throws an upload away with its bytes and what was found in it. What is committed can be undone, not thrown away. */
export async function discardUpload(em: EntityManager, id: string, by: Viewer): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await draftOf(to, id, by);
    await to.query('delete from upload where id = $1', [id]);
  });
}
