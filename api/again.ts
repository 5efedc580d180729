import { setTimeout } from 'node:timers/promises';
import { EntityManager, type TransactionOptions } from '@mikro-orm/postgresql';
import { sqlState } from './refusals.js';

/** After the first try. Whoever loses so often gets CONFLICT and may try again himself. */
const RETRIES = 3;
const PAUSE_MS = 20;

/**
 * A transaction, and again when PostgreSQL ended it because of others: it could not be serialised (40001), or it waited for one that waited for it
 * (40P01). Nothing of it was written then, so `work` must make everything anew, from reading on, and keep nothing outside of the transaction.
 */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let retries = 0; ; retries++) {
    try {
      return await work();
    } catch (error) {
      if (retries === RETRIES || !collided(error)) throw error;
      // Two that collided once must not come back at the same moment.
      await setTimeout(PAUSE_MS * 2 ** retries * (0.5 + Math.random()));
    }
  }
}

function collided(error: unknown): boolean {
  const state = sqlState(error);
  return state === '40001' || state === '40P01';
}

/** The entity manager of this product: its transactions are tried again. One within another is part of it and falls with it. */
export class PatientEntityManager extends EntityManager {
  override transactional<T>(work: (em: this) => T | Promise<T>, options?: TransactionOptions): Promise<T> {
    const once = (): Promise<T> => super.transactional(work, options && { ...options });
    return this.isInTransaction() ? once() : again(once);
  }
}
