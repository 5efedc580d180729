import { monthNamed } from './month-names.js';
import type { Moment, ParseCode, Parsed } from './parsed.js';
import type { DateFormat } from './read-settings.js';
import { serialClock } from './serial.js';
import { dayText, isDay, type LocalTime, type Zone } from './zone.js';

/** What a text tells, before any zone is known. */
export interface Written extends LocalTime {
  millisecond: number;
  /** Minutes ahead of UTC, when the text says so. */
  offset: number | null;
}

const MARK = String.raw`([./\- ]|\. )`;
const TIME = String.raw`(?:(?:T|,? +)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?([ap])\.?m\.?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?`;
// The day or the year first; a month's name may bring a dot or a comma with it.
const NUMBERED = new RegExp(
  String.raw`^(\d{1,4})${MARK}(\d{1,2}|\p{L}{3,12}\.?)\2(\d{1,4})(?: ?(?:г|r|roku|года)\.?)?${TIME}$`,
  'iu',
);
const NAMED_FIRST = new RegExp(String.raw`^(\p{L}{3,12}\.?)[ -](\d{1,2}),? ?[ -]?(\d{4})${TIME}$`, 'iu');
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:[T ]?(\d\d)(\d\d)(\d\d)?)?$/;

/** A day in the order of `format`. A time of day behind it is let pass, since many files write 01.02.2026 00:00 for a day. */
export function parseDay(text: string, format: DateFormat): Parsed<string> {
  const read = readWritten(text, format);
  return typeof read === 'string' ? { ok: false, code: read } : { ok: true, value: dayText(read) };
}

/**
 * A moment. Its own zone goes before `zone`; without either only a day can be told. Times that clocks never showed, or showed twice, are
 * read as `zoneOf` says and named.
 */
export function parseMoment(text: string, format: DateFormat, zone: Zone | null): Parsed<Moment> {
  const read = readWritten(text, format);
  if (typeof read === 'string') return { ok: false, code: read };
  if (read.minute === null) return { ok: true, value: { day: dayText(read), instant: null, clock: null } };
  if (read.offset !== null) {
    const { year, month, day, minute, second, millisecond, offset } = read;
    const instant = Date.UTC(year, month - 1, day, 0, minute - offset, second, millisecond);
    return { ok: true, value: { day: zone?.dayOf(instant) ?? dayText(read), instant, clock: null } };
  }
  if (!zone) return { ok: false, code: 'ZONE_NEEDED' };
  const instant = zone.instantOf(read) + read.millisecond;
  return { ok: true, value: { day: dayText(read), instant, clock: zone.clockOf(read) } };
}

/** What the text tells, or the code of what is wrong with it. */
export function readWritten(text: string, format: DateFormat): Written | ParseCode {
  const trimmed = text.trim();
  if (trimmed === '') return 'MISSING';
  if (format === 'DMY' || format === 'MDY' || format === 'YMD') return readOrdered(trimmed, format);
  if (format === 'COMPACT') {
    const found = COMPACT.exec(trimmed);
    if (!found) return 'NOT_A_DATE';
    return made(Number(found[1]), Number(found[2]), Number(found[3]), found[4], found[5], found[6]);
  }
  if (format === 'EPOCH_S' || format === 'EPOCH_MS') {
    const count = /^-?\d{1,14}(\.\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
    return ofClock(format === 'EPOCH_S' ? count * 1000 : count, 0);
  }
  const serial = /^\d{1,6}([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN;
  if (Number.isNaN(serial)) return 'NOT_A_DATE';
  const clock = serialClock(serial, format);
  if (clock === null) return 'NO_SUCH_DAY';
  const read = ofClock(clock, null);
  return typeof read === 'string' || !Number.isInteger(serial) ? read : { ...read, minute: null };
}

// Private: dates in the order that people write them.

function readOrdered(text: string, order: 'DMY' | 'MDY' | 'YMD'): Written | ParseCode {
  const numbered = NUMBERED.exec(text);
  if (!numbered) {
    const named = order === 'MDY' ? NAMED_FIRST.exec(text) : null;
    const month = named && monthNamed(named[1]!);
    return month ? made(Number(named[3]), month, Number(named[2]), ...named.slice(4)) : 'NOT_A_DATE';
  }
  const [, first = '', , middle = '', last = '', ...time] = numbered;
  if ((order === 'YMD') !== (first.length === 4) || first.length === 3) return 'NOT_A_DATE';
  if (order === 'YMD' ? last.length > 2 : last.length !== 2 && last.length !== 4) return 'NOT_A_DATE';
  const year = order === 'YMD' ? Number(first) : yearOf(last);
  if (!/^\d/.test(middle)) {
    // With a name there is nothing to mistake: the number beside it is the day.
    const month = monthNamed(middle);
    return month === null ? 'NOT_A_DATE' : made(year, month, Number(order === 'YMD' ? last : first), ...time);
  }
  if (order === 'YMD') return made(year, Number(middle), Number(last), ...time);
  const [day, month] = order === 'DMY' ? [first, middle] : [middle, first];
  return made(year, Number(month), Number(day), ...time);
}

function yearOf(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) >= 70 ? 1900 : 2000);
}

function made(year: number, month: number, day: number, ...time: (string | undefined)[]): Written | ParseCode {
  const [hours, minutes, seconds = '0', fraction = '', half, zone] = time;
  if (!isDay(year, month, day)) return 'NO_SUCH_DAY';
  if (year < 1900 || year > 2100) return 'YEAR_OUT_OF_RANGE';
  if (hours === undefined) return { year, month, day, minute: null, second: 0, millisecond: 0, offset: null };
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return 'NO_SUCH_TIME';
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return 'NO_SUCH_TIME';
  const offset = zone === undefined ? null : offsetOf(zone);
  if (offset !== null && Math.abs(offset) > 18 * 60) return 'NO_SUCH_TIME';
  const millisecond = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return { year, month, day, minute: hour * 60 + Number(minutes), second: Number(seconds), millisecond, offset };
}

function offsetOf(zone: string): number {
  const found = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!found) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
}

function ofClock(milliseconds: number, offset: number | null): Written | ParseCode {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year)) return 'NOT_A_DATE';
  if (year < 1900 || year > 2100) return 'YEAR_OUT_OF_RANGE';
  return {
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    minute: date.getUTCHours() * 60 + date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    offset,
  };
}
