/** The console as a browser first meets it: what it has to load before anything is shown, and how long the server takes to be there again. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import { atMost, skipped, timed, type Goal, type Row } from './measure.js';

const SCRIPT: Goal = {
  number: '14',
  what: 'scripts before the first screen, gzip',
  reference: 'an empty React-Admin, built in the same way',
  unit: 'kB',
  must: atMost(1.35),
  aim: atMost(1.2),
};
const START: Goal = {
  number: '15',
  what: 'second start of what is built, with the demo in it',
  reference: 'none: the figure is seconds; the first start, which makes the demo, stands beside it',
  unit: 's',
  must: atMost(25),
  aim: atMost(5),
};
/** An admin without resources, of the React-Admin, React and Vite in the lock file. */
const EMPTY_KB = 259;

/** All scripts that the page names, its preloads included, and the words of the frame: the browser fetches them before the first screen. */
export async function firstScripts(): Promise<Row> {
  const page = await readFile('dist/admin/index.html', 'utf8').catch(() => null);
  if (page === null) return skipped(SCRIPT, 'needs a built console: npm run build');
  let bytes = 0;
  let files = 0;
  const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file!);
  const english = (await readdir('dist/admin/assets')).filter((file) => /^en-(?!screens)[^-]*\.js$/.test(file));
  const words = await Promise.all(
    english.map(async (file) => [
      file,
      ...[...(await readFile(join('dist/admin/assets', file), 'utf8')).matchAll(/from"\.\/([^"]+\.js)"/g)].map(
        ([, asked]) => asked!,
      ),
    ]),
  );
  for (const file of new Set([...named, ...words.flat().map((file) => `assets/${file}`)])) {
    bytes += gzipSync(await readFile(join('dist/admin', file)), { level: 9 }).length;
    files++;
  }
  const rounds = [{ ours: bytes / 1000, reference: EMPTY_KB }];
  return { ...SCRIPT, rounds, ratio: ({ ours, reference }) => ours / reference, note: `${files} files` };
}

export async function secondStart(rounds: number): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'karta-start-'));
  try {
    if (!(await readFile('dist/api/main.js').catch(() => null)))
      return skipped(START, 'needs a built server: npm run build');
    const first = await startAndStop(folder);
    const made = [];
    for (let round = 0; round < rounds; round++) made.push({ ours: await startAndStop(folder), reference: first });
    return { ...START, rounds: made, ratio: ({ ours }) => ours, note: '' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Seconds until it says that it is ready. */
async function startAndStop(folder: string): Promise<number> {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ['dist/api/main.js'], {
    env: { ...env, PORT: '0', KARTA_DATA: folder, LOG_LEVEL: 'fatal' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const lines = createInterface(child.stdout);
  const taken = await timed(async () => {
    for await (const line of lines) if (line.startsWith('Karta is ready')) return;
    throw new Error('Expected the server to be ready, but it ended.');
  });
  child.kill('SIGTERM');
  await gone;
  return taken / 1000;
}
