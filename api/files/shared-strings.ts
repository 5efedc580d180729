import { BadFile } from './bad-file.js';
import { MOST_STRING_CHARACTERS, MOST_STRINGS } from './limits.js';
import type { Reading } from './xml.js';

/** Collects the texts that cells point to by number. */
export function sharedStrings(): { strings: string[]; reading: Reading } {
  const strings: string[] = [];
  let characters = 0;
  const item = textReading('si', (text) => {
    characters += text.length;
    if (characters > MOST_STRING_CHARACTERS)
      throw new BadFile('TOO_MANY_STRINGS', { expected: `${MOST_STRING_CHARACTERS} characters` });
    if (strings.push(text) > MOST_STRINGS)
      throw new BadFile('TOO_MANY_STRINGS', { expected: `${MOST_STRINGS} pieces` });
  });
  return { strings, reading: item };
}

/**
 * Puts together the text of each element `of`. It may stand in runs with letters of several kinds; how it is pronounced (rPh) is no part
 * of it.
 */
export function textReading(of: string, done: (text: string) => void): Required<Omit<Reading, 'before'>> {
  let text = '';
  let inText = false;
  let spoken = false;
  return {
    open(name) {
      if (name === of) text = '';
      else if (name === 'rPh') spoken = true;
      else if (name === 't') inText = !spoken;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') spoken = false;
      else if (name === of) done(unescaped(text));
    },
  };
}

/** Characters that XML can't hold stand as _x000D_; an underscore that could be mistaken for one as _x005F_. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
