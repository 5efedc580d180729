/** Evaluating everybody: with the maps written, and with nothing written. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { lastBatch } from '../../api/access/batch.js';
import type { Database } from '../../api/database.js';
import { generate, inTransaction, verdictsOf } from '../../api/maps/generate.js';
import { rulesInForce } from '../../api/rules/in-force.js';
import { forgetUsual } from '../../api/scorecards/priors.js';
import type { Question } from '../../api/scorecards/question.js';
import { refreshSheets } from '../../api/signals/refresh-sheets.js';
import { onOne } from './ground.js';
import { atMost, inTurn, timed, timesAsLong, type Goal, type Row } from './measure.js';
import { bringNew } from './load.js';
import { EMPLOYEES, LAST_DAY, TIME_ZONE } from './organisation.js';

/** Reference: the figures that metrics are made of, for everybody at once, with no screening, priors or explanation. */
const AGGREGATE = `
  select assignment_id, kind, count(*), sum(value), sum(value * value) from signal
  where occurred_at >= ($1::date - 90)::timestamp at time zone '${TIME_ZONE}' and occurred_at < ($1::date + 1)::timestamp at time zone '${TIME_ZONE}'
    and superseded_by is null
  group by 1, 2`;

const WRITTEN: Goal = {
  number: '5',
  what: 'evaluating everybody, maps written',
  reference: 'the SQL aggregate pass, and COPY of the same snapshots',
  unit: 'ms',
  must: atMost(1.5),
  aim: atMost(1.2),
};
const NOTHING_WRITTEN: Goal = {
  number: '6',
  what: 'evaluating everybody, nothing written',
  reference: 'the SQL aggregate pass alone',
  unit: 'ms',
  must: atMost(1.5),
  aim: atMost(1.2),
};

const SOME: Goal = {
  number: '7',
  what: 'evaluating again those with new evidence, 1 % of all, nothing written',
  reference: 'evaluating everybody',
  unit: 'ms',
  must: atMost(0.05),
  aim: atMost(0.02),
};

export async function evaluateAndWrite(db: Database, rounds: number): Promise<Row> {
  let snapshots: Map<string, Buffer> = new Map();
  await refreshSheets(db.pool);
  const made = await inTurn(
    rounds,
    async (round) => {
      await clear(db.pool);
      const taken = await timed(async () => writeMaps(db, 100 + round));
      snapshots = await onOne(db.pool, dump);
      await clear(db.pool);
      return taken;
    },
    () =>
      timed(() =>
        inTransaction(db.pool, async (client) => {
          await client.query({ text: AGGREGATE, values: [LAST_DAY], rowMode: 'array' });
          for (const [table, rows] of snapshots) await restore(client, table, rows);
        }),
      ),
  );
  const bytes = (snapshots.get('scorecard')?.length ?? 0) / 1e6;
  return { ...WRITTEN, rounds: made, ratio: timesAsLong, note: `${bytes.toFixed(0)} MB of snapshots` };
}

export async function evaluateOnly(db: Database, rounds: number): Promise<Row> {
  await refreshSheets(db.pool);
  const made = await inTurn(
    rounds,
    (round) => timed(() => judgeEverybody(db, 200 + round)),
    () => timed(() => db.pool.query({ text: AGGREGATE, values: [LAST_DAY], rowMode: 'array' })),
  );
  return { ...NOTHING_WRITTEN, rounds: made, ratio: timesAsLong, note: '' };
}

export async function writeMaps(db: Database, ahead: number): Promise<void> {
  forgetUsual();
  const question = await ask(db, ahead);
  const how = { purpose: 'PREVIEW' as const, counts: false, batchId: null, accountId: null, jobId: null };
  await inTransaction(db.pool, async (client) =>
    generate(client, await everybody(client), question, how, async () => {}),
  );
}

async function judgeEverybody(db: Database, ahead: number): Promise<void> {
  // What is usual on the tasks is found out in every round.
  forgetUsual();
  await judgeThem(db, ahead, await everybody(db.pool));
}

export async function judgeThem(db: Database, ahead: number, employees: string[]): Promise<void> {
  const question = await ask(db, ahead);
  await inTransaction(db.pool, async (client) => {
    let people = 0;
    // What a trial of rules compares, and counts.
    const stages = new Map<string, { task: string; held: string; eligible: string | null; state: string }>();
    const told = verdictsOf(client, employees, question, ({ assignment, task, held, eligible, state }) =>
      stages.set(assignment, { task, held: held.stage, eligible, state }),
    );
    for await (const { taken } of told) people += taken.length;
    if (people === 0 || stages.size !== people) throw new Error('Expected verdicts, but nobody was evaluated.');
  });
}

/** One employee in a hundred has new signals; they are evaluated again, their sheets made anew before. Who that is, the marks tell. */
export async function evaluateSome(db: Database, rounds: number): Promise<Row> {
  let people = 0;
  const made = await inTurn(
    rounds,
    async (round) => {
      await refreshSheets(db.pool);
      await judgeEverybody(db, 300 + 2 * round);
      await bringNew(db, 1000, EMPLOYEES / 100);
      return timed(async () => {
        const { rows } = await db.pool.query<{ id: string }>(
          'select distinct employee_id as id from dirty_mark d join assignment a on a.id = d.assignment_id',
        );
        people = rows.length;
        await refreshSheets(db.pool);
        await judgeThem(
          db,
          301 + 2 * round,
          rows.map(({ id }) => id),
        );
      });
    },
    (round) => timed(() => judgeEverybody(db, 400 + round)),
  );
  return { ...SOME, rounds: made, ratio: timesAsLong, note: `${people} people, 1,000 new signals` };
}

/** A cut-off that no batch has yet knows the same evidence, but finds no answers kept from the round before. */
async function ask(db: Database, ahead: number): Promise<Question> {
  return {
    asOf: LAST_DAY,
    cutoff: (await lastBatch(db.pool)) + ahead,
    rules: await rulesInForce(db.pool, LAST_DAY),
    timeZone: TIME_ZONE,
    preview: true,
  };
}

async function everybody(to: pg.Pool | pg.PoolClient): Promise<string[]> {
  const { rows } = await to.query<{ id: string }>('select id from employee order by id');
  return rows.map(({ id }) => id);
}

async function clear(pool: pg.Pool): Promise<void> {
  await pool.query('truncate career_map, scorecard, stage_proposal, stage_decision cascade');
}

async function dump(client: pg.PoolClient): Promise<Map<string, Buffer>> {
  const tables = new Map<string, Buffer>();
  for (const table of ['career_map', 'scorecard']) {
    const chunks: Buffer[] = [];
    for await (const chunk of client.query(copyTo(`copy ${table} to stdout`))) chunks.push(chunk as Buffer);
    tables.set(table, Buffer.concat(chunks));
  }
  return tables;
}

async function restore(client: pg.PoolClient, table: string, rows: Buffer): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} from stdin`));
  Readable.from(parts(rows)).pipe(stream);
  await once(stream, 'finish');
}

function* parts(rows: Buffer): Generator<Buffer> {
  for (let at = 0; at < rows.length; at += 1 << 20) yield rows.subarray(at, at + (1 << 20));
}
