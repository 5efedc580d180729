/** The bulk mutation, 5,000 signals a call, against raw COPY of the very rows that it wrote. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Database } from '../../api/database.js';
import { onOne } from './ground.js';
import { atLeast, inTurn, speedOf, timed, type Goal, type Row } from './measure.js';
import { makeMonths } from './ingest-csv.js';
import { signalRows } from './organisation.js';
import { ask, makeKey, start } from './process.js';

const GOAL: Goal = {
  number: '2',
  what: 'ingestSignals, 5,000 a call',
  reference: 'COPY of the same rows into the same table with its indexes',
  unit: 'ms',
  must: atLeast(0.3),
  aim: atLeast(0.5),
};
const BATCH = 5000;
const CALLS = 6;
const MUTATION =
  'mutation ($items: [SignalInput!]!) { ingestSignals(sourceCode: "bench-bulk", items: $items) { batchNumber added refused } }';

export async function bulkSpeed(
  ours: { db: Database; url: string },
  reference: Database,
  rounds: number,
): Promise<Row> {
  const server = await start('serve', ours.url);
  const authorization = `Bearer ${await makeKey(ours.db)}`;
  await makeMonths(reference);
  let written: Buffer = Buffer.alloc(0);
  const made = await inTurn(
    rounds,
    async (round) => {
      const calls = Array.from({ length: CALLS }, (_, call) =>
        JSON.stringify({ query: MUTATION, variables: { items: itemsOf(round * CALLS + call) } }),
      );
      const first = await lastSignal(ours.db);
      const taken = await timed(async () => {
        for (const body of calls)
          await ask(
            {
              port: server.port,
              path: '/graphql',
              method: 'POST',
              headers: { authorization, 'content-type': 'application/json' },
            },
            body,
          );
      });
      written = await onOne(ours.db.pool, async (client) => {
        const chunks: Buffer[] = [];
        for await (const chunk of client.query(copyTo(`copy (select * from signal where id > ${first}) to stdout`)))
          chunks.push(chunk as Buffer);
        return Buffer.concat(chunks);
      });
      return taken;
    },
    async () => {
      const rows = written.toString().split('\n').length - 1;
      if (rows !== BATCH * CALLS)
        throw new Error(`Expected ${BATCH * CALLS} rows from the calls, but ${rows} were written.`);
      return timed(() =>
        onOne(reference.pool, async (client) => {
          const stream = client.query(copyFrom('copy signal from stdin'));
          Readable.from([written]).pipe(stream);
          await once(stream, 'finish');
        }),
      );
    },
  );
  await server.stop();
  return {
    ...GOAL,
    rounds: made,
    ratio: speedOf,
    note: `${CALLS} calls a round; the reference writes no keys and checks nothing`,
  };
}

async function lastSignal({ pool }: Database): Promise<string> {
  return (await pool.query<{ id: string }>(`select last_value as id from signal_id`)).rows[0]!.id;
}

/** Signals that no CSV row has: the same people, other ids. */
function itemsOf(call: number): object[] {
  const items: object[] = [];
  for (const row of signalRows(call * BATCH, (call + 1) * BATCH, 10_000_000)) {
    const [
      externalId,
      kind,
      employeeCode,
      taskCode,
      locationCode,
      clientCode,
      interaction,
      channel,
      occurredAt,
      value,
      body,
    ] = row.trimEnd().split(',');
    items.push({
      externalId: `b${externalId}`,
      kind,
      employeeCode,
      taskCode,
      locationCode,
      clientCode,
      interaction: `b${interaction}`,
      channel,
      occurredAt,
      value: value || null,
      body: body || null,
    });
  }
  return items;
}
