/**
 * Prints the table of ratios: `npm run bench`, or `npm run bench -- --signals 10000000 --rows 5,6 --rounds 3`.
 * Rows run in the order of the data; those that ingest also fill the database for those that read. With no options all of them run, except
 * those that need `--against <folder>`.
 */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { evaluateAndWrite, evaluateOnly, evaluateSome, writeMaps } from './evaluate-all.js';
import { attainmentSpeed, elapsedSpeed } from './contacts.js';
import { openGround } from './ground.js';
import { importAnswers } from './import-answers.js';
import { importFiles } from './import-files.js';
import { bulkSpeed } from './ingest-graphql.js';
import { csvSpeed, memory } from './ingest-csv.js';
import { loadSignals } from './load.js';
import { firstScripts, secondStart } from './console.js';
import { oneVisit } from './one-visit.js';
import { printRow, printTable, type Row } from './measure.js';
import { readOneMap } from './read-one-map.js';
import { readPeople } from './read-people.js';
import { refreshSpeed, screeningSpeed } from './sheets.js';

const { values } = parseArgs({
  options: {
    signals: { type: 'string' },
    rows: { type: 'string' },
    rounds: { type: 'string' },
    // A folder with a postgraphile.mjs, for the rows that are compared with it.
    against: { type: 'string' },
  },
});
const signals = Number(values.signals ?? process.env['KARTA_BENCH_SIGNALS'] ?? 1_000_000);
const wanted = (row: number): boolean => values.rows === undefined || values.rows.split(',').includes(String(row));
const cheap = Number(values.rounds ?? 5);
const dear = Number(values.rounds ?? 3);

console.log(
  `${signals} signals of 12,000 assignments. Ratios of one run only: the machine and its load differ from run to run.`,
);
const table: Row[] = [];
/** A row that can't be measured doesn't keep the others from it. */
async function measure(rows: number[], work: () => Promise<Row[] | Row>): Promise<void> {
  if (!rows.some(wanted)) return;
  try {
    for (const row of [await work()].flat()) {
      if (!wanted(Number(row.number))) continue;
      printRow(row);
      table.push(row);
    }
  } catch (error) {
    process.exitCode = 1;
    console.error(`\nFAILED   ${rows.join(', ')}`, error);
  }
}

const began = performance.now();
const ground = await openGround();
try {
  const ours = await ground.database('ours');
  const { db } = ours;
  const reference = [1, 2, 16, 17].some(wanted) ? (await ground.database('reference')).db : null;
  // Rows may have been ingested by a run before, in a folder that was kept.
  const empty = (await db.pool.query('select from signal_key limit 1')).rowCount === 0;
  if (empty) await measure([1], () => csvSpeed(ours, reference!, signals, cheap));
  await loadSignals(db, signals);
  await measure([6], () => evaluateOnly(db, dear));
  await measure([5], () => evaluateAndWrite(db, dear));
  await measure([8], () => screeningSpeed(db, cheap));
  await measure([7], () => evaluateSome(db, dear));
  await measure([4], () => refreshSpeed(db, cheap));
  if ([9, 10, 11, 12, 13].some(wanted)) await writeMaps(db, 1000);
  await measure([12, 13], () => readOneMap(db, ours.url, cheap));
  await measure([9, 10, 11], () => readPeople(db, ours.url, values.against, wanted, cheap));
  await measure([21], () => elapsedSpeed(cheap));
  await measure([22], () => attainmentSpeed(db, dear));
  await measure([2], () => bulkSpeed(ours, reference!, cheap));
  await measure([16, 17], () => importFiles(db, reference!, dear));
  await measure([18, 19], () => importAnswers(db, dear));
  await measure([20], () => oneVisit(db, cheap));
  await measure([3], () => memory(ground, dear));
} finally {
  await ground.close();
}
await measure([14], firstScripts);
await measure([15], () => secondStart(dear));
printTable(table);
console.log(`${Math.round((performance.now() - began) / 1000)} seconds.`);
