import type { ImportRecord } from '../import-target.js';

/** The first and the last day of the records seen so far. */
export class Span {
  private first: string | null = null;
  private last: string | null = null;

  see(record: ImportRecord, dayOf: (instant: number) => string): void {
    const at = record['occurredAt'];
    const day = at ? dayOf(Date.parse(at)) : dayIn(record);
    if (!day) return;
    if (this.first === null || day < this.first) this.first = day;
    if (this.last === null || day > this.last) this.last = day;
  }

  get days(): { firstDay: string | null; lastDay: string | null } {
    return { firstDay: this.first, lastDay: this.last };
  }
}

function dayIn({ visitedOn, year, month, startedOn }: ImportRecord): string | null {
  if (visitedOn) return visitedOn;
  return year && month ? `${year}-${month.padStart(2, '0')}-01` : (startedOn ?? null);
}
