import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { likeness } from './letters.js';
import type { Encoding } from './read-settings.js';
import type { EncodingOption } from './recognised.js';

const ONE_BYTE: Encoding[] = ['windows-1251', 'windows-1250', 'windows-1252', 'koi8-r', 'ibm866'];
const MOST_EVIDENCE = 64 * 1024;
const LINES_SHOWN = 5;
const LONGEST_SHOWN = 200;
const SHOWN_BEFORE = 30;

/** What a file's bytes tell about its encoding. All of them are looked at: the first letter beyond ASCII may stand on the last line. */
interface Bytes {
  head: Buffer;
  size: number;
  utf8: boolean;
  ascii: boolean;
  /** NUL bytes at even and at odd places: in UTF-16 one of them holds nearly all. */
  nuls: [number, number];
  /** The first lines with bytes beyond ASCII. */
  lines: Buffer;
}

/** The encodings in which the file can be read, the likeliest first. One alone needs no question. */
export async function recogniseEncoding(path: string): Promise<EncodingOption[]> {
  const bytes = await lookAt(path);
  const marked = byMark(bytes.head);
  const sure = (encoding: Encoding, evidence: EncodingOption['evidence']): EncodingOption[] => [
    option(encoding, evidence, encoding.startsWith('utf-16') ? bytes.head : bytes.lines),
  ];
  if (marked) return sure(marked, 'BOM');
  const [even, odd] = bytes.nuls;
  if (even + odd > bytes.size * 0.02) {
    if (odd > even * 20) return sure('utf-16le', 'NULS');
    if (even > odd * 20) return sure('utf-16be', 'NULS');
  }
  if (bytes.utf8) return sure('utf-8', bytes.ascii ? 'ASCII' : 'VALID');
  // UTF-8 with some broken bytes is weighed like the others: its unbroken words are words.
  return [...ONE_BYTE, 'utf-8' as const]
    .map((encoding) => ({ found: option(encoding, 'LETTERS', bytes.lines), points: pointsOf(encoding, bytes.lines) }))
    .toSorted((a, b) => b.points - a.points)
    .filter(
      ({ found, points }, at) => at < 2 || points > 0 || ['windows-1251', 'windows-1250'].includes(found.encoding),
    )
    .map(({ found }) => found);
}

async function lookAt(path: string): Promise<Bytes> {
  const found: Bytes = {
    head: Buffer.alloc(0),
    size: 0,
    utf8: true,
    ascii: true,
    nuls: [0, 0],
    lines: Buffer.alloc(0),
  };
  const lines: Buffer[] = [];
  let kept = 0;
  let tail = Buffer.alloc(0);
  for await (const bytes of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    if (found.size === 0) found.head = bytes.subarray(0, MOST_EVIDENCE);
    for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) found.nuls[(found.size + at) & 1]!++;
    found.size += bytes.length;
    const joined = tail.length > 0 ? Buffer.concat([tail, bytes]) : bytes;
    const whole = joined.length - cutOff(joined);
    found.utf8 &&= isUtf8(joined.subarray(0, whole));
    tail = Buffer.from(joined.subarray(whole));
    if (kept < MOST_EVIDENCE && !isAscii(bytes)) {
      for (const line of linesBeyondAscii(bytes)) {
        lines.push(Buffer.from(line.subarray(0, 4096)), Buffer.from('\n'));
        kept += line.length + 1;
        if (kept >= MOST_EVIDENCE) break;
      }
    }
  }
  if (tail.length > 0) found.utf8 = false;
  found.ascii = kept === 0;
  found.lines = Buffer.concat(lines);
  return found;
}

function* linesBeyondAscii(bytes: Buffer): Generator<Buffer> {
  let seen = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    const from = Math.max(seen, bytes.lastIndexOf(10, at) + 1);
    const end = bytes.indexOf(10, at);
    seen = end === -1 ? bytes.length : end + 1;
    yield bytes.subarray(from, end === -1 ? bytes.length : end);
    at = seen - 1;
  }
}

/** How many bytes at the end begin a character that has not arrived yet. */
function cutOff(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function byMark(head: Buffer): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

function pointsOf(encoding: Encoding, lines: Buffer): number {
  // Capitals of the one are small letters of the other; of the two, files of our days are hardly ever in the old ones.
  const likely = encoding === 'koi8-r' || encoding === 'ibm866' ? 0.5 : 1;
  return likely * likeness(new TextDecoder(encoding).decode(lines)).points;
}

function option(encoding: Encoding, evidence: EncodingOption['evidence'], lines: Buffer): EncodingOption {
  const text = new TextDecoder(encoding).decode(lines);
  const { words, likely } = likeness(text);
  const sample = new Set<string>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    const telling = line.search(/[^\0-\x7F]/);
    if (telling >= 0) sample.add(pieceOf(line, telling));
    if (sample.size === LINES_SHOWN) break;
  }
  return { encoding, evidence, words, likely, sample: [...sample] };
}

/** The piece of a line in which the encodings differ: before it all of them read the same. */
function pieceOf(line: string, telling: number): string {
  const from = telling > SHOWN_BEFORE + 10 ? telling - SHOWN_BEFORE : 0;
  const piece = line.slice(from, from + LONGEST_SHOWN).replaceAll('\0', '');
  return `${from > 0 ? '...' : ''}${piece}`.toWellFormed();
}
