/** A value, or the code of what is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; code: ParseCode };
export type ParseCode =
  | 'MISSING'
  | 'NOT_A_NUMBER'
  | 'NOT_A_DATE'
  | 'NO_SUCH_DAY' // 31.02.
  | 'NO_SUCH_TIME' // 25:00
  | 'YEAR_OUT_OF_RANGE' // before 1900, after 2100
  | 'ZONE_NEEDED'; // a time without a zone, and no zone was given

export interface Moment {
  /** The calendar day as written, YYYY-MM-DD; in `zone` when the text is a count of seconds or tells a zone and one is given. */
  day: string;
  /** Milliseconds since 1970; null when the text tells the day only. */
  instant: number | null;
  /** GAP: clocks of the zone never showed this, it is read as if they hadn't been put forward. OVERLAP: they showed it twice, the first is taken. */
  clock: 'GAP' | 'OVERLAP' | null;
}
