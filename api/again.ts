import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';
import { EntityManager, type TransactionOptions } from '@mikro-orm/postgresql';
import { sqlState } from './refusals.js';
import { sender, type Sender } from './sql.js';

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

/**
 * Writes what an act leaves behind of itself within the first transaction that it commits, so that there is never one without the other:
 * where what `made` came of the transaction is enough to say what was done. Answers whether it was.
 */
export type Leave = (to: Sender, made: unknown) => Promise<boolean>;

const leaves = new AsyncLocalStorage<{ leave: Leave; done: boolean }>();

/** Does something, and answers whether a transaction of it has left what was to be left. */
export async function leaving<T>(leave: Leave, act: () => T | Promise<T>): Promise<{ answer: T; left: boolean }> {
  const own = { leave, done: false };
  try {
    const answer = await leaves.run(own, act);
    return { answer, left: own.done };
  } finally {
    // What goes on behind the answer is no part of the act.
    own.done = true;
  }
}

/** The entity manager of this product: its transactions are tried again. One within another is part of it and falls with it. */
export class PatientEntityManager extends EntityManager {
  override async transactional<T>(work: (em: this) => T | Promise<T>, options?: TransactionOptions): Promise<T> {
    const own = leaves.getStore();
    let left = false;
    const once = (act: typeof work): Promise<T> => super.transactional(act, options && { ...options });
    if (this.isInTransaction()) return once(work);
    if (!own || own.done) return again(() => once(work));
    const made = await again(() =>
      once(async (em) => {
        const found = await work(em);
        left = await own.leave(sender(em), found);
        return found;
      }),
    );
    own.done = left;
    return made;
  }
}
