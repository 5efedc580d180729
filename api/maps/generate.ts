import type pg from 'pg';
import { assignmentsAsOf } from '../people/assignments-as-of.js';
import { keep, type Keeping, type Kept } from '../scorecards/keep.js';
import { judge } from '../scorecards/judge.js';
import type { Question } from '../scorecards/question.js';
import type { Assignment } from '../scoring/evidence.js';
import type { Sender } from '../sql.js';

/** How many employees are held in memory at once. */
const CHUNK = 250;

/**
 * Makes and keeps the maps of some employees, chunk by chunk: gather -> evaluate -> keep. The cut-off in the question makes every chunk
 * see the same evidence, whatever is committed meanwhile. `kept` is called after each chunk, with how many employees are done.
 */
export async function generate(
  to: Sender,
  employees: string[],
  question: Question,
  how: Keeping,
  kept: (maps: Kept[], done: number) => Promise<void>,
  skip: (assignments: Assignment[]) => Promise<Assignment[]> = async (all) => all,
): Promise<{ maps: number; scorecards: number }> {
  let maps = 0;
  let scorecards = 0;
  for (let from = 0; from < employees.length; from += CHUNK) {
    const chunk = employees.slice(from, from + CHUNK);
    const assignments = await skip(await assignmentsAsOf(to, chunk, question.asOf, question.cutoff));
    const made = assignments.length === 0 ? [] : await keep(to, await judge(to, assignments, question), question, how);
    maps += made.length;
    scorecards += assignments.length;
    await kept(made, from + chunk.length);
  }
  return { maps, scorecards };
}

/** One transaction on a client of its own; nothing of it stays when `work` throws. */
export async function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}
