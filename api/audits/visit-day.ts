import type { ImportRecord, Misfit } from '../import-target.js';

/**
 * The day of a visit. Only the month may be known: its first day is the cautious one, since a visit counts only if the announcement came
 * before all of the month. Null where neither is.
 */
export function dayOf({ visitedOn, month, year }: ImportRecord): string | null {
  if (visitedOn) return visitedOn;
  return month && year ? `${year}-${month.padStart(2, '0')}-01` : null;
}

/** A day that lies ahead. */
export function future(line: number, { visitedOn, month }: ImportRecord, day: string, today: string): Misfit | null {
  if (day <= today) return null;
  return visitedOn
    ? { line, field: 'visitedOn', code: 'FUTURE', expected: `no later than today, ${today}`, found: day }
    : {
        line,
        field: 'month',
        code: 'FUTURE',
        expected: `a month of ${day.slice(0, 4)} that has begun by ${today}`,
        found: month!,
      };
}

/** A text as a cell of COPY. */
export function cell(text: string): string {
  // Nearly all are plain.
  if (!/[\\\n\r\t]/.test(text)) return text;
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}
