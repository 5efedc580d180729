import { createHash } from 'node:crypto';
import type { Viewer } from '../access/viewer.js';
import { accountOf } from '../access/viewer.js';
import type { Sender } from '../sql.js';
import { ownerFilter } from './read-upload.js';
import { rememberedSettings, type Target } from './settings.js';
import { rejected } from './table.js';

const PIECE = 256 * 1024;

/**
 * Keeps the bytes of a file as they arrive, piece by piece and each on its own, so that a slow sender holds no connection. Only the last
 * statement makes an upload of it; when the bytes break off, everything is taken away again. Answers the upload's id.
 */
export async function receive(
  to: Sender,
  target: Target,
  fileName: string,
  bytes: AsyncIterable<Buffer>,
  by: Viewer,
): Promise<string> {
  await dropAbandoned(to);
  const { rows } = await to.query<{ id: string }>(
    'insert into upload (target, file_name, account_id) values ($1, $2, $3) returning id',
    [target, fileName, accountOf(by)],
  );
  const { id } = rows[0]!;
  try {
    const { size, lines, sha256 } = await keepPieces(to, id, bytes);
    const settings = await rememberedSettings(to, target, null, ownerFilter(by));
    await to.query(
      `update upload set status = 'RECEIVED', size = $2, lines = $3, sha256 = $4, settings = $5, created_at = now() where id = $1`,
      [id, size, lines, sha256, JSON.stringify(settings)],
    );
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
): Promise<{ size: number; lines: number; sha256: string }> {
  const hash = createHash('sha256');
  let waiting: Buffer[] = [];
  let held = 0;
  let n = 0;
  let size = 0;
  let lines = 0;
  const keep = async (): Promise<void> => {
    const piece = Buffer.concat(waiting);
    waiting = [];
    held = 0;
    if (n === 0) refuseOtherTypes(piece);
    hash.update(piece);
    size += piece.length;
    for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) lines++;
    await to.query('insert into upload_chunk (upload_id, n, bytes) values ($1, $2, $3)', [id, n++, piece]);
  };
  for await (const chunk of bytes) {
    waiting.push(chunk);
    held += chunk.length;
    if (held >= PIECE) await keep();
  }
  if (held > 0 || n === 0) await keep();
  return { size, lines, sha256: hash.digest('hex') };
}

const SIGNATURES: [string, number[]][] = [
  ['an Excel workbook or another zip archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['UTF-16 text', [0xff, 0xfe]],
  ['UTF-16 text', [0xfe, 0xff]],
];

function refuseOtherTypes(piece: Buffer): void {
  if (piece.length === 0) throw rejected('The file must be CSV with a header and rows, but it is empty.', 1);
  const other = SIGNATURES.find(([, signature]) => signature.every((byte, at) => piece[at] === byte));
  if (other)
    throw rejected(`The file must be CSV in UTF-8, but it is ${other[0]}. Save it as "CSV UTF-8" and send that.`, 1);
}

/** What a process that was killed had begun to receive. No request lasts as long. */
async function dropAbandoned(to: Sender): Promise<void> {
  await to.query(`delete from upload where status = 'RECEIVING' and created_at < now() - interval '1 hour'`);
}
