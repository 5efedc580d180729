/** CSV through POST /signals: how fast, and with how much memory. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { from as copyFrom } from 'pg-copy-streams';
import type { Database } from '../../api/database.js';
import { inTransaction } from '../../api/maps/generate.js';
import type { Ground } from './ground.js';
import { all, bytesOf, narrowBytes } from './load.js';
import { atLeast, atMost, inTurn, speedOf, timed, type Goal, type Row } from './measure.js';
import { ask, makeKey, start } from './process.js';

const SPEED: Goal = {
  number: '1',
  what: 'CSV through POST /signals, committed',
  reference: 'COPY of the same rows to a staging table, then INSERT ... SELECT ... ON CONFLICT into the same tables',
  unit: 'ms',
  must: atLeast(0.7),
  aim: atLeast(0.9),
};
const MEMORY: Goal = {
  number: '3',
  what: 'peak memory of the server after 1,000,000 rows',
  reference: 'after 100,000 rows; the ratio is the difference',
  unit: 'MiB',
  must: atMost(50),
  aim: atMost(20),
};

/** Codes become ids, the key table decides what is new. No row is checked and nothing is marked for evaluation. */
const STAGED =
  'external_id text, kind text, employee text, task text, location text, client text, interaction text, channel text, occurred_at timestamptz, value numeric(18, 6), body text';
const MERGE = [
  `insert into client (code) select distinct client from staged where client is not null order by 1 on conflict do nothing`,
  `create temp table found on commit drop as
   select s.*, nextval('signal_id') as signal_id, k.number, e.id as employee_id, a.id as assignment_id, l.id as location_id, c.id as client_id, k.attribution
   from staged s join signal_kind k on k.code = s.kind join employee e on e.code = s.employee join task t on t.code = s.task
     join assignment a on a.employee_id = e.id and a.task_id = t.id left join location l on l.code = s.location left join client c on c.code = s.client`,
  `with added as (
     insert into signal_key (source_id, external_id, kind, employee_id, occurred_at, signal_id, content_hash)
     select 1, external_id, number, employee_id, occurred_at, signal_id, decode(md5(external_id), 'hex') from found on conflict do nothing returning signal_id)
   insert into signal (employee_id, occurred_at, id, assignment_id, client_id, location_id, batch_id, source_id, kind, kind_version, value, attribution, external_id, interaction, channel, body)
   select employee_id, occurred_at, signal_id, assignment_id, client_id, location_id, 1, 1, number, 1, value, attribution, external_id, interaction, channel, body from found join added using (signal_id)`,
];

export async function csvSpeed(
  ours: { db: Database; url: string },
  reference: Database,
  total: number,
  rounds: number,
): Promise<Row> {
  const server = await start('serve', ours.url);
  const key = await makeKey(ours.db);
  const part = Math.floor(total / rounds);
  const bounds = (round: number) => [round * part, round === rounds - 1 ? total : (round + 1) * part, total] as const;
  await makeMonths(reference);
  const bodies = async (round: number) => all(bytesOf(...bounds(round)));
  try {
    const made = await inTurn(
      rounds,
      async (round) => {
        const body = await bodies(round);
        return timed(() => post(server.port, key, body));
      },
      async (round) => {
        const body = await bodies(round);
        return timed(() => bare(reference, body));
      },
    );
    await ours.db.pool.query('vacuum analyze');
    return { ...SPEED, rounds: made, ratio: speedOf, note: `${part} rows a round` };
  } finally {
    await server.stop();
  }
}

export async function memory(ground: Ground, rounds: number): Promise<Row> {
  const { db, url } = await ground.database('memory');
  const key = await makeKey(db);
  let seen = 0;
  const peakAfter = async (rows: number): Promise<number> => {
    const server = await start('serve', url);
    try {
      const body = await all(narrowBytes(seen, seen + rows));
      seen += rows;
      await post(server.port, key, body);
      return await server.peak();
    } finally {
      await server.stop();
    }
  };
  const made = await inTurn(
    rounds,
    () => peakAfter(1_000_000),
    () => peakAfter(100_000),
  );
  return { ...MEMORY, rounds: made, ratio: ({ ours, reference }) => ours - reference, note: '' };
}

async function post(port: number, key: string, body: Buffer[]): Promise<void> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'text/csv', 'karta-source': 'bench' };
  const answer = JSON.parse(
    await ask({ port, path: '/signals', method: 'POST', headers }, Readable.from(body) as AsyncIterable<Buffer>),
  ) as { refused: number };
  if (answer.refused > 0)
    throw new Error(
      `Expected every row to be taken, but ${answer.refused} were refused: ${JSON.stringify(answer).slice(0, 500)}`,
    );
}

async function bare(db: Database, body: Buffer[]): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    await client.query(`create temp table staged (${STAGED}) on commit drop`);
    const stream = client.query(copyFrom(`copy staged from stdin (format csv, header)`));
    Readable.from(body).pipe(stream);
    await once(stream, 'finish');
    for (const statement of MERGE) await client.query(statement);
  });
}

export async function makeMonths({ pool }: Database): Promise<void> {
  await pool.query(
    `select ensure_signal_month(day::date) from generate_series(date '2026-05-01', date '2026-10-01', interval '1 month') day`,
  );
}
