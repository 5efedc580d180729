import { createHash } from 'node:crypto';
import { accountOf, keyOf, type Viewer } from '../access/viewer.js';
import { keepOnDisk } from '../files/keep.js';
import { recognise } from '../files/recognise.js';
import type { Sender } from '../sql.js';
import { applyMemory } from './apply-memory.js';
import { fileBytes } from './file-bytes.js';
import { keepRecognised } from './keep-recognised.js';

const PIECE = 256 * 1024;

export interface Announced {
  fileName: string;
  /** What the file is said to bring; null until its mapping says it. */
  target: string | null;
  /** Where it comes from: what is remembered of the source is taken, if it fits. */
  source: string | null;
}

/**
 * Keeps the bytes of a file as they arrive, piece by piece and each on its own, so that a slow sender holds no connection, and finds out
 * what it is. Only the last statement makes an upload of it; when the bytes break off, or are no table, everything is taken away again.
 * Answers the upload's id.
 */
export async function receive(
  to: Sender,
  { fileName, target, source }: Announced,
  bytes: AsyncIterable<Buffer>,
  by: Viewer,
): Promise<string> {
  await dropAbandoned(to);
  const { rows } = await to.query<{ id: string }>(
    'insert into upload (target, source, file_name, account_id, api_key_id) values ($1, $2, $3, $4, $5) returning id',
    [target, source, fileName, accountOf(by), keyOf(by)],
  );
  const { id } = rows[0]!;
  try {
    const { size, sha256 } = await keepPieces(to, id, bytes);
    await using file = await keepOnDisk(fileBytes(to, id));
    await keepRecognised(to, id, await recognise(file.path, fileName));
    await applyMemory(to, { id, source, fileName }, file.path);
    await to.query(`update upload set status = 'RECEIVED', size = $2, sha256 = $3, created_at = now() where id = $1`, [
      id,
      size,
      sha256,
    ]);
    return id;
  } catch (error) {
    await to.query('delete from upload where id = $1', [id]).catch(() => {});
    throw error;
  }
}

// Private: pieces and their beginnings.

async function keepPieces(
  to: Sender,
  id: string,
  bytes: AsyncIterable<Buffer>,
): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let waiting: Buffer[] = [];
  let held = 0;
  let n = 0;
  let size = 0;
  const keep = async (): Promise<void> => {
    const piece = Buffer.concat(waiting);
    waiting = [];
    held = 0;
    hash.update(piece);
    size += piece.length;
    await to.query('insert into upload_chunk (upload_id, n, bytes) values ($1, $2, $3)', [id, n++, piece]);
  };
  for await (const chunk of bytes) {
    waiting.push(chunk);
    held += chunk.length;
    if (held >= PIECE) await keep();
  }
  if (held > 0) await keep();
  return { size, sha256: hash.digest('hex') };
}

/** What a process that was killed had begun to receive. No request lasts as long. */
async function dropAbandoned(to: Sender): Promise<void> {
  await to.query(`delete from upload where status = 'RECEIVING' and created_at < now() - interval '1 hour'`);
}
