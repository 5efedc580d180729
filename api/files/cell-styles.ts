import { BadFile } from './bad-file.js';
import { MOST_LISTED } from './limits.js';
import type { SerialKind } from './serial.js';
import { attribute, type Reading } from './xml.js';

/** Formats that have a number and no text of their own: those of dates, with the ones of East Asian calendars, and those of times. */
const DAYS = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const TIMES = new Set([18, 19, 20, 21, 32, 33, 45, 47]);

/** A date stands in a sheet as a number; only the format of its cell tells that it is one. By the number of the style; null for others. */
export function cellStyles(): { kinds: (SerialKind | null)[]; reading: Reading } {
  const kinds: (SerialKind | null)[] = [];
  const formats = new Map<number, string>();
  let inCells = false;
  const reading: Reading = {
    open(name, attributes) {
      if (kinds.length > MOST_LISTED || formats.size > MOST_LISTED) throw new BadFile('BROKEN_XML', { came: 'styles' });
      if (name === 'numFmt')
        formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) kinds.push(kindOf(Number(attribute(attributes, 'numFmtId') ?? 0), formats));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  };
  return { kinds, reading };
}

function kindOf(id: number, formats: Map<number, string>): SerialKind | null {
  const own = formats.get(id);
  if (own !== undefined) return serialKind(own);
  if (id === 22) return 'MOMENT';
  if (id === 46) return 'DURATION';
  return DAYS.has(id) ? 'DAY' : TIMES.has(id) ? 'TIME' : null;
}

/** What a format of our own making shows: "dd.mm.yyyy hh:mm" a moment, "[h]:mm" a duration, "0.00" no date. */
export function serialKind(format: string): SerialKind | null {
  // Texts in quotes, letters behind a backslash, widths (_x) and fillings (*x) are no signs of a date.
  const bare = format.replaceAll(/"[^"]*"|\\.|[_*]./g, '').split(';', 1)[0]!;
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return 'DURATION';
  // Brackets hold colours, languages and conditions. E+ is an exponent, and General holds an e and an n.
  const signs = bare.replaceAll(/\[[^\]]*\]|general|e[+-]/gi, '').toLowerCase();
  const time = /[hs]/.test(signs);
  const day = /[yd]/.test(signs.replaceAll(/am\/pm|a\/p/g, '')) || /m{3,}/.test(signs) || (!time && /m/.test(signs));
  return day ? (time ? 'MOMENT' : 'DAY') : time ? 'TIME' : null;
}
