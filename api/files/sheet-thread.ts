/** Runs in a thread of its own: unpacks a workbook and hands its rows out, some at a time and only when they are asked for. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { BadFile, type Where, type RejectReason } from './bad-file.js';
import { cellStyles } from './cell-styles.js';
import type { Sheet } from './recognised.js';
import type { Row } from './row.js';
import { sharedStrings } from './shared-strings.js';
import { sheetRows, type Seen, type Shelf } from './sheet-rows.js';
import { readPart, readWorkbook, type Workbook } from './workbook.js';
import { openZip, type Zip } from './zip.js';

export interface SheetTask {
  path: string;
  /** Null: what sheets there are, instead of the rows of one. */
  sheet: string | null;
}

export interface Listed {
  sheets: ListedSheet[];
  macros: boolean;
}

export interface ListedSheet extends Sheet {
  /** The first rows with a value. */
  beginning: Row[];
  seen: Seen;
}

export type FromThread =
  | { kind: 'ROWS'; rows: Row[] }
  | { kind: 'LISTED'; listed: Listed }
  | { kind: 'END' }
  | { kind: 'BAD'; reason: RejectReason; where: Where };

/** Rows that are handed over together, and characters: on the other side each cell has its own, shared here or not. */
const TOGETHER = 1000;
const MOST_CHARACTERS = 2_000_000;
const BEGINNING = 200;

const port = parentPort!;
try {
  const { path, sheet } = workerData as SheetTask;
  using zip = await openZip(path);
  const book = await readWorkbook(zip);
  await (sheet === null ? list(zip, book) : read(zip, book, sheet));
  tell({ kind: 'END' });
} catch (error) {
  // Faults of our own go the way of all faults: they end the thread with an error.
  if (!(error instanceof BadFile)) throw error;
  tell({ kind: 'BAD', reason: error.reason, where: error.where });
}
port.close();

async function list(zip: Zip, book: Workbook): Promise<void> {
  const listed: Listed = { sheets: [], macros: book.macros };
  const shelf = await shelfOf(zip, book);
  for (const { name, hidden, part } of book.sheets) {
    const sheet: ListedSheet = { name, hidden, rows: 0, beginning: [], seen: { hidden: 0, numbers: [] } };
    let characters = 0;
    for await (const some of rowsOf(zip, part, shelf, sheet.seen)) {
      sheet.rows += some.length;
      for (const row of some) {
        if (sheet.beginning.length >= BEGINNING || characters > MOST_CHARACTERS) break;
        sheet.beginning.push(row);
        for (const cell of row.cells) characters += cell.length;
      }
    }
    listed.sheets.push(sheet);
  }
  await handOver({ kind: 'LISTED', listed });
}

async function read(zip: Zip, book: Workbook, name: string): Promise<void> {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new BadFile('NO_SUCH_SHEET', { expected: name });
  const shelf = await shelfOf(zip, book);
  let waiting: Row[] = [];
  let characters = 0;
  for await (const some of rowsOf(zip, sheet.part, shelf)) {
    for (const row of some) {
      waiting.push(row);
      for (const cell of row.cells) characters += cell.length;
      if (waiting.length < TOGETHER && characters < MOST_CHARACTERS) continue;
      await handOver({ kind: 'ROWS', rows: waiting });
      waiting = [];
      characters = 0;
    }
  }
  if (waiting.length > 0) await handOver({ kind: 'ROWS', rows: waiting });
}

async function shelfOf(zip: Zip, book: Workbook): Promise<Shelf> {
  const { strings, reading } = sharedStrings();
  if (book.strings !== null) await readPart(zip, book.strings, reading);
  const styles = cellStyles();
  if (book.styles !== null) await readPart(zip, book.styles, styles.reading);
  return { strings, kinds: styles.kinds, dates: book.dates };
}

async function* rowsOf(zip: Zip, part: string, shelf: Shelf, seen?: Seen): AsyncGenerator<Row[]> {
  const bytes = await zip.open(part);
  if (!bytes) throw new BadFile('BROKEN_ZIP', { came: part });
  yield* sheetRows(part, bytes, shelf, seen);
}

/** The other side asks for more when it is done with this: what is unpacked never piles up. */
async function handOver(message: FromThread): Promise<void> {
  const asked = once(port, 'message');
  tell(message);
  await asked;
}

function tell(message: FromThread): void {
  port.postMessage(message);
}
