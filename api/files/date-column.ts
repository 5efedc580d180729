import { readWritten, type Written } from './date.js';
import type { DateFormat } from './read-settings.js';
import type { DoubtOption } from './recognised.js';
import { dayText } from './zone.js';

const ORDERS = ['DMY', 'MDY'] as const;

/** Counts, while a column is read, how many of its values are dates and in which order. */
export class DateColumn {
  readonly fits: Record<'DMY' | 'MDY' | 'YMD' | 'COMPACT', number> = { DMY: 0, MDY: 0, YMD: 0, COMPACT: 0 };
  /** Values with a time of day, those of them at midnight, and those without a zone. */
  times = 0;
  midnights = 0;
  unzoned = 0;
  /** Values with a year of two digits, and one of them. */
  short = 0;
  shortExample = '';
  private total = 0;
  private readonly decides = { DMY: 0, MDY: 0 };
  private readonly deciding: Record<'DMY' | 'MDY', string[]> = { DMY: [], MDY: [] };
  private both = 0;
  private example = '';
  /** One that begins with its year. */
  private aloneExample = '';

  see(text: string): boolean {
    const first = text.charCodeAt(0);
    const digit = first >= 48 && first <= 57;
    if (!digit && !/^\p{L}{3,}\.?[ -]\d/u.test(text)) return false;
    if (/^\d{4}[./\- ]/.test(text)) return this.alone('YMD', text);
    if (/^\d{8}(?:[T ]?\d{4}(?:\d\d)?)?$/.test(text)) return this.alone('COMPACT', text);
    const [dmy, mdy] = ORDERS.map((order) => read(text, order));
    if (!dmy && !mdy) return false;
    this.count((dmy ?? mdy)!, text);
    if (dmy) this.fits.DMY++;
    if (mdy) this.fits.MDY++;
    if (dmy && mdy) {
      // 02/02 and 1 Feb read the same in both orders and show nothing.
      if (dmy.day === mdy.day) return true;
      this.both++;
      this.example ||= text;
    } else {
      const order = dmy ? 'DMY' : 'MDY';
      this.decides[order]++;
      if (this.deciding[order].length < 3 && !this.deciding[order].includes(text)) this.deciding[order].push(text);
    }
    return true;
  }

  /** Values that fit the likeliest format. */
  judge(leaning: 'DMY' | 'MDY'): {
    format: DateFormat;
    fits: number;
    found: string;
    rows: number;
    options: DoubtOption[];
    settled: boolean;
  } {
    const order = this.leaning() ?? leaning;
    const formats = [order, order === 'DMY' ? 'MDY' : 'DMY', 'YMD', 'COMPACT'] as const;
    const format = formats.reduce((a, b) => (this.fits[b] > this.fits[a] ? b : a));
    const asked = this.both > 0 && (format === 'DMY' || format === 'MDY');
    const options = asked ? ORDERS.toSorted((a) => (a === format ? -1 : 1)).map((one) => this.option(one)) : [];
    const settled = (this.decides.DMY === 0) !== (this.decides.MDY === 0);
    return { format, fits: this.fits[format], found: this.example, rows: this.both, options, settled };
  }

  /** A date that is written in another way, if one was seen. */
  odd(format: DateFormat): string | null {
    const others = ORDERS.filter((order) => order !== format).flatMap((order) => this.deciding[order]);
    return others[0] ?? (format === 'YMD' || format === 'COMPACT' ? this.example || null : this.aloneExample || null);
  }

  /** The order for which more rows decide; null when none do. */
  leaning(): 'DMY' | 'MDY' | null {
    const { DMY, MDY } = this.decides;
    return DMY === MDY ? null : DMY > MDY ? 'DMY' : 'MDY';
  }

  private alone(format: 'YMD' | 'COMPACT', text: string): boolean {
    const written = read(text, format);
    if (!written) return false;
    this.aloneExample ||= text;
    this.fits[format]++;
    this.count(written, text);
    return true;
  }

  private count(written: Written, text: string): void {
    this.total++;
    if (written.minute !== null) {
      this.times++;
      if (written.minute === 0 && written.second === 0) this.midnights++;
      if (written.offset === null) this.unzoned++;
    }
    if (/^\S+[./\- ](?:\d{1,2}|\p{L}{3,}\.?)[./\- ]\d\d(?!\d)/u.test(text) && !/^\d{4}/.test(text)) {
      this.short++;
      this.shortExample ||= text;
    }
  }

  private option(order: 'DMY' | 'MDY'): DoubtOption {
    return {
      value: order,
      fits: this.fits[order],
      total: this.total,
      deciding: this.decides[order],
      decidingExamples: this.deciding[order],
      example: dayText(read(this.example, order)!),
    };
  }
}

function read(text: string, format: DateFormat): Written | null {
  const written = readWritten(text, format);
  return typeof written === 'string' ? null : written;
}
