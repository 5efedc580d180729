// `npm run dev`: compiles and restarts the API on every change, and serves the console with hot reload on port 5173.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (tool) => join(root, 'node_modules', '.bin', tool);
const show = { cwd: root, stdio: 'inherit' };

execFileSync(process.execPath, [join(root, 'api', 'build.mjs'), 'api', '--start'], show);
const console_ = spawn(bin('vite'), ['--config', 'admin/vite.config.ts'], show);
let server = start();
let waiting = null;
for (const folder of ['api', 'migrations']) {
  watch(join(root, folder), { recursive: true }, (_event, file) => {
    if (!file?.endsWith('.ts')) return;
    // Editors write a file in several steps: one build for all of them.
    clearTimeout(waiting);
    waiting = setTimeout(rebuild, 200);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);

function start() {
  return spawn(process.execPath, ['--enable-source-maps', 'dist/api/main.js'], show);
}

/** What doesn't compile leaves the last good server running; tsc has said why. */
function rebuild() {
  if (spawnSync(bin('tsc'), ['-p', 'tsconfig.json'], show).status !== 0) return;
  server.once('exit', () => (server = start()));
  server.kill('SIGTERM');
}

function stop() {
  console_.kill('SIGTERM');
  server.once('exit', () => process.exit(0));
  server.kill('SIGTERM');
}
