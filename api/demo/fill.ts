import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Database } from '../database.js';

/** Fills an empty database with the demo organisation, once. */
export async function fillEmpty(db: Database, config: Config, log: Logger): Promise<void> {
  void [db, config, log];
}
