/** What an employee disputes, until somebody has decided. */
import type { Visit } from './evidence.js';

/** How many answers are disputed. */
export function disputedIn(visits: Visit[]): number {
  return visits.reduce((sum, { audit }) => sum + (audit?.items.filter(({ disputed }) => disputed).length ?? 0), 0);
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
