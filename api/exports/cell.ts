/** A value of a table; days and instants come as text. */
export type Cell = string | number | boolean | null | undefined;

/** What a spreadsheet takes for the start of a formula, or drops so that what follows becomes one; also in fullwidth forms. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Text that a spreadsheet would run as a formula gets an apostrophe in front; plain numbers stay numbers. */
export function safe(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  return FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
}
