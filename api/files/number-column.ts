import { parseNumber } from './number.js';
import type { NumberFormat } from './read-settings.js';
import type { DoubtOption } from './recognised.js';

/** In the order in which they are preferred when nothing decides. */
const SIGNS: [NumberFormat['decimal'], NumberFormat['thousands']][] = [
  ['.', ''],
  ['.', ','],
  ['.', ' '],
  ['.', "'"],
  [',', ''],
  [',', ' '],
  [',', '.'],
];
/** What may stand beside a number without making a name of it: INC0000045 is no number. */
const BESIDE = String.raw`%|‰|\p{Sc}|zł|pln|eur|usd|rub|gbp|chf|czk|uah|kzt|kr|руб\.?|р\.?|грн\.?|min\.?|мин\.?|s|sec\.?|сек\.?|h|ч\.?|pts?\.?|pkt\.?`;
const NUMBER = new RegExp(
  String.raw`^(?:[+\-\u2212]?(${BESIDE}) ?)?[+\-\u2212]?(?:\d[\d\s.,']*|[.,]\d+)(?:e[+-]?\d{1,2})? ?(${BESIDE})?$`,
  'iu',
);
const CODE = /^0\d/;

interface Candidate {
  format: NumberFormat;
  fits: number;
}

/** Counts, while a column is read, how many of its values are numbers and in which writing. */
export class NumberColumn {
  numbers = 0;
  /** Numbers that begin with a zero: a code, of which the zero is a part. */
  codes = 0;
  private readonly candidates: Candidate[] = SIGNS.map(([decimal, thousands]) => ({
    format: { decimal, thousands, affix: '' },
    fits: 0,
  }));
  private readonly affixes = new Map<string, number>();
  private readonly decides = { '.': 0, ',': 0 };
  private readonly deciding: Record<'.' | ',', string[]> = { '.': [], ',': [] };
  private both = 0;
  private example = '';

  see(text: string): boolean {
    // Whole numbers are nearly all of them, and every writing has them.
    if (/^[1-9]\d{0,14}$|^0$/.test(text)) {
      this.numbers++;
      for (const candidate of this.candidates) candidate.fits++;
      this.seeAffix('');
      return true;
    }
    const found = NUMBER.exec(text);
    if (!found) return false;
    const affix = found[1] ?? found[2] ?? '';
    if (found[1] !== undefined && found[2] !== undefined) return false;
    const [point, comma] = this.readings(text, affix);
    if (point === null && comma === null) return false;
    this.seeAffix(affix);
    this.numbers++;
    if (CODE.test(text)) this.codes++;
    if (point !== null && comma !== null && point !== comma) {
      this.both++;
      this.example ||= text;
    } else if (point === null || comma === null) {
      const sign = comma === null ? '.' : ',';
      this.decides[sign]++;
      if (this.deciding[sign].length < 3 && !this.deciding[sign].includes(text)) this.deciding[sign].push(text);
    }
    return true;
  }

  /**
   * The likeliest format, and the doubt whether the comma is a decimal sign, when some value leaves it open. Cells that are numbers to a
   * sheet (`exact`) leave nothing open: they come with a point.
   */
  judge(exact: boolean): {
    format: NumberFormat;
    fits: number;
    found: string;
    rows: number;
    options: DoubtOption[];
    settled: boolean;
  } {
    const [affix = ''] = [...this.affixes].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    const best = (['.', ','] as const).map((decimal) => {
      const { format, fits } = this.candidates
        .filter((one) => one.format.decimal === decimal)
        .reduce((a, b) => (b.fits > a.fits ? b : a));
      return { format: { ...format, affix }, fits };
    });
    const commaFirst = !exact && (this.decides[','] > this.decides['.'] || best[1]!.fits > best[0]!.fits);
    const [first, second] = commaFirst ? [best[1]!, best[0]!] : [best[0]!, best[1]!];
    const options = exact || this.both === 0 ? [] : [first, second].map((one) => this.option(one));
    const settled = (this.decides['.'] === 0) !== (this.decides[','] === 0);
    return { format: first.format, fits: first.fits, found: this.example, rows: this.both, options, settled };
  }

  /** A number that is written in the other way, if one was seen. */
  odd({ decimal }: NumberFormat): string | null {
    return this.deciding[decimal === '.' ? ',' : '.'][0] ?? null;
  }

  private option({ format, fits }: Candidate): DoubtOption {
    const example = parseNumber(this.example, format);
    return {
      value: format.decimal + format.thousands,
      fits,
      total: this.numbers,
      deciding: this.decides[format.decimal],
      decidingExamples: this.deciding[format.decimal],
      example: example.ok ? example.value : '',
    };
  }

  /** What the text is with a decimal point and with a decimal comma. */
  private readings(text: string, affix: string): [string | null, string | null] {
    const values: Record<string, string | null> = { '.': null, ',': null };
    for (const candidate of this.candidates) {
      const read = parseNumber(text, { ...candidate.format, affix });
      if (!read.ok) continue;
      candidate.fits++;
      values[candidate.format.decimal] ??= read.value;
    }
    return [values['.']!, values[',']!];
  }

  private seeAffix(affix: string): void {
    if (this.affixes.size < 50) this.affixes.set(affix, (this.affixes.get(affix) ?? 0) + 1);
  }
}
