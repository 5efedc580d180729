/** Why a file is refused as a whole: Refusal UPLOAD_REJECTED with { reason, line (or null), expected, came }. */
export type RejectReason =
  | 'EMPTY' // no bytes, or nothing but blanks
  | 'HEADER_ONLY'
  | 'TOO_LARGE' // bytes
  | 'TOO_MANY_ROWS'
  | 'TOO_MANY_COLUMNS'
  | 'RECORD_TOO_LONG'
  | 'QUOTE_NOT_CLOSED'
  | 'NOT_A_TABLE' // binary; came: PDF, PNG, JPEG, GIF, GZIP, RAR, 7Z, HTML, XML, UNKNOWN
  | 'OLD_XLS'
  | 'ENCRYPTED'
  | 'NOT_XLSX' // a zip of something else; came: DOCX, ODS, XLSB, ZIP
  | 'CUT_OFF'
  | 'BROKEN_ZIP'
  | 'BROKEN_XML' // came: the part
  | 'DOCTYPE'
  | 'UNSAFE_PATH'
  | 'TOO_MANY_ENTRIES'
  | 'UNPACKED_TOO_LARGE'
  | 'FALSE_SIZE' // an entry holds more than it declares
  | 'TOO_MANY_STRINGS'
  | 'NO_SUCH_SHEET'
  | 'TOO_SLOW'
  | 'TOO_MUCH_MEMORY';

export interface Where {
  /** From 1; null when it is the file as a whole. */
  line: number | null;
  expected: string;
  came: string;
}

/**
 * A file that can't be read further. The reader of sheets throws it in a thread of its own, which must load little, so it is made a Refusal
 * only at the door.
 */
export class BadFile extends Error {
  readonly reason: RejectReason;
  readonly where: Where;

  constructor(
    reason: RejectReason,
    at: { line?: number | null; expected?: string | number; came?: string | number } = {},
  ) {
    super(reason);
    this.reason = reason;
    this.where = { line: at.line ?? null, expected: String(at.expected ?? ''), came: String(at.came ?? '') };
  }
}
