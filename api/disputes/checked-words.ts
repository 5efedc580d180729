import { badInput } from '../refusals.js';

const LONGEST = 4000;

/** What a person gives as a reason: something, and not endless. */
export function checkedWords(field: string, given: string): string {
  const words = given.normalize('NFC').trim();
  if (words === '' || [...words].length > LONGEST) throw badInput(field, `1 to ${LONGEST} characters`, given);
  if (words.includes('\0') || !words.isWellFormed())
    throw badInput(field, 'text', given.toWellFormed().replaceAll('\0', '\\0'));
  return words;
}
