import { open } from 'node:fs/promises';
import { BadFile } from './bad-file.js';
import { MOST_BYTES, MOST_ZIPPED } from './limits.js';

/** Beginnings of files that are no tables, so that the refusal can say what was sent. */
const OTHERS: [string, string][] = [
  ['25504446', 'PDF'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['1f8b', 'GZIP'],
  ['52617221', 'RAR'],
  ['377abcaf271c', '7Z'],
  ['425a68', 'BZIP2'],
  ['fd377a585a00', 'XZ'],
  ['28b52ffd', 'ZSTD'],
  ['53514c69746520666f726d6174', 'SQLITE'],
  ['50415231', 'PARQUET'],
  ['7b5c727466', 'RTF'],
];
const OLE = 'd0cf11e0a1b11ae1';

/** XLSX or text of some kind, by the first bytes; what the file is called doesn't count. Anything else is refused by its name. */
export async function packedOrText(path: string): Promise<'XLSX' | 'TEXT'> {
  await using file = await open(path);
  const { size } = await file.stat();
  const head = Buffer.alloc(4096);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  const begin = head.subarray(0, bytesRead);
  const hex = begin.subarray(0, 20).toString('hex');
  if (size === 0) throw new BadFile('EMPTY');
  // PK34 begins an archive, PK56 an empty one.
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) {
    if (size > MOST_ZIPPED) throw new BadFile('TOO_LARGE', { expected: MOST_ZIPPED, came: size });
    return 'XLSX';
  }
  if (hex.startsWith(OLE)) throw new BadFile((await isEncrypted(path, size)) ? 'ENCRYPTED' : 'OLD_XLS');
  const other = OTHERS.find(([start]) => hex.startsWith(start));
  if (other) throw new BadFile('NOT_A_TABLE', { came: other[1] });
  const text = begin
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart();
  if (/^<(!doctype html|html|table)\b/i.test(text)) throw new BadFile('NOT_A_TABLE', { came: 'HTML' });
  if (/^<\?xml\b/i.test(text)) throw new BadFile('NOT_A_TABLE', { came: 'XML' });
  if (size > MOST_BYTES) throw new BadFile('TOO_LARGE', { expected: MOST_BYTES, came: size });
  if (isBinary(begin)) throw new BadFile('NOT_A_TABLE', { came: 'UNKNOWN' });
  return 'TEXT';
}

/** Both an old workbook and one with a password are OLE containers; names in them are UTF-16. */
async function isEncrypted(path: string, size: number): Promise<boolean> {
  await using file = await open(path);
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  const piece = Buffer.alloc(1024 * 1024);
  for (let at = 0; at < Math.min(size, MOST_ZIPPED); at += piece.length - name.length) {
    const { bytesRead } = await file.read(piece, 0, piece.length, at);
    if (piece.subarray(0, bytesRead).includes(name)) return true;
  }
  return false;
}

/** Characters that no text has, more than a few of them. With NULs at every other place only it may be UTF-16. */
function isBinary(begin: Buffer): boolean {
  const nuls = [0, 0];
  for (const [at, byte] of begin.entries()) if (byte === 0) nuls[at & 1]!++;
  const [even, odd] = nuls as [number, number];
  const wide = Math.max(even, odd) > begin.length * 0.02 || /^(?:fffe|feff)/.test(begin.toString('hex', 0, 2));
  // Otherwise any byte beyond ASCII may be a letter of some encoding. Of the control characters texts have those that are blanks.
  const text = wide
    ? new TextDecoder(odd >= even ? 'utf-16le' : 'utf-16be').decode(begin)
    : begin.toString('latin1').replaceAll(/\P{ASCII}/gu, 'x');
  const strange = /(?!\s)[\p{Cc}\p{Cn}\p{Co}\p{Cs}\uFFFD]/gu;
  return (text.match(strange)?.length ?? 0) > text.length * 0.02;
}
