import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file on disk for as long as it is needed: `await using file = await keepOnDisk(bytes)`. */
export interface KeptFile extends AsyncDisposable {
  path: string;
}

/** A workbook can't be read from its beginning, since what is in it is told at its end: its bytes go to disk first. */
export async function keepOnDisk(bytes: AsyncIterable<Uint8Array>): Promise<KeptFile> {
  const folder = await mkdtemp(join(tmpdir(), 'karta-file-'));
  const drop = async (): Promise<void> => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'file');
  try {
    // Nobody else on the machine may read it.
    await pipeline(Readable.from(bytes), createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await drop();
    throw error;
  }
  return { path, [Symbol.asyncDispose]: drop };
}
