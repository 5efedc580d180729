import { setImmediate } from 'node:timers/promises';
import type pg from 'pg';
import { again } from '../again.js';
import { assignmentsAsOf } from '../people/assignments-as-of.js';
import { cardOf, keep, type Keeping, type Kept } from '../scorecards/keep.js';
import { decide, prepare, type Case } from '../scorecards/judge.js';
import type { Question } from '../scorecards/question.js';
import { SignalReader } from '../scorecards/signal-reader.js';
import type { Assignment } from '../scoring/evidence.js';
import type { Verdict } from '../scoring/verdict.js';
import type { Sender } from '../sql.js';

/** How many employees make a chunk, and how many chunks are read ahead of the one that is computed: PostgreSQL works while we do. */
const CHUNK = 250;
const AHEAD = 2;
/** Signals that wait for their people's turn: some 30 MB. */
const ROOM = 60_000;

/**
 * Until its statistics are renewed PostgreSQL takes a table that was just filled for a small one, and then every map is read by slow ways
 * until the autovacuum comes by. Whoever may not renew them is only warned.
 */
const MANY = 500;
const RENEWED = `analyze career_map, scorecard (employee_id, map_id, assignment_id, task_id, as_of, purpose, held_stage, state, batch_id, superseded_by)`;

type Skip = (assignments: Assignment[]) => Promise<Assignment[]>;

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
  skip: Skip = async (all) => all,
): Promise<{ maps: number; scorecards: number }> {
  let maps = 0;
  let scorecards = 0;
  let keeping: Promise<void> = Promise.resolve();
  try {
    const cards = verdictsOf(to, employees, question, (verdict) => cardOf(verdict, how), skip);
    for await (const { taken, done } of cards) {
      await keeping;
      keeping = (async () => {
        const made = taken.length === 0 ? [] : await keep(to, taken, question, how);
        maps += made.length;
        scorecards += taken.length;
        await kept(made, done);
      })();
      // Whoever awaits it next gets the error; until then it must not count as unhandled.
      keeping.catch(() => {});
    }
  } finally {
    // The connection is busy until the chunk under way is through; only then can the caller commit or roll back.
    await keeping.catch(() => {});
  }
  await keeping;
  if (maps >= MANY) await to.query(RENEWED);
  return { maps, scorecards };
}

/**
 * The same without keeping anything: chunk by chunk what `take` takes of each verdict, for a trial of rules and for whoever keeps them. A
 * verdict itself holds all that it was made of, and is let go before the next one is made.
 */
export async function* verdictsOf<Taken>(
  to: Sender,
  employees: string[],
  question: Question,
  take: (verdict: Verdict) => Taken,
  skip: Skip = async (all) => all,
): AsyncGenerator<{ taken: Taken[]; done: number }> {
  const reader = new SignalReader(to, question, { room: ROOM });
  const sorted = await byTask(to, employees);
  const load = async (from: number): Promise<Case[]> => {
    const chunk = sorted.slice(from, from + CHUNK);
    const assignments = await skip(await assignmentsAsOf(to, chunk, question.asOf, question.cutoff));
    return assignments.length === 0 ? [] : prepare(to, assignments, reader);
  };
  const ahead: Promise<Case[]>[] = [];
  let stopped = false;
  try {
    for (let from = 0, read = 0; from < sorted.length; from += CHUNK) {
      for (; read < sorted.length && ahead.length < AHEAD; read += CHUNK) {
        const first = read;
        // One after another: chunks of one task would else each find out what is usual on it.
        const loading = (ahead.at(-1) ?? Promise.resolve()).then(() => (stopped ? [] : load(first)));
        // Whoever awaits it gets the error; until then it must not count as unhandled.
        loading.catch(() => {});
        ahead.push(loading);
      }
      const taken: Taken[] = [];
      for (const each of await ahead.shift()!) {
        taken.push(take(decide(each, question)));
        // Whatever else this thread does, and the answers of PostgreSQL, get their turn.
        if (taken.length % 16 === 0) await setImmediate();
      }
      yield { taken, done: Math.min(from + CHUNK, sorted.length) };
    }
  } finally {
    // Whoever stops early gets the connection back only when nothing is read on it any more.
    stopped = true;
    await Promise.allSettled(ahead);
  }
}

/** People of one task one after another: what is read for what is usual on it serves their own verdicts too. */
async function byTask(to: Sender, employees: string[]): Promise<string[]> {
  const { rows } = await to.query<{ id: string }>(
    `select e.id from unnest($1::uuid[]) as e (id) left join lateral (
       select p.task_id from assignment_period p where p.employee_id = e.id and p.superseded_by is null order by p.is_primary desc, p.task_id limit 1) p on true
     order by p.task_id, e.id`,
    [employees],
  );
  return rows.map(({ id }) => id);
}

/** One transaction on a client of its own; nothing of it stays when `work` throws. Tried again when others were in its way. */
export function inTransaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return again(() => tryOnce(pool, work));
}

async function tryOnce<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
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
