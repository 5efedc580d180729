import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';

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
