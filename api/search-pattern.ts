import { plainText } from './plain-text.js';

/** Longer than any name, code or title that could be searched for. */
const LONGEST = 200;

/**
 * What `ilike` is given for a search: the words anywhere, % and _ meaning themselves; null when nothing is searched for.
 * @throws BAD_USER_INPUT with the field for more than 200 characters, NUL or broken ones
 */
export function searchPattern(field: string, search: string | null | undefined): string | null {
  const words = plainText(field, search ?? '', LONGEST, 0);
  return words === '' ? null : `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
