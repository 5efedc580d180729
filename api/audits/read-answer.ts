import type { Earns } from '../scoring/earned.js';
import type { SomeTexts } from '../texts.js';

/** What is asked, as far as an answer in a file is concerned. */
export interface Answerable {
  kind: Earns['kind'];
  /** The scale. A choice may have a label beside its code. */
  earns: { answer: string; label?: SomeTexts | null }[];
  naAllowed: boolean;
}

/** Stands for "not applicable" wherever a file or its value table says it. */
export const NOT_APPLICABLE = 'N/A';

type Read = { value: string } | { code: string; expected: string };

const YES = new Set(['yes', 'y', 'true', '1', 'да', 'д', 'tak', 't', '+', 'x']);
const NO = new Set(['no', 'n', 'false', '0', 'нет', 'н', 'nie', '-']);
const NA = new Set(['n/a', 'na', 'not applicable', 'н/п', 'не применимо', 'неприменимо', 'n/d', 'nd', 'nie dotyczy']);

/** Makes a reader of answers to an item. A blank cell is no answer: what it means, only a value table can say. */
export function answerReader({ kind, earns, naAllowed }: Answerable): (text: string) => Read {
  const words = new Map<string, string>();
  for (const { answer, label } of earns)
    for (const word of [answer, label?.en, label?.ru, label?.pl]) if (word) words.set(word.toLowerCase(), answer);
  const scale = earns.map(({ answer }) => answer);
  const answers =
    kind === 'SCALE'
      ? `${scale[0]} to ${scale.at(-1)}`
      : kind === 'COUNT'
        ? 'a whole number'
        : `one of ${scale.join(', ')}`;
  const expected = naAllowed ? `${answers}, or N/A` : answers;
  return (text) => {
    const word = text.trim().toLowerCase();
    const listed = words.get(word);
    if ((kind === 'YES_NO' || kind === 'CHOICE') && listed !== undefined) return { value: listed };
    if (NA.has(word)) return naAllowed ? { value: NOT_APPLICABLE } : { code: 'NOT_APPLICABLE', expected: answers };
    if (kind === 'YES_NO' && YES.has(word)) return { value: 'YES' };
    if (kind === 'YES_NO' && NO.has(word)) return { value: 'NO' };
    const off = { code: 'OFF_SCALE', expected };
    if (kind === 'YES_NO' || kind === 'CHOICE') return off;
    const plain = word
      .replace(',', '.')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '');
    if (!(kind === 'COUNT' ? /^\d{1,9}$/ : /^-?\d{1,12}(\.\d{1,6})?$/).test(plain)) return off;
    const inside = kind === 'COUNT' || (Number(plain) >= Number(scale[0]) && Number(plain) <= Number(scale.at(-1)));
    return inside ? { value: plain } : off;
  };
}
