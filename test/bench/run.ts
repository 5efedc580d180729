/**
 * Prints the table of ratios: `npm run bench`, or `npm run bench -- --signals 10000000 --rows 5,6 --rounds 3`.
 * Rows run in the order of the data; those that ingest also fill the database for those that read.
 */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { evaluateAndWrite, evaluateOnly, writeMaps } from './evaluate-all.js';
import { openGround } from './ground.js';
import { bulkSpeed } from './ingest-graphql.js';
import { csvSpeed, memory } from './ingest-csv.js';
import { loadSignals } from './load.js';
import { printRow } from './measure.js';
import { readOneMap } from './read-one-map.js';

const { values } = parseArgs({
  options: { signals: { type: 'string' }, rows: { type: 'string' }, rounds: { type: 'string' } },
});
const signals = Number(values.signals ?? process.env['KARTA_BENCH_SIGNALS'] ?? 1_000_000);
const wanted = (row: number): boolean => values.rows === undefined || values.rows.split(',').includes(String(row));
const cheap = Number(values.rounds ?? 5);
const dear = Number(values.rounds ?? 3);

console.log(
  `${signals} signals of 12,000 assignments. Ratios of one run only: the machine and its load differ from run to run.`,
);
const ground = await openGround();
try {
  const ours = await ground.database('ours');
  const { db } = ours;
  const reference = wanted(1) || wanted(2) ? (await ground.database('reference')).db : null;
  // Rows may have been ingested by a run before, in a folder that was kept.
  const empty = (await db.pool.query('select from signal_key limit 1')).rowCount === 0;
  if (wanted(1) && empty) printRow(await csvSpeed(ours, reference!, signals, cheap));
  else await loadSignals(db, signals);
  if (wanted(6)) printRow(await evaluateOnly(db, dear));
  if (wanted(5)) printRow(await evaluateAndWrite(db, dear));
  if (wanted(12) || wanted(13)) {
    await writeMaps(db, 1000);
    for (const row of await readOneMap(db, ours.url, cheap)) printRow(row);
  }
  if (wanted(2)) printRow(await bulkSpeed(ours, reference!, cheap));
  if (wanted(3)) printRow(await memory(ground, dear));
} finally {
  await ground.close();
}
