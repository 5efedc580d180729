import { Refusal } from '../refusals.js';
import { BadFile, type Where, type RejectReason } from './bad-file.js';

/** English for machines and logs; the console makes its own words of the reason, the line, what was expected and what came. */
const SENTENCES: Record<RejectReason, (at: Where) => string> = {
  EMPTY: () => 'The file must hold a header and rows, but it is empty.',
  HEADER_ONLY: () => 'The file must hold rows below its header, but there are none.',
  TOO_LARGE: (at) => `A file of this kind may hold ${at.expected} bytes, but this one holds ${at.came}.`,
  TOO_MANY_ROWS: (at) => `A file may hold ${at.expected} rows, but this one holds more. Send it in parts.`,
  TOO_MANY_COLUMNS: (at) => `A file may hold ${at.expected} columns, but this one holds ${at.came}.`,
  RECORD_TOO_LONG: (at) => `A record may hold ${at.expected} characters, but line ${at.line} begins a longer one.`,
  QUOTE_NOT_CLOSED: (at) => `Every quote must be closed, but the one in the record of line ${at.line} is not.`,
  NOT_A_TABLE: (at) => `The file must be CSV, NDJSON or XLSX, but this is something else: ${at.came}.`,
  OLD_XLS: () => 'A workbook must be XLSX, but this is the older XLS. Save it as XLSX or CSV.',
  ENCRYPTED: () => 'A workbook must be readable without a password, but this one is encrypted.',
  NOT_XLSX: (at) => `A packed file must be an XLSX workbook, but this is something else: ${at.came}.`,
  CUT_OFF: () => 'The file must be whole, but its end is missing.',
  BROKEN_ZIP: (at) => `The workbook must unpack, but it does not: ${at.came}.`,
  BROKEN_XML: (at) => `The parts of a workbook must be readable XML, but this one is not: ${at.came}.`,
  DOCTYPE: (at) =>
    `The parts of a workbook may not declare a document type or entities, but this one does: ${at.came}.`,
  UNSAFE_PATH: (at) => `The parts of a workbook must stay inside of it, but one has the path ${at.came}.`,
  TOO_MANY_ENTRIES: (at) => `A workbook may hold ${at.expected} parts, but this one holds ${at.came}.`,
  UNPACKED_TOO_LARGE: (at) => `A workbook may unpack to ${at.expected} bytes, but this one unpacks to ${at.came}.`,
  FALSE_SIZE: (at) => `Each part must be as large as it declares, but this one is not: ${at.came}.`,
  TOO_MANY_STRINGS: (at) => `A workbook may hold ${at.expected} in texts, but this one holds more.`,
  NO_SUCH_SHEET: (at) => `The workbook must hold the sheet ${at.expected}, but it does not.`,
  TOO_SLOW: (at) => `The next rows of a sheet must be read within ${at.expected} seconds, but they were not.`,
  TOO_MUCH_MEMORY: () => 'A workbook must be readable within the memory set aside for it, but this one is not.',
};

export function reject(
  reason: RejectReason,
  at: { line?: number | null; expected?: string | number; came?: string | number } = {},
): Refusal {
  const { where } = new BadFile(reason, at);
  return new Refusal('UPLOAD_REJECTED', SENTENCES[reason](where), { reason, ...where });
}

/** A BadFile as the refusal it becomes at the door; anything else as it is. */
export function rejectedIfBad(error: unknown): unknown {
  return error instanceof BadFile ? reject(error.reason, error.where) : error;
}
