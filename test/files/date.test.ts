import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, parseMoment } from '../../api/files/date.js';
import type { DateFormat } from '../../api/files/read-settings.js';
import { zoneOf } from '../../api/files/zone.js';

const WARSAW = zoneOf('Europe/Warsaw');

function day(text: string, format: DateFormat): string {
  const parsed = parseDay(text, format);
  return parsed.ok ? parsed.value : parsed.code;
}

function moment(text: string, format: DateFormat, zone = WARSAW): string {
  const parsed = parseMoment(text, format, zone);
  if (!parsed.ok) return parsed.code;
  const { instant, clock } = parsed.value;
  return `${instant === null ? parsed.value.day : new Date(instant).toISOString()}${clock ? ` ${clock}` : ''}`;
}

describe('a day', () => {
  it('is read in the order of its column, whatever stands between the numbers', () => {
    for (const text of [
      '1.02.2026',
      '01/02/2026',
      '01-02-2026',
      '01 02 2026',
      '1. 02. 2026',
      '01.02.26',
      '01.02.2026 00:00',
    ])
      expect(day(text, 'DMY'), text).toBe('2026-02-01');
    expect(day('1/2/2026', 'MDY')).toBe('2026-01-02');
    expect(day('2026-02-01', 'YMD')).toBe('2026-02-01');
    expect(day('2026/2/1', 'YMD')).toBe('2026-02-01');
    expect(day('20260201', 'COMPACT')).toBe('2026-02-01');
  });

  it('knows months by their names in three languages', () => {
    expect(day('01-Aug-23', 'DMY')).toBe('2023-08-01');
    expect(day('1 августа 2023', 'DMY')).toBe('2023-08-01');
    expect(day('1 августа 2023 г.', 'DMY')).toBe('2023-08-01');
    expect(day('1 sierpnia 2023 r.', 'DMY')).toBe('2023-08-01');
    expect(day('1 paź 2023', 'DMY')).toBe('2023-10-01');
    expect(day('August 1, 2023', 'MDY')).toBe('2023-08-01');
    expect(day('Sept. 1 2023', 'MDY')).toBe('2023-09-01');
  });

  it('that the calendar lacks is refused, not moved', () => {
    expect(day('31.02.2026', 'DMY')).toBe('NO_SUCH_DAY');
    expect(day('29.02.2025', 'DMY')).toBe('NO_SUCH_DAY');
    expect(day('29.02.2024', 'DMY')).toBe('2024-02-29');
    expect(day('29.02.2100', 'DMY')).toBe('NO_SUCH_DAY');
    expect(day('2026-13-01', 'YMD')).toBe('NO_SUCH_DAY');
    expect(day('00.01.2026', 'DMY')).toBe('NO_SUCH_DAY');
  });

  it('in another order is not turned round in silence', () => {
    expect(day('31/01/2026', 'MDY')).toBe('NO_SUCH_DAY');
    expect(day('2026-01-31', 'DMY')).toBe('NOT_A_DATE');
    expect(day('31.01.2026', 'YMD')).toBe('NOT_A_DATE');
  });

  it('must be of a year from 1900 to 2100', () => {
    expect(day('01.01.1899', 'DMY')).toBe('YEAR_OUT_OF_RANGE');
    expect(day('01.01.2101', 'DMY')).toBe('YEAR_OUT_OF_RANGE');
    expect(day('31.12.69', 'DMY')).toBe('2069-12-31');
    expect(day('31.12.70', 'DMY')).toBe('1970-12-31');
  });

  it('is no word and no half of a date', () => {
    for (const text of ['tomorrow', '01.02', '1.2.3', '01.02.202', '01/02.2026', '01 Foo 2026', '1', '01.02.2026 5'])
      expect(day(text, 'DMY'), text).toBe('NOT_A_DATE');
    expect(day(' ', 'DMY')).toBe('MISSING');
  });

  it('comes back from each way to write it', () => {
    const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('.', '/', '-', ' '), fc.boolean(), (date, sign, short) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', number = ''] = iso.split('-');
        const written = short ? year.slice(2) : year;
        expect(day([number, month, written].join(sign), 'DMY')).toBe(iso);
        expect(day([Number(month), Number(number), written].join(sign), 'MDY')).toBe(iso);
        expect(day([year, month, number].join(sign), 'YMD')).toBe(iso);
      }),
    );
  });
});

describe('a moment', () => {
  it('is what clocks of the zone showed', () => {
    expect(moment('01/08/2023 16:40', 'DMY')).toBe('2023-08-01T14:40:00.000Z');
    expect(moment('01.02.2026 16:40:05,250', 'DMY')).toBe('2026-02-01T15:40:05.250Z');
    expect(moment('8/1/2023 4:40 PM', 'MDY')).toBe('2023-08-01T14:40:00.000Z');
    expect(moment('8/1/2023 12:05 am', 'MDY')).toBe('2023-07-31T22:05:00.000Z');
  });

  it('that tells its own zone needs no other', () => {
    expect(moment('2026-02-01T09:30:00Z', 'YMD')).toBe('2026-02-01T09:30:00.000Z');
    expect(moment('2026-02-01T09:30:00.123456+03:00', 'YMD')).toBe('2026-02-01T06:30:00.123Z');
    expect(moment('2026-02-01 09:30 UTC', 'YMD')).toBe('2026-02-01T09:30:00.000Z');
    expect(parseMoment('2026-02-01 09:30', 'YMD', null)).toEqual({ ok: false, code: 'ZONE_NEEDED' });
    expect(parseMoment('2026-02-01T23:30:00Z', 'YMD', WARSAW)).toMatchObject({ value: { day: '2026-02-02' } });
  });

  it('without a time of day is a day and no midnight', () => {
    expect(moment('01.02.2026', 'DMY')).toBe('2026-02-01');
  });

  it('is named when clocks never showed it, or showed it twice', () => {
    // Clocks in Warsaw went from 02:00 to 03:00 on 29 March 2026 and go from 03:00 to 02:00 on 25 October 2026.
    expect(moment('29.03.2026 02:30', 'DMY')).toBe('2026-03-29T01:30:00.000Z GAP');
    expect(moment('25.10.2026 02:30', 'DMY')).toBe('2026-10-25T00:30:00.000Z OVERLAP');
    expect(moment('25.10.2026 03:30', 'DMY')).toBe('2026-10-25T02:30:00.000Z');
    expect(moment('29.03.2026 03:00', 'DMY')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('must be a time that clocks have', () => {
    for (const time of ['24:00', '12:60', '12:30:60', '13:00 PM', '0:30 am', '10:00+19:00'])
      expect(moment(`01.02.2026 ${time}`, 'DMY'), time).toBe('NO_SUCH_TIME');
  });

  it('may be counted in seconds or in days of a sheet', () => {
    expect(moment('1769938200', 'EPOCH_S')).toBe('2026-02-01T09:30:00.000Z');
    expect(moment('1769938200123', 'EPOCH_MS')).toBe('2026-02-01T09:30:00.123Z');
    // 45139 is 1 August 2023 in a sheet: https://support.microsoft.com counts 1 January 1900 as 1, and 1900 as a leap year.
    expect(moment('45139.75', 'EXCEL_1900')).toBe('2023-08-01T16:00:00.000Z');
    expect(moment('45139,75', 'EXCEL_1900')).toBe('2023-08-01T16:00:00.000Z');
    expect(day('45139', 'EXCEL_1900')).toBe('2023-08-01');
    expect(day('43677', 'EXCEL_1904')).toBe('2023-08-01');
    expect(day('1', 'EXCEL_1900')).toBe('1900-01-01');
    expect(day('59', 'EXCEL_1900')).toBe('1900-02-28');
    expect(day('60', 'EXCEL_1900')).toBe('NO_SUCH_DAY');
    expect(day('61', 'EXCEL_1900')).toBe('1900-03-01');
  });
});
