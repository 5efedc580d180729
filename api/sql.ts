import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type pg from 'pg';

/** Something statements can be sent to: the pool, one of its clients, or (through `rows`) an entity manager and its transaction. */
export interface Sender {
  query<Row extends object>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** Runs one statement with $1 placeholders in the entity manager's transaction, if it has one. */
export async function rows<Row>(em: EntityManager, text: string, values: unknown[] = []): Promise<Row[]> {
  const result = await em.getKysely<unknown>().executeQuery(CompiledQuery.raw(text, values));
  return result.rows as Row[];
}

/** The entity manager as a Sender, for verbs that don't care which they get. */
export function sender(em: EntityManager): Sender {
  return {
    query: async <Row extends object>(text: string, values: unknown[] = []) => ({
      rows: await rows<Row>(em, text, values),
    }),
  };
}

/** So many statements keep their plan on each connection: those that come first, since few are sent with nearly every request. */
const PLANS = 100;

/**
 * The pool as a Sender whose statements are planned once for each connection: planning takes longer than answering where a statement reads
 * many tables for one person. Not for a pooler, which may hand the next statement to a connection that knows no such plan.
 */
export function preparing(pool: pg.Pool): Sender {
  const names = new Map<string, string>();
  return {
    query(text, values) {
      let name = names.get(text);
      if (name === undefined && names.size < PLANS) names.set(text, (name = `karta${names.size}`));
      return pool.query({ text, values, ...(name === undefined ? {} : { name }) });
    },
  };
}
