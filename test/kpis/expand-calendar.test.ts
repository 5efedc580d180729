import { describe, expect, it } from 'vitest';
import type { CalendarHours, Shift } from '../../api/kpis/calendar-week.js';
import { expandCalendar } from '../../api/kpis/expand-calendar.js';
import { dueAt, elapsed, openTime } from '../../api/scoring/business-time.js';

const HOUR = 3600;
const workdays = (from: number, to: number): Shift[] =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: from * 60, to: to * 60 }));
const daily = (from: number, to: number): Shift[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: from * 60, to: to * 60 }));
const warsaw = (shifts: Shift[], holidays: CalendarHours['holidays'] = []): CalendarHours => ({
  timeZone: 'Europe/Warsaw',
  shifts,
  holidays,
});
const hours = (calendar: CalendarHours, from: string, to = from): number =>
  expandCalendar(calendar, from, to).reduce((sum, each) => sum + each.to - each.from, 0) / HOUR;
const utc = (text: string): number => Date.parse(text) / 1000;

describe('the open time of a calendar', () => {
  it('is told by the zone’s own clocks, in winter and in summer', () => {
    expect(expandCalendar(warsaw(workdays(9, 17)), '2026-01-05', '2026-01-05')).toEqual([
      { from: utc('2026-01-05T08:00Z'), to: utc('2026-01-05T16:00Z') },
    ]);
    expect(expandCalendar(warsaw(workdays(9, 17)), '2026-07-06', '2026-07-06')).toEqual([
      { from: utc('2026-07-06T07:00Z'), to: utc('2026-07-06T15:00Z') },
    ]);
  });

  // In the European Union clocks go forward on the last Sunday of March at 01:00 UTC, and back on that of October.
  it('has 23 hours on the day clocks go forward, and 25 on the day they go back', () => {
    expect(hours(warsaw(daily(0, 24)), '2026-03-29')).toBe(23);
    expect(hours(warsaw(daily(0, 24)), '2026-10-25')).toBe(25);
    expect(hours(warsaw(daily(22, 30)), '2026-03-28')).toBe(7);
    expect(hours(warsaw(daily(22, 30)), '2026-10-24')).toBe(9);
  });

  it('begins at the jump where clocks skip its hour, and takes both where they repeat it', () => {
    const [spring] = expandCalendar(warsaw([{ weekday: 7, from: 150, to: 300 }]), '2026-03-29', '2026-03-29');
    expect(spring).toEqual({ from: utc('2026-03-29T01:00Z'), to: utc('2026-03-29T03:00Z') });
    const [autumn] = expandCalendar(warsaw([{ weekday: 7, from: 120, to: 150 }]), '2026-10-25', '2026-10-25');
    expect(autumn).toEqual({ from: utc('2026-10-25T00:00Z'), to: utc('2026-10-25T01:30Z') });
  });

  it('is one stretch where every day is open from midnight to midnight', () => {
    expect(expandCalendar(warsaw(daily(0, 24)), '2026-01-01', '2026-12-31')).toEqual([
      { from: utc('2025-12-31T23:00Z'), to: utc('2026-12-31T23:00Z') },
    ]);
  });

  it('lets a holiday close the shifts that begin on it, not the end of the night before', () => {
    const newYear = { day: '2026-01-01', yearly: true, name: 'Nowy Rok', open: [] };
    const nights = warsaw(daily(22, 30), [newYear]);
    expect(expandCalendar(nights, '2025-12-31', '2026-01-01')).toEqual([
      { from: utc('2025-12-31T21:00Z'), to: utc('2026-01-01T05:00Z') },
    ]);
    expect(hours(nights, '2027-01-01')).toBe(0);
    expect(hours(nights, '2025-01-01')).toBe(8);
  });

  it('lets a short day have hours of its own, and one date outrank a yearly one', () => {
    const eve = { day: '2020-12-24', yearly: true, name: 'Wigilia', open: [] };
    const short = { day: '2026-12-24', yearly: false, name: 'Wigilia', open: [{ from: 540, to: 720 }] };
    expect(hours(warsaw(workdays(9, 17), [eve, short]), '2026-12-24')).toBe(3);
    expect(hours(warsaw(workdays(9, 17), [eve, short]), '2025-12-24')).toBe(0);
  });

  it('keeps a day that is only in leap years to them', () => {
    const day = { day: '2024-02-29', yearly: true, name: 'leap', open: [] };
    expect(hours(warsaw(daily(9, 17), [day]), '2028-02-29')).toBe(0);
    expect(hours(warsaw(daily(9, 17), [day]), '2027-02-28', '2027-03-01')).toBe(16);
  });

  // Samoa crossed the date line: 30 December 2011 doesn't exist there.
  it('has nothing on a day that a zone skips', () => {
    const apia = { timeZone: 'Pacific/Apia', shifts: daily(9, 17), holidays: [] };
    expect(hours(apia, '2011-12-30')).toBe(0);
    expect(hours(apia, '2011-12-29', '2011-12-31')).toBe(16);
  });

  it('puts an hour from Friday 16:30 due on Monday at 9:30 over a change of clocks', () => {
    const open = openTime(expandCalendar(warsaw(workdays(9, 17)), '2026-03-23', '2026-04-03'));
    const friday = utc('2026-03-27T16:30+01:00');
    expect(dueAt(open, friday, HOUR, [])).toBe(utc('2026-03-30T09:30+02:00'));
    expect(elapsed(open, friday, utc('2026-03-30T09:30+02:00'), [])).toBe(HOUR);
  });

  it('refuses a zone that is not known', () => {
    expect(() => hours({ timeZone: 'Mars/Olympus', shifts: daily(9, 17), holidays: [] }, '2026-01-01')).toThrow(
      RangeError,
    );
  });
});

describe('the server', () => {
  it('may stand in any zone: nothing changes', () => {
    const before = process.env['TZ'];
    const made = ['UTC', 'Asia/Tokyo', 'America/St_Johns'].map((zone) => {
      process.env['TZ'] = zone;
      return JSON.stringify(expandCalendar(warsaw(workdays(9, 17)), '2026-01-01', '2026-12-31'));
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(new Set(made).size).toBe(1);
  });
});
