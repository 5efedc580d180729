/** What an employee disputes, until somebody has decided. */
import { dayNumber } from './calendar.js';
import type { Evidence, Visit } from './evidence.js';
import type { Day } from './rules.js';
import { FLAG, type Sheet } from './sheet.js';

type Spoken = Pick<Evidence, 'signals' | 'sheet'>;

/** How many answers of visits are disputed. */
export function disputedIn(visits: Visit[]): number {
  return visits.reduce((sum, { audit }) => sum + (audit?.items.filter(({ disputed }) => disputed).length ?? 0), 0);
}

/** How many signals that had occurred by a day are disputed, however they came. */
export function disputedSignals({ signals, sheet }: Spoken, asOf: Day): number {
  const own = signals.filter(({ disputed, day }) => disputed && day <= asOf).length;
  return own + (sheet ? disputedInSheet(sheet, asOf) : 0);
}

/** The same visits as if nobody disputed anything: for the other verdict. */
export function undisputed(visits: Visit[]): Visit[] {
  return visits.map(({ audit, ...visit }) =>
    audit
      ? {
          ...visit,
          audit: { ...audit, disputed: false, items: audit.items.map((item) => ({ ...item, disputed: false })) },
        }
      : visit,
  );
}

/** The same signals as if nobody disputed anything. */
export function undisputedSignals({ signals, sheet }: Spoken): Spoken {
  return {
    signals: signals.map((signal) => (signal.disputed ? { ...signal, disputed: false } : signal)),
    ...(sheet ? { sheet: { ...sheet, flags: sheet.flags.map((bits) => bits & ~FLAG.disputed) } } : {}),
  };
}

function disputedInSheet({ size, day, flags }: Sheet, asOf: Day): number {
  const last = dayNumber(asOf);
  let n = 0;
  for (let i = 0; i < size; i++) if (flags[i]! & FLAG.disputed && day[i]! <= last) n += 1;
  return n;
}
