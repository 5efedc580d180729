/** Which days a metric looks at. */
import { addDays, dayNumber, dayOf, isPaused, unpausedDays } from './calendar.js';
import type { Assignment } from './evidence.js';
import type { Day, Period, Window } from './rules.js';

export interface Span {
  from: Day;
  to: Day;
  /** Pauses inside the span: for a rolling window their days are not part of it. */
  pauses: Assignment['pauses'];
  /** Unpaused days in the span. */
  days: number;
}

/** How many times its own length a rolling window may reach back over pauses. */
const REACH = 4;

/** The span of a window that ends on `asOf`. Days are the organisation's calendar days, both ends included. */
export function spanOf(window: Window, pauses: Assignment['pauses'], asOf: Day): Span {
  return window.kind === 'days' ? rolling(window.days, pauses, asOf) : lastFull(window.period, asOf);
}

/** Text comparison is right for days written year first, and spares a parse per signal. */
export function holds(span: Span, day: Day): boolean {
  return span.from <= day && day <= span.to && (span.pauses.length === 0 || !isPaused(span.pauses, day));
}

function rolling(days: number, pauses: Assignment['pauses'], asOf: Day): Span {
  const farthest = addDays(asOf, 1 - REACH * days);
  const near = pauses.filter((pause) => pause.from <= asOf && (pause.to === null || pause.to >= farthest));
  if (near.length === 0) return { from: addDays(asOf, 1 - days), to: asOf, pauses: [], days };
  const last = dayNumber(asOf);
  let found = 0;
  let from = last;
  for (let day = last; day > last - REACH * days && found < days; day--) {
    from = day;
    if (!isPaused(near, dayOf(day))) found++;
  }
  return { from: dayOf(from), to: asOf, pauses: near, days: found };
}

/** The last calendar period that was over by the end of `asOf`. Pauses don't cut a calendar period short. */
function lastFull(period: Period, asOf: Day): Span {
  // A period is over once the next one begins, so the day after as-of decides.
  const next = addDays(asOf, 1);
  const from = before(starts(next, period), period);
  const to = addDays(starts(next, period), -1);
  return { from, to, pauses: [], days: unpausedDays([], from, to) + 1 };
}

function starts(day: Day, period: Period): Day {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  // 1 January 1970 was a Thursday; weeks begin on Monday.
  if (period === 'week') return addDays(day, -((dayNumber(day) + 3) % 7));
  if (period === 'month') return `${day.slice(0, 7)}-01`;
  if (period === 'year') return `${year}-01-01`;
  return `${year}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}

function before(start: Day, period: Period): Day {
  return starts(addDays(start, -1), period);
}
