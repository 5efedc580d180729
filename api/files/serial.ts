const DAY = 86_400_000;

/** Which day counts as 0. In the older system 29 February 1900, which never was, counts as a day: number 60. */
const FIRST = { EXCEL_1900: Date.UTC(1899, 11, 30), EXCEL_1904: Date.UTC(1904, 0, 1) };
const LAST = Date.UTC(10_000, 0, 1);

/** What a cell with a date shows: its format tells which parts. */
export type SerialKind = 'DAY' | 'MOMENT' | 'TIME' | 'DURATION';

/** A sheet's count of days as milliseconds of the clock, without a zone; null for a day that never was. */
export function serialClock(serial: number, system: 'EXCEL_1900' | 'EXCEL_1904'): number | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  // Sheets count in parts of a day: nine digits of those are a tenth of a millisecond.
  let milliseconds = Math.round(serial * DAY);
  if (system === 'EXCEL_1900' && serial < 61) {
    if (serial >= 60) return null;
    milliseconds += DAY;
  }
  const clock = FIRST[system] + milliseconds;
  return clock < LAST ? clock : null;
}

/** As text: 2026-02-01, 2026-02-01T09:30:00, 09:30:00 or, for hours that go on past a day, 27:30:00. Null for a day that never was. */
export function serialText(serial: number, kind: SerialKind, system: 'EXCEL_1900' | 'EXCEL_1904'): string | null {
  if (kind === 'DURATION' || (kind === 'TIME' && serial >= 0 && serial < 1)) return hoursText(serial);
  const clock = serialClock(serial, system);
  if (clock === null) return null;
  const iso = new Date(clock).toISOString().replace(/(?:\.000)?Z$/, '');
  // A day's cell may hide a time of day: it is told all the same.
  return kind === 'DAY' && clock % DAY === 0 ? iso.slice(0, 10) : iso;
}

function hoursText(days: number): string | null {
  if (!Number.isFinite(days)) return null;
  const all = Math.round(Math.abs(days) * DAY);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const rest = all % 1000 === 0 ? '' : `.${String(all % 1000).padStart(3, '0')}`;
  return `${days < 0 ? '-' : ''}${two(all / 3_600_000)}:${two((all / 60_000) % 60)}:${two((all / 1000) % 60)}${rest}`;
}
