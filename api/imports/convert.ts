import { parseDay, parseMoment } from '../files/date.js';
import { parseNumber } from '../files/number.js';
import type { ColumnReading, DateFormat, NumberFormat } from '../files/read-settings.js';
import type { Zone } from '../files/zone.js';
import type { TargetField } from '../import-target.js';

/** A value in the one form that targets know, or what is wrong with it. Null: nothing stands there. */
export type Converted = { value: string | null } | { code: string; expected: string; suggestion?: string | null };

export interface Clock {
  zone: Zone | null;
  now: number;
  today: string;
}

/** Turns what stands in a cell into a value of a field, read as its column is read. */
export function converter(field: TargetField, reading: ColumnReading, clock: Clock): (text: string) => Converted {
  const expected = expectedOf(field, reading);
  const missing: Converted = field.required ? { code: 'MISSING', expected } : { value: null };
  const convert = field.read ?? BY_TYPE[field.type](field, reading, clock, expected);
  return (text) => (text === '' ? missing : convert(text));
}

/** How values of value tables and constants are written, whatever the file looks like. */
export const CANONICAL: ColumnReading = {
  type: 'TEXT',
  number: { decimal: '.', thousands: '', affix: '' },
  date: 'YMD',
};

export function expectedOf({ type, longest, least, most, values }: TargetField, { date }: ColumnReading): string {
  const written = WRITTEN[date ?? 'YMD'];
  switch (type) {
    case 'NUMBER':
    case 'DURATION':
      if (least === undefined) return 'a number';
      return most === undefined || most > 1e9 ? `a number, ${least} or more` : `a number from ${least} to ${most}`;
    case 'INTEGER':
      return least === undefined ? 'a whole number' : `a whole number from ${least} to ${most}`;
    case 'MONTH':
      return 'a month, 1 to 12';
    case 'DAY':
      return `a day that exists, as ${written}`;
    case 'MOMENT':
      return `a moment that exists, as ${written} HH:MM`;
    case 'YES_NO':
      return 'yes or no';
    case 'CHOICE':
      return `one of ${(values ?? []).join(', ')}`;
    default:
      return `a text of 1 to ${longest ?? 200} characters`;
  }
}

// Private: one way for each type.

const WRITTEN: Record<DateFormat, string> = {
  DMY: 'dd/mm/yyyy',
  MDY: 'mm/dd/yyyy',
  YMD: 'yyyy-mm-dd',
  COMPACT: 'yyyymmdd',
  EPOCH_S: 'seconds since 1970',
  EPOCH_MS: 'milliseconds since 1970',
  EXCEL_1900: "a sheet's number of days",
  EXCEL_1904: "a sheet's number of days",
};

type Make = (field: TargetField, reading: ColumnReading, clock: Clock, expected: string) => (text: string) => Converted;

const text: Make = ({ longest = 200 }) => {
  // Equal words in another form of Unicode or with other blanks between them are equal words; a client's own words stay as they are.
  const plain =
    longest <= 200
      ? (given: string) => (ORDINARY.test(given) ? given : given.normalize('NFC').replace(/\s+/g, ' '))
      : (given: string) => given;
  return (given) => {
    const value = plain(given);
    return value.length > longest ? { code: 'TOO_LONG', expected: `at most ${longest} characters` } : { value };
  };
};

/** Has one form only. */
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;

const number: Make = ({ type, least, most }, { number: format }, _, expected) => {
  const whole = type === 'INTEGER';
  return (given) => {
    const parsed = parseNumber(given, format ?? PLAIN);
    if (!parsed.ok) return { code: 'NOT_A_NUMBER', expected, suggestion: otherwiseRead(given, least, most) };
    const { value } = parsed;
    if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(value) || (whole && value.includes('.')))
      return { code: 'NOT_A_NUMBER', expected };
    if ((least !== undefined && Number(value) < least) || (most !== undefined && Number(value) > most))
      return { code: 'OUT_OF_SCALE', expected };
    return { value };
  };
};

const BY_TYPE: Record<TargetField['type'], Make> = {
  TEXT: text,
  CODE: text,
  PERSON: text,
  NUMBER: number,
  INTEGER: number,
  DURATION: number,
  MONTH: (_, __, ___, expected) => (given) =>
    /^(0?[1-9]|1[0-2])$/.test(given) ? { value: String(Number(given)) } : { code: 'NOT_A_MONTH', expected },
  DAY:
    ({ past }, { date }, { today }, expected) =>
    (given) => {
      const parsed = parseDay(given, date ?? 'YMD');
      if (!parsed.ok) return { code: 'NOT_A_DATE', expected };
      return past && parsed.value > today
        ? { code: 'FUTURE', expected: `no later than today, ${today}` }
        : { value: parsed.value };
    },
  MOMENT:
    ({ past }, { date }, { zone, now }, expected) =>
    (given) => {
      const parsed = parseMoment(given, date ?? 'YMD', zone);
      if (!parsed.ok || parsed.value.instant === null) return { code: 'NOT_A_DATE', expected };
      const { instant } = parsed.value;
      return past && instant > now
        ? { code: 'FUTURE', expected: `no later than now, ${new Date(now).toISOString()}` }
        : { value: new Date(instant).toISOString() };
    },
  YES_NO: (_, __, ___, expected) => (given) => {
    const word = given.toLowerCase();
    if (YES.has(word)) return { value: 'true' };
    return NO.has(word) ? { value: 'false' } : { code: 'NOT_YES_OR_NO', expected };
  },
  CHOICE: ({ values = [] }, _, __, expected) => {
    const known = new Map(values.map((value) => [value.toLowerCase(), value]));
    return (given) => {
      const value = known.get(given.toLowerCase());
      return value === undefined ? { code: 'UNKNOWN_VALUE', expected } : { value };
    };
  },
};

const YES = new Set(['true', 'yes', 'y', '1', 'да', 'д', 'tak', 't', 'x', '+']);
const NO = new Set(['false', 'no', 'n', '0', 'нет', 'н', 'nie', '-']);
const PLAIN: NumberFormat = { decimal: '.', thousands: '', affix: '' };
const OTHERS: NumberFormat[] = [
  { decimal: ',', thousands: '', affix: '' },
  PLAIN,
  { decimal: ',', thousands: ' ', affix: '' },
];

/** "87,5 %" among numbers with a point would be 87.5: the only way to read it that fits, so it is offered; nobody takes it unasked. */
function otherwiseRead(given: string, least = -Infinity, most = Infinity): string | null {
  const bare = given.replace(/\s*(%|\p{Sc}|[a-zа-яł]{1,4}\.?)$/iu, '');
  for (const format of OTHERS) {
    const parsed = parseNumber(bare, format);
    if (parsed.ok && Number(parsed.value) >= least && Number(parsed.value) <= most) return parsed.value;
  }
  return null;
}
