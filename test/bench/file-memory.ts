/**
 * Prints how much memory a process takes that reads a file to its end: node dist/bench/test/bench/file-memory.js. Figures are of this
 * machine; what they shall show is that a file ten times as long takes no more.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recognise } from '../../api/files/recognise.js';
import { readBatches } from '../../api/files/read-rows.js';
import { workbook } from '../files/workbook.js';

const HEADER = ['id', 'name', 'team', 'reported', 'price', 'remark', 'score', 'channel', 'city', 'code'];

/** A row as exports of help desks have them, 90 bytes and no two alike. */
function cells(at: number): string[] {
  const day = `${(at % 28) + 1}.0${(at % 9) + 1}.2026 1${at % 10}:15`;
  return [
    `c-${at}`,
    `Person ${at % 997}`,
    `Team ${at % 40}`,
    day,
    `${at % 5000},50`,
    `"said ""${at}"" twice"`,
    `${(at % 5) + 1}`,
    'mail',
    'Łódź',
    `0${at}`,
  ];
}

function writeCsv(path: string, rows: number): void {
  const file = openSync(path, 'w');
  writeSync(file, `${HEADER.join(';')}\n`);
  for (let at = 0; at < rows; at += 1000)
    writeSync(file, Array.from({ length: 1000 }, (_, n) => `${cells(at + n).join(';')}\n`).join(''));
  closeSync(file);
}

function writeSheet(path: string, rows: number): void {
  const body = Array.from({ length: rows }, (_, at) => cells(at).map((cell, column) => (column === 6 ? at : cell)));
  writeFileSync(path, workbook([{ name: 'Rows', rows: [HEADER, ...body] }]));
}

async function readAll(path: string): Promise<void> {
  const started = performance.now();
  const { settings } = await recognise(path, path);
  const recognised = performance.now();
  let rows = 0;
  for await (const some of readBatches(path, settings)) rows += some.length;
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const took = `recognised in ${seconds(started, recognised)} s, read in ${seconds(recognised, performance.now())} s`;
  console.log(`${String(rows).padStart(9)} rows  ${String(peak).padStart(4)} MiB at the most  ${took}`);
}

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'karta-memory-'));
  try {
    for (const [name, write, rows] of [
      ['csv', writeCsv, 1000],
      ['csv', writeCsv, 100_000],
      ['csv', writeCsv, 1_000_000],
      ['xlsx', writeSheet, 100_000],
    ] as const) {
      const path = join(folder, `${rows}.${name}`);
      write(path, rows);
      process.stdout.write(`${name.padEnd(5)}${(statSync(path).size / 1e6).toFixed(1).padStart(6)} MB `);
      // A process of its own, that holds nothing but what reading takes.
      execFileSync(process.execPath, [import.meta.filename, path], { stdio: 'inherit' });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await (process.argv[2] === undefined ? compare() : readAll(process.argv[2]));
