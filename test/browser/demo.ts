import { fillDemo } from '../../api/demo/fill.js';
import { makeLog } from '../../api/log.js';
import { shipRules } from '../../api/rules/ship.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';

export const LAST_DAY = '2026-11-22';

/** The product with the small demo organisation in it. */
export async function startDemo(): Promise<Api> {
  const api = await startApi();
  await ensureKinds(api.db.pool);
  await shipRules(api.db.orm.em.fork());
  await fillDemo(api.db, LAST_DAY, makeLog('fatal'), { size: 'small' });
  return api;
}
