import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The way of the data, which every list in Karta follows. */
// Files that stand in api/ itself are the frame: they may know every station, and every station may know them.
// `files` reads rows out of whatever people send; it knows no noun of the house, and stands before the first that takes files: `signals`.
const STATIONS = [
  'access',
  'people',
  'clients',
  'standards',
  'rules',
  'files',
  'signals',
  'contacts',
  'surveys',
  'audits',
  'calibrations',
  'assessments',
  'conversations',
  'kpis',
  'scorecards',
  'stages',
  'disputes',
  'maps',
  'goals',
  'plans',
  'reviews',
  'rewards',
  'insights',
  'exports',
  'simulation',
  'imports',
  'notifications',
  'jobs',
  'demo',
];

/**
 * Half of jobs/ is the queue: what a job is, how one is started, found and told about. It knows access and nothing else, and every station
 * may put work into it, so it stands right after access. The other half, the worker with its list of tasks, knows all stations and stands last.
 */
const QUEUE = ['jobs/job.ts', 'jobs/start.ts', 'jobs/progress.ts', 'jobs/find-jobs.ts', 'jobs/task.ts'];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** Import and export lines with their targets, relative ones as paths below the root. */
function importsOf(folder: string): Import[] {
  return globSync(`${folder}/**/*.{ts,tsx,mjs}`, {
    cwd: ROOT,
    exclude: (path) => String(path).includes('node_modules'),
  }).flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return [
      ...text.matchAll(
        /^(?:import|export)\b([^;'"]*?)\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
      ),
    ].map((found) => {
      const target = found[2] ?? found[3] ?? found[4]!;
      const to = target.startsWith('.')
        ? relative(ROOT, join(ROOT, dirname(file), target)).replace(/\.js$/, '.ts')
        : target;
      return { from: file, to, typeOnly: /^\s*type\b/.test(found[1] ?? '') };
    });
  });
}

function stationOf(path: string): { name: string; order: number } | null {
  const [, folder, file] = /^api\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (!folder) return null;
  if (QUEUE.includes(`${folder}/${file}`)) return { name: 'jobs (the queue)', order: 0.5 };
  const order = STATIONS.indexOf(folder);
  return order === -1 ? null : { name: folder, order };
}

const api = importsOf('api');

describe('the floors', () => {
  it('are seen by this test at all', () => {
    expect(api.length).toBeGreaterThan(300);
    expect(api).toContainEqual({ from: 'api/maps/verify.ts', to: 'api/scorecards/judge.ts', typeOnly: false });
    expect(api).toContainEqual({ from: 'api/stages/propose.ts', to: 'api/scorecards/keep.ts', typeOnly: true });
  });

  it('have a place for every folder', () => {
    const folders = new Set(globSync('api/*/*.ts', { cwd: ROOT }).map((file) => file.split('/')[1]!));
    expect([...folders].filter((folder) => folder !== 'scoring' && !STATIONS.includes(folder))).toEqual([]);
  });

  it('let a later station know an earlier one, never the reverse', () => {
    const wrong = api.flatMap(({ from, to }) => {
      const [mine, theirs] = [stationOf(from), stationOf(to)];
      if (!mine || !theirs || theirs.order <= mine.order) return [];
      return [
        `${from} imports ${to}: ${theirs.name} comes after ${mine.name}. A later station knows an earlier one, never the reverse; let ${theirs.name} add it from its own side.`,
      ];
    });
    expect(wrong, wrong.join('\n')).toEqual([]);
  });

  it('keep the scoring core to itself: hashing, one maths package and canonical JSON are all it needs', () => {
    const wrong = api
      .filter(
        ({ from, to }) =>
          from.startsWith('api/scoring/') &&
          !to.startsWith('api/scoring/') &&
          !['node:crypto', 'jstat', 'canonicalize'].includes(to),
      )
      .map(
        ({ from, to }) =>
          `${from} imports ${to}: the core knows no database, no GraphQL and no clock, so that the same evidence gives the same verdict.`,
      );
    expect(wrong, wrong.join('\n')).toEqual([]);
    const clocks = globSync('api/scoring/*.ts', { cwd: ROOT }).filter((file) =>
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bperformance\./.test(code(file)),
    );
    expect(clocks, 'reads a clock, chance or the process').toEqual([]);
  });

  it('keep verbs away from the doors: nothing below a resolver imports one', () => {
    const wrong = api
      .filter(
        ({ from, to, typeOnly }) =>
          stationOf(from) && !typeOnly && to.endsWith('.resolver.ts') && !from.endsWith('.resolver.ts'),
      )
      .map(({ from, to }) => `${from} imports ${to}: a verb doesn't know who calls it.`);
    expect(wrong, wrong.join('\n')).toEqual([]);
  });

  it('keep SQL out of the doors: a resolver calls a verb', () => {
    const statement =
      /[`'"]\s*(?:select|insert|update|delete|with)\s[^`'"]*\b(?:from|into|set|as)\b|\.(?:query|execute|getKysely|getConnection|createQueryBuilder)\s*[(<]|\bscoped\s*[(<]/i;
    const doors = globSync('api/*/*.resolver.ts', { cwd: ROOT });
    expect(doors.length).toBeGreaterThan(4);
    expect(doors.filter((file) => statement.test(code(file)))).toEqual([]);
  });

  it('keep the console a client: it imports nothing from the api', () => {
    const console_ = importsOf('admin');
    expect(console_.length).toBeGreaterThan(20);
    const wrong = console_
      .filter(({ to }) => to.startsWith('api/') || to.startsWith('migrations/') || to.startsWith('test/'))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(wrong, 'the console knows the schema, not the server').toEqual([]);
  });

  it('keep the product free of its tests', () => {
    expect(api.filter(({ to }) => to.startsWith('test/') || to.startsWith('admin/'))).toEqual([]);
  });
});

/** A file without its comments and descriptions: words about SQL are no SQL. */
function code(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replaceAll(/description:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)/g, '');
}
