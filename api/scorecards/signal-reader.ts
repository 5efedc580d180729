import type { Assignment, Signal } from '../scoring/evidence.js';
import { signalsFor } from '../signals/read-signals.js';
import type { Sender } from '../sql.js';
import { firstDay, type Question } from './question.js';

/**
 * The signals of assignments for one question. Whoever works task by task needs each twice: for what is usual on the task, and for the
 * person's own verdict. What was read for the first waits here for the second, as far as there is room; the rest is read again.
 */
export class SignalReader {
  private readonly waiting = new Map<string, Signal[]>();
  private held = 0;

  /** @param room how many signals may wait */
  constructor(
    private readonly to: Sender,
    readonly question: Question,
    private readonly room = 0,
  ) {}

  /** `last` tells that nobody will ask for these assignments again. */
  async read(assignments: Assignment[], last: boolean): Promise<Map<string, Signal[]>> {
    const found = new Map<string, Signal[]>();
    const missing: Assignment[] = [];
    for (const assignment of assignments) {
      const signals = this.waiting.get(assignment.id);
      if (!signals) missing.push(assignment);
      else found.set(assignment.id, last ? this.release(assignment.id, signals) : signals);
    }
    if (missing.length === 0) return found;
    const { rules, asOf, cutoff, timeZone } = this.question;
    const paused = missing.some(({ pauses }) => pauses.length > 0);
    const read = await signalsFor(this.to, missing, {
      from: firstDay(rules.body, asOf, paused),
      to: asOf,
      cutoff,
      timeZone,
    });
    for (const { id, pauses } of missing) {
      // Pauses stretch a window back, but only their owner's: what one sees must not depend on who else is asked for.
      const from = paused && pauses.length === 0 ? firstDay(rules.body, asOf, false) : null;
      const all = read.get(id) ?? [];
      const own = from === null ? all : all.filter(({ day }) => day >= from);
      found.set(id, own);
      if (!last && this.held + own.length <= this.room) {
        this.waiting.set(id, own);
        this.held += own.length;
      }
    }
    return found;
  }

  private release(id: string, signals: Signal[]): Signal[] {
    this.waiting.delete(id);
    this.held -= signals.length;
    return signals;
  }
}
