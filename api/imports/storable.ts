import { printable } from './bad-rows.js';

/** JSON that PostgreSQL keeps whatever stood in the file: it takes no NUL and no half of a character. */
export function storable(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? printable(each) : each));
}
