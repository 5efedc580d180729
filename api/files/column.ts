import { DateColumn } from './date-column.js';
import { NumberColumn } from './number-column.js';
import type { ColumnReading } from './read-settings.js';
import type { ColumnFound, Doubt, Note } from './recognised.js';

/** What people and programs write where they know nothing. Such cells say nothing of what the column holds. */
const NOTHING = new Set([
  '?',
  '-',
  '--',
  '\u2013',
  '\u2014',
  'n/a',
  'na',
  'null',
  'none',
  'nan',
  '#n/a',
  'nil',
  'н/д',
  'нет',
  'brak',
  'unknown',
]);
/** A column is of a kind when this share of what is known in it is. */
const ENOUGH = 0.9;
/** As many as somebody would say the meaning of, one by one. Of long ones, which nobody lists, a few show what the column holds. */
const EXAMPLES = 30;
const LONG_EXAMPLES = 5;
const SHORT = 60;
const LONGEST_EXAMPLE = 200;

export interface ColumnJudged {
  found: ColumnFound;
  reading: ColumnReading;
  doubts: Doubt[];
  notes: Note[];
}

/** Sees all cells of a column and tells what they are. */
export class Column {
  readonly dates = new DateColumn();
  private readonly numbers = new NumberColumn();
  private readonly examples: string[] = [];
  private filled = 0;
  private empty = 0;
  private known = 0;
  private dated = 0;
  private formulas = 0;
  private formula = '';
  /** The last few values that are no number and no date, to be shown when they are few. */
  private odd: string[] = [];

  see(cell: string): void {
    const text = cell.trim();
    if (text === '') {
      this.empty++;
      return;
    }
    this.filled++;
    if (this.examples.length < (text.length > SHORT ? LONG_EXAMPLES : EXAMPLES) && !this.examples.includes(text))
      this.examples.push(text.slice(0, LONGEST_EXAMPLE).toWellFormed());
    if (NOTHING.has(text.toLowerCase())) return this.note(text);
    this.known++;
    // Values of up to 60 characters only: nothing longer is a number or a date.
    const dated = text.length <= 60 && this.dates.see(text);
    if (dated) this.dated++;
    // Of dates only 20260131 may be a number too.
    const number = text.length <= 60 && (!dated || text.length === 8) && this.numbers.see(text);
    if (dated || number) return;
    this.note(text);
    if (/^[=+\-@]/.test(text)) {
      this.formulas++;
      this.formula ||= text.slice(0, LONGEST_EXAMPLE);
    }
  }

  judge(
    index: number,
    name: string,
    leaning: 'DMY' | 'MDY',
    exact: boolean,
    given: ColumnReading | undefined,
  ): ColumnJudged {
    const date = this.dates.judge(leaning);
    const number = this.numbers.judge(exact);
    const reading = given ?? this.reading(date, number);
    const fits = reading.type === 'NUMBER' ? number.fits : reading.date ? date.fits : this.filled;
    const doubts: Doubt[] = [];
    const doubt = (about: Doubt['about'], of: typeof date | typeof number, proposed: string): void => {
      const { found, options, settled, rows } = of;
      if (options.length > 0) doubts.push({ about, column: index, found, options, proposed, settled, rows });
    };
    if (reading.date !== null) doubt('DATE_ORDER', date, reading.date);
    if (reading.number) doubt('NUMBER_FORMAT', number, reading.number.decimal + reading.number.thousands);
    const needsZone = reading.type === 'MOMENT' && this.dates.unzoned > 0;
    const found: ColumnFound = {
      index,
      name,
      filled: this.filled,
      empty: this.empty,
      fits,
      needsZone,
      examples: this.examples,
    };
    return { found, reading, doubts, notes: this.notes(index, name, reading, fits) };
  }

  private reading(
    date: { format: ColumnReading['date']; fits: number },
    number: { format: ColumnReading['number']; fits: number },
  ): ColumnReading {
    if (this.filled === 0) return { type: 'EMPTY', number: null, date: null };
    // Eight digits are more often an amount or a code than a date: all must be days of a calendar.
    const days = date.format === 'COMPACT' && date.fits < this.known ? 0 : this.dated;
    if (this.known > 0 && days >= this.known * ENOUGH)
      return { type: this.dates.times > 0 ? 'MOMENT' : 'DAY', number: null, date: date.format };
    const codes = this.numbers.codes > this.known * 0.05;
    if (this.known > 0 && !codes && this.numbers.numbers >= this.known * ENOUGH)
      return { type: 'NUMBER', number: number.format, date: null };
    return { type: 'TEXT', number: null, date: null };
  }

  private notes(column: number, name: string, reading: ColumnReading, fits: number): Note[] {
    const notes: Note[] = [];
    const add = (code: Note['code'], count: number, found: string): void => {
      if (count > 0) notes.push({ code, column, count, found, value: '' });
    };
    add('EMPTY_COLUMN', this.filled === 0 ? 1 : 0, name);
    add('FORMULA_LIKE', this.formulas, this.formula);
    const { date, number: written } = reading;
    const other = date ? this.dates.odd(date) : written && this.numbers.odd(written);
    if (reading.type === 'NUMBER' || date) add('MIXED_COLUMN', this.filled - fits, this.odd[0] ?? other ?? '');
    if (reading.date === null) return notes;
    add('TWO_DIGIT_YEARS', this.dates.short, this.dates.shortExample);
    // One minute of 1,440 is midnight by chance.
    const { times, midnights } = this.dates;
    add('LOST_TIMES', times > midnights && midnights > 2 + (times / 1440) * 3 ? midnights : 0, '00:00');
    return notes;
  }

  private note(text: string): void {
    if (this.odd.length < 3) this.odd.push(text.slice(0, LONGEST_EXAMPLE).toWellFormed());
  }
}
