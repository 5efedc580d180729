/** One record of a CSV file. `line` is the line on which it begins; the first line of a file is 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** A record longer than this is no record but a quote that was never closed. */
const LONGEST_RECORD = 1_048_576;

export class BrokenCsv extends Error {
  constructor(
    readonly line: number,
    readonly expected: string,
    readonly came: string,
  ) {
    super(`Line ${line} must hold ${expected}, but got: ${came}.`);
  }
}

/**
 * Reads CSV (RFC 4180; LF or CRLF) as it arrives and yields the records of each piece together. Plain lines are split at once,
 * since they are nearly all: a parser that looks at every character would be slower than the database.
 */
export async function* csvRows(pieces: AsyncIterable<string>, delimiter = ','): AsyncGenerator<CsvRow[]> {
  let rest = '';
  let line = 1;
  let first = true;
  for await (const piece of pieces) {
    const text = first && piece.startsWith('\uFEFF') ? piece.slice(1) : rest + piece;
    first = first && piece === '';
    const read = readRecords(text, line, delimiter, false);
    rest = read.rest;
    line = read.line;
    if (rest.length > LONGEST_RECORD)
      throw new BrokenCsv(line, `a record of at most ${LONGEST_RECORD} characters`, 'a longer one');
    if (read.rows.length > 0) yield read.rows;
  }
  if (rest !== '') {
    const read = readRecords(rest, line, delimiter, true);
    if (read.rest !== '') throw new BrokenCsv(line, 'a closing quote', 'the end of the file');
    if (read.rows.length > 0) yield read.rows;
  }
}

/** Bytes as text. Throws BrokenCsv at the first bytes that are not UTF-8, naming their line. */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  for await (const chunk of bytes) {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch {
      throw new BrokenCsv(lineOfBadByte(chunk, line), 'UTF-8 text', 'bytes of another encoding');
    }
    line += countLines(text);
    yield text;
  }
  try {
    decoder.decode();
  } catch {
    throw new BrokenCsv(line, 'UTF-8 text', 'a character that was cut off');
  }
}

// Private: records within a text.

function readRecords(
  text: string,
  line: number,
  delimiter: string,
  last: boolean,
): { rows: CsvRow[]; rest: string; line: number } {
  const rows: CsvRow[] = [];
  let at = 0;
  let quote = text.indexOf('"');
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    if (quote !== -1 && quote < at) quote = text.indexOf('"', at);
    if (quote === -1 || (end !== -1 && quote > end)) {
      if (end === -1 && !last) break;
      const stop = end === -1 ? text.length : end;
      const content = text.slice(at, text.charCodeAt(stop - 1) === 13 && stop > at ? stop - 1 : stop);
      if (content !== '') rows.push({ line, cells: content.split(delimiter) });
      at = stop + 1;
      line++;
      continue;
    }
    const quoted = readQuoted(text, at, delimiter, last);
    if (quoted === null) break;
    rows.push({ line, cells: quoted.cells });
    line += countLines(text.slice(at, quoted.next));
    at = quoted.next;
  }
  return { rows, rest: text.slice(at), line };
}

/** A record with quotes in it; null while its end has not arrived. */
function readQuoted(
  text: string,
  start: number,
  delimiter: string,
  last: boolean,
): { cells: string[]; next: number } | null {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close === -1 || (close === text.length - 1 && !last)) return null;
        cell += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
    }
    // What stands outside of quotes, up to the delimiter or the end of the line.
    const from = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
    if (at === text.length && !last) return null;
    const ended = at === text.length || text[at] === '\n';
    cell += text.slice(from, ended && text[at - 1] === '\r' && at > from ? at - 1 : at);
    cells.push(cell);
    at++;
    if (ended) return { cells, next: at };
  }
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The longest readable beginning of the chunk tells on which line the first bad byte stands. */
function lineOfBadByte(chunk: Uint8Array, line: number): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8Start(chunk.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return line + countLines(new TextDecoder('utf-8').decode(chunk.subarray(0, low)));
}

function isUtf8Start(bytes: Uint8Array): boolean {
  // The chunk may begin within a character that an earlier chunk began: up to three bytes are let pass.
  for (let skip = 0; skip <= 3; skip++) {
    if (skip > 0 && (bytes[skip - 1]! & 0xc0) !== 0x80) return false;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(skip), { stream: true });
      return true;
    } catch {
      continue;
    }
  }
  return false;
}
