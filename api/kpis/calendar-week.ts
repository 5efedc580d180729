/** The shape of a business calendar, as people write it. */

/** Open time that begins on one weekday. */
export interface Shift {
  /** 1 Monday to 7 Sunday: the day on which it begins. */
  weekday: number;
  /** Minutes since that day's midnight, 0 to 1439. */
  from: number;
  /** Minutes since the same midnight, to 2880: 1440 is the end of the day, 1800 is six o'clock the next morning. */
  to: number;
}

/** A day on which another time is open than the weekday says, mostly none. */
export interface Holiday {
  /** YYYY-MM-DD. For a yearly one the year is that of the first. */
  day: string;
  yearly: boolean;
  name: string;
  /** Shifts of that day instead of the weekday's; none: closed. Minutes as in a shift. */
  open: { from: number; to: number }[];
}

export interface CalendarHours {
  /** IANA zone whose clocks the shifts are told by. */
  timeZone: string;
  shifts: Shift[];
  holidays: Holiday[];
}

export const DAY_MINUTES = 1440;
