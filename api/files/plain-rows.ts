import { columnOf } from './cell-column.js';
import { LONGEST_RECORD } from './limits.js';

/** A cell as a sheet tells it: what stands in its `v`, or in the one text of its `is`. */
export interface PlainCell {
  column: number;
  style: number;
  kind: string;
  value: string | null;
  inline: boolean;
}

/** What is made of a sheet's elements, as far as plain rows must know it. */
export interface RowTaker {
  /** The parser stands between two rows, or before the first: the last thing it told was the end of a row, or the beginning of all rows. */
  between: boolean;
  takePlain(line: string, hidden: boolean, cells: readonly PlainCell[]): void;
}

const ROW =
  /<row r="(\d{1,7})"((?: (?:spans|s|customFormat|ht|customHeight|hidden|outlineLevel|collapsed|thickTop|thickBot|x14ac:dyDescent)="[^"<>&\p{Cc}]{0,40}")*)>/uy;
const TEXT = String.raw`([^<>&\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]*)`;
const CELL = new RegExp(
  String.raw`<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d{1,6})")?(?: t="([a-zA-Z]{1,9})")?(?:/>|>(?:<v>${TEXT}</v>|<is><t(?: xml:space="preserve")?>${TEXT}</t></is>)?</c>)`,
  'uy',
);
const END = '</row>';
/** Rows in a sequence that are not plain: no more are looked for. */
const MOST_UNUSUAL = 50;

/**
 * Reads the rows of a sheet that are written as nearly all are, which takes a fifth of what a parser of all XML takes. It knows one way of
 * writing a row and leaves out nothing of it; whatever stands otherwise, around such rows or between them, goes to the parser as it is.
 */
export class PlainRows {
  private readonly taker: RowTaker;
  private readonly write: (xml: string) => void;
  private text = '';
  /** Where in the text we are. */
  private at = 0;
  private off = false;
  private started = false;
  private unusual = 0;
  /** What the parser got last, for marks that fall apart between two pieces. */
  private before = '';
  private readonly cells: PlainCell[] = [];

  constructor(taker: RowTaker, write: (xml: string) => void) {
    this.taker = taker;
    this.write = write;
  }

  read(text: string): void {
    if (this.off) return this.write(text);
    this.text = this.text.slice(this.at) + text;
    this.at = 0;
    while (!this.off) if (!(this.taker.between ? this.betweenRows() : this.upToRows())) break;
    if (this.off || this.text.length - this.at > LONGEST_RECORD) this.end();
  }

  end(): void {
    this.off = true;
    this.write(this.text.slice(this.at));
    this.text = '';
    this.at = 0;
  }

  /** Hands the parser what stands before the rows, or a row that is not plain. False: more must come. */
  private upToRows(): boolean {
    const { text, at } = this;
    const mark = this.started ? END : 'sheetData';
    const found = text.indexOf(mark, at);
    if (found === -1) {
      // The mark may have begun.
      this.give(Math.max(at, text.length - mark.length));
      return false;
    }
    const end = this.started ? found + END.length : text.indexOf('>', found) + 1;
    if (end === 0) return false;
    this.give(end);
    return true;
  }

  /** Takes a row. False: more must come. */
  private betweenRows(): boolean {
    const { text } = this;
    this.started = true;
    let from = this.at;
    while (from < text.length && isBlank(text.charCodeAt(from))) from++;
    if (text.length - from < 5) return false;
    const isRow = text.startsWith('<row', from);
    if (isRow && text.indexOf(END, from) === -1) return false;
    const end = isRow ? this.plainRow(text, from) : null;
    if (end !== null) {
      this.at = end;
      this.unusual = 0;
    } else if (!isRow || ++this.unusual > MOST_UNUSUAL) this.off = true;
    else this.taker.between = false;
    return true;
  }

  private give(end: number): void {
    const xml = this.text.slice(this.at, end);
    this.at = end;
    const seen = this.before + xml;
    // A comment may hold what looks like a row. A declaration stands at the very beginning, and nothing is before it.
    if (seen.includes('<!') || seen.includes('<?', this.before === '' ? 2 : 0)) this.off = true;
    this.before = seen.slice(-2);
    this.write(xml);
  }

  /** Where the row ends that begins here; null when it is not plain, and then nothing of it is taken. */
  private plainRow(all: string, at: number): number | null {
    ROW.lastIndex = at;
    const row = ROW.exec(all);
    if (row === null) return null;
    const more = row[2]!;
    const names = more === '' ? [] : [...more.matchAll(/ ([\w:]+)=/g)].map(([, name]) => name);
    if (new Set(names).size < names.length) return null;
    let next = ROW.lastIndex;
    let count = 0;
    for (;;) {
      CELL.lastIndex = next;
      const found = CELL.exec(all);
      if (found === null) break;
      const [, letters, style, kind = 'n', value, text] = found;
      const cell = (this.cells[count++] ??= { column: 0, style: 0, kind: '', value: null, inline: false });
      cell.column = columnOf(letters)!;
      cell.style = style === undefined ? 0 : Number(style);
      cell.kind = kind;
      cell.value = value ?? text ?? null;
      cell.inline = text !== undefined;
      next = CELL.lastIndex;
    }
    if (!all.startsWith(END, next)) return null;
    this.cells.length = count;
    this.taker.takePlain(row[1]!, / hidden="(?:1|true)"/.test(more), this.cells);
    return next + END.length;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
