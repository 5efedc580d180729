import { badInput } from './refusals.js';

/** A text as it is kept: without edge blanks, NFC, from min to max characters, nothing that PostgreSQL or a reader can't take. */
export function plainText(field: string, text: string, max: number, min = 1): string {
  if (text.includes('\0') || !text.isWellFormed())
    throw badInput(field, 'without NUL and broken characters', text.replaceAll('\0', '\\0').toWellFormed());
  const plain = text.trim().normalize('NFC');
  if (plain.length < min || plain.length > max) throw badInput(field, `${min} to ${max} characters`, plain);
  return plain;
}
