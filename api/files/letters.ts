/**
 * How much a text looks like words of a language, for bytes that fit several encodings. A word counts when its letters are of one
 * alphabet and its capitals stand where capitals stand: read in the wrong encoding, Polish becomes words of mixed alphabets, and Russian
 * words of nothing but accents or with capitals at their ends.
 */
export interface Likeness {
  /** Words with a letter beyond ASCII. */
  words: number;
  likely: number;
  points: number;
}

/** Signs beyond ASCII are taken into the word they touch, for no word holds them: £ukasz. Those of typesetting may touch any. */
const WORD = /(?:[a-z]|(?![\u00A0\u2010-\u203A«»§©®€™])[^\0-\x7F])+/giu;
const RUSSIAN = /^[а-яё]+$/i;
const OFTEN = new Set('оеаинтсрвлкмдпуяь');
const POLISH = 'ąćęłńóśźż';
const CENTRAL = 'áäčďéěíľĺňôőöŕřšťúůűüýžâăîşţđßëç';
const WESTERN = 'àâäçéèêëîïôöœùûüñáíóúßåæøìòãõ';

export function likeness(text: string): Likeness {
  const found: Likeness = { words: 0, likely: 0, points: 0 };
  for (const [word] of text.matchAll(WORD)) {
    if (!/[^\0-\x7F]/.test(word) || !/\p{L}/u.test(word)) continue;
    found.words++;
    const points = pointsOf(word);
    if (points > 0) found.likely++;
    found.points += points;
  }
  return found;
}

function pointsOf(word: string): number {
  const capitals = capitalsOf(word);
  if (capitals === 0) return 0;
  const lower = word.toLowerCase();
  if (RUSSIAN.test(lower)) {
    const often = [...lower].filter((letter) => OFTEN.has(letter)).length / lower.length;
    return capitals * (0.3 + 0.7 * often);
  }
  const accents = [...lower].filter((letter) => letter > '\x7F');
  // Words with more accents than plain letters are rarer than texts read in the wrong encoding.
  if (lower.length > 2 && accents.length > lower.length * 0.75) return 0;
  if (!/^[a-z]*$/.test([...lower].filter((letter) => letter <= '\x7F').join(''))) return 0;
  let points = capitals;
  for (const letter of accents) {
    const each = POLISH.includes(letter) ? 1 : CENTRAL.includes(letter) ? 0.6 : WESTERN.includes(letter) ? 0.55 : 0;
    points = Math.min(points, each * capitals);
  }
  return points;
}

/** 1 for "word" and "Word", less for "WORD", 0 for "wOrd": no language writes so. */
function capitalsOf(word: string): number {
  const rest = word.slice(1);
  if (rest === rest.toLowerCase()) return 1;
  return word === word.toUpperCase() ? 0.6 : 0;
}
