// Makes node_modules match the lock file, so that two commands are all a fresh machine needs.
// Runs before every script, on whatever Node is there (18 and newer), and therefore depends on nothing.
// Among the packages is the Node that everything else runs on: npm puts node_modules/.bin first on a script's PATH.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.karta-stamp');
const stamp = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('Installing packages from the lock file (about a minute) ...');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'];
  // A parent npm script hands down its own settings; --ignore-scripts among them would leave PostgreSQL without its links.
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } };
  if (npm) execFileSync(process.execPath, [npm, ...args], options);
  else execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
  writeFileSync(stampFile, stamp);
}
