import type {
  CalendarHoursInput,
  CalendarHoursPartsFragment,
  CalendarPageQuery,
} from '../../schema/generated/operations.ts';
import { minutesOf, timeOf } from './clock.ts';

type Flaws = CalendarPageQuery['calendar']['versions'][number]['flaws'];

/** Flaws of one row by the end of their path: "from", "to", "name", or "" for the row itself. */
type RowFlaws = Record<string, string>;

/** Open time as it is typed. A flaw stands at its row until the row is changed. */
export interface PeriodRow {
  key: number;
  from: string;
  to: string;
  nextDay: boolean;
  flaws: RowFlaws;
}

export interface ShiftRow extends PeriodRow {
  weekday: number;
}

export interface HolidayRow {
  key: number;
  day: string;
  name: string;
  yearly: boolean;
  open: PeriodRow[];
  flaws: RowFlaws;
}

export interface HoursForm {
  timeZone: string;
  shifts: ShiftRow[];
  holidays: HolidayRow[];
  /** Flaws of the whole: "timeZone" and "shifts". */
  flaws: RowFlaws;
}

const DAY_MINUTES = 1440;
let keys = 0;
export const nextKey = (): number => ++keys;

export function newPeriod(from = '', to = ''): PeriodRow {
  return { key: nextKey(), from, to, nextDay: false, flaws: {} };
}

export function formOf(hours: CalendarHoursPartsFragment, flaws: Flaws = []): HoursForm {
  const at = (path: string): RowFlaws =>
    Object.fromEntries(
      flaws.flatMap((flaw) =>
        flaw.path === path
          ? [['', flaw.code]]
          : flaw.path.startsWith(`${path}.`) && !flaw.path.slice(path.length + 1).includes('[')
            ? [[flaw.path.slice(path.length + 1), flaw.code]]
            : [],
      ),
    );
  const period = ({ from, to }: { from: number; to: number }, path: string): PeriodRow => {
    const nextDay = to > DAY_MINUTES;
    return {
      key: nextKey(),
      from: timeOf(from),
      to: timeOf(nextDay ? to - DAY_MINUTES : to),
      nextDay,
      flaws: at(path),
    };
  };
  return {
    timeZone: hours.timeZone,
    shifts: hours.shifts.map((shift, i) => ({ ...period(shift, `shifts[${i}]`), weekday: shift.weekday })),
    holidays: hours.holidays.map(({ day, name, yearly, open }, i) => ({
      key: nextKey(),
      day,
      name,
      yearly,
      open: open.map((each, j) => period(each, `holidays[${i}].open[${j}]`)),
      flaws: at(`holidays[${i}]`),
    })),
    flaws: Object.fromEntries(
      flaws.filter(({ path }) => path === 'timeZone' || path === 'shifts').map(({ path, code }) => [path, code]),
    ),
  };
}

/** What is sent; null while something typed is no time or no day. */
export function hoursOf({ timeZone, shifts, holidays }: HoursForm): CalendarHoursInput | null {
  let whole = true;
  const period = ({ from, to, nextDay }: PeriodRow) => {
    const [begin, end] = [minutesOf(from), minutesOf(to)];
    if (begin === null || end === null) whole = false;
    return { from: begin ?? 0, to: (end ?? 0) + (nextDay ? DAY_MINUTES : 0) };
  };
  const hours = {
    timeZone,
    shifts: shifts
      .map((shift) => ({ weekday: shift.weekday, ...period(shift) }))
      .toSorted((a, b) => a.weekday - b.weekday || a.from - b.from),
    holidays: holidays.map(({ day, name, yearly, open }) => {
      if (!day) whole = false;
      return { day, name: name.trim(), yearly, open: open.map(period) };
    }),
  };
  return whole ? hours : null;
}

const week = (days: number[], ...periods: [number, number][]) =>
  days.flatMap((weekday) => periods.map(([from, to]) => ({ weekday, from, to })));
const workdays = [1, 2, 3, 4, 5];

/** Weeks to begin with. */
export const firstWeeks = {
  office: week(workdays, [540, 1020]),
  shop: week([...workdays, 6], [540, 1200]),
  always: week([...workdays, 6, 7], [0, DAY_MINUTES]),
  empty: [],
};
