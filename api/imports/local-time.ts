import { isDay, type LocalTime } from '../files/zone.js';
import type { DateOrder } from './settings.js';

export { dayText, zoneOf, type Zone } from '../files/zone.js';

const WRITTEN = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T](\d{1,2}):(\d\d)(?::(\d\d))?)?$/;

/** Reads "31/08/2023 16:40" in one order of day and month; null when that is no moment of a calendar. */
export function readLocal(text: string, order: DateOrder): LocalTime | null {
  const parts = WRITTEN.exec(text);
  if (!parts) return null;
  const [day, month] = order === 'DMY' ? [Number(parts[1]), Number(parts[3])] : [Number(parts[3]), Number(parts[1])];
  const year = Number(parts[4]);
  if (year < 1900 || year > 2100 || !isDay(year, month, day)) return null;
  if (parts[5] === undefined) return { year, month, day, minute: null, second: 0 };
  const hour = Number(parts[5]);
  const second = Number(parts[7] ?? 0);
  if (hour > 23 || Number(parts[6]) > 59 || second > 59) return null;
  return { year, month, day, minute: hour * 60 + Number(parts[6]), second };
}
