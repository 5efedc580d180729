// Builds the API and the console into dist/. `build api` builds the API alone; `--start` first asks whether Karta already runs from here.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (tool, ...args) =>
  execFileSync(join(root, 'node_modules', '.bin', tool), args, { cwd: root, stdio: 'inherit' });

if (process.argv.includes('--start')) refuseIfRunning();
buildApi();
if (!process.argv.includes('api')) buildAdmin();

function buildApi() {
  // tsc never deletes what it once wrote: a renamed migration would stay and be run.
  for (const stale of ['api', 'migrations', '.tsbuildinfo'])
    rmSync(join(root, 'dist', stale), { recursive: true, force: true });
  run('tsc', '-p', 'tsconfig.json');
}

function buildAdmin() {
  const hash = createHash('sha256');
  for (const folder of ['admin', 'schema/generated', 'package-lock.json']) digest(join(root, folder), hash);
  const stamp = hash.digest('hex');
  const stampFile = join(root, 'dist', '.admin-stamp');
  if (
    existsSync(stampFile) &&
    existsSync(join(root, 'dist/admin/index.html')) &&
    readFileSync(stampFile, 'utf8') === stamp
  )
    return;
  run('vite', 'build', '--config', 'admin/vite.config.ts', '--logLevel', 'warn');
  writeFileSync(stampFile, stamp);
}

function digest(path, hash) {
  if (!existsSync(path)) return;
  if (path.endsWith('.json')) return void hash.update(readFileSync(path));
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) digest(child, hash);
    else hash.update(child).update(readFileSync(child));
  }
}

function refuseIfRunning() {
  const file = join(process.env.KARTA_DATA ?? join(root, '.data'), 'karta.lock');
  if (!existsSync(file)) return;
  try {
    const { pid, port } = JSON.parse(readFileSync(file, 'utf8'));
    process.kill(pid, 0);
    console.error(`Karta already runs from this folder: http://127.0.0.1:${port} (process ${pid}, port ${port}).`);
    process.exit(1);
  } catch {
    // The lock's owner is gone: main.ts takes the lock over.
  }
}
