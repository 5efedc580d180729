import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface Lock {
  release(): Promise<void>;
}

/** Two processes must not share one data folder. The lock names its owner, so that the second can say who the first is. */
export async function lockFolder(folder: string, port: number): Promise<Lock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'karta.lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = await open(file, 'wx', 0o600);
      await handle.writeFile(JSON.stringify({ pid: process.pid, port }));
      await handle.close();
      return { release: () => rm(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = await ownerOf(file);
      if (owner) {
        throw new Error(
          `Karta already runs from this folder: http://127.0.0.1:${owner.port} (process ${owner.pid}, port ${owner.port}).`,
        );
      }
      await rm(file, { force: true });
    }
  }
  throw new Error(`The lock ${file} could not be taken.`);
}

/** Null when the owner was killed and left its lock behind. */
async function ownerOf(file: string): Promise<{ pid: number; port: number } | null> {
  try {
    const owner = JSON.parse(await readFile(file, 'utf8')) as { pid: number; port: number };
    process.kill(owner.pid, 0);
    return owner.pid === process.pid ? null : owner;
  } catch {
    return null;
  }
}
