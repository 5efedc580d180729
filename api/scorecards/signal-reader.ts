import type { Assignment, Evidence } from '../scoring/evidence.js';
import { monthOf } from '../scoring/calendar.js';
import { readSheets } from '../signals/read-sheets.js';
import { signalsFor } from '../signals/read-signals.js';
import { contactsTell, countsContacts } from '../kpis/contact-evidence.js';
import { promisesAt, type Promises } from '../kpis/judge-contacts.js';
import type { Sender } from '../sql.js';
import { firstDay, type Question } from './question.js';

/** What an assignment's clients said and did: as columns where a sheet says it, else as rows. */
export type Spoken = Pick<Evidence, 'signals' | 'sheet' | 'contacts'>;

export interface Reading {
  /** How many signals may wait to be asked for again. */
  room?: number;
  /** True to read every signal from its own row: whoever verifies trusts no sheet. */
  rowsOnly?: boolean;
}

/**
 * The signals of assignments for one question. Whoever works task by task needs each twice: for what is usual on the task, and for the
 * person's own verdict. What was read for the first waits here for the second, as far as there is room; the rest is read again.
 */
export class SignalReader {
  private readonly waiting = new Map<string, Spoken>();
  private held = 0;

  constructor(
    private readonly to: Sender,
    readonly question: Question,
    private readonly how: Reading = {},
  ) {}

  get rowsOnly(): boolean {
    return this.how.rowsOnly ?? false;
  }

  /** `last` tells that nobody will ask for these assignments again. */
  async read(assignments: Assignment[], last: boolean): Promise<Map<string, Spoken>> {
    const found = new Map<string, Spoken>();
    const missing: Assignment[] = [];
    for (const assignment of assignments) {
      const spoken = this.waiting.get(assignment.id);
      if (!spoken) missing.push(assignment);
      else found.set(assignment.id, last ? this.release(assignment.id, spoken) : spoken);
    }
    if (missing.length === 0) return found;
    const sheets = this.how.rowsOnly ? new Map<string, never>() : await this.sheets(missing);
    for (const [id, sheet] of sheets) found.set(id, { signals: [], sheet });
    const rest = missing.filter(({ id }) => !sheets.has(id));
    if (rest.length > 0) for (const [id, signals] of await this.rows(rest)) found.set(id, { signals });
    if (countsContacts(this.question.rules.body))
      for (const [id, contacts] of await this.contacts(missing)) found.set(id, { ...found.get(id)!, contacts });
    if (!last) for (const { id } of missing) this.keep(id, found.get(id)!);
    return found;
  }

  private async sheets(assignments: Assignment[]) {
    const { asOf, cutoff } = this.question;
    const months = { to: `${monthOf(asOf)}-01`, cutoff };
    const people = assignments.map(({ id, employee, pauses }) => ({ id, employee, from: this.first(pauses) }));
    return readSheets(this.to, people, months);
  }

  private async rows(assignments: Assignment[]) {
    const { asOf, cutoff, timeZone } = this.question;
    const from = assignments.map(({ pauses }) => this.first(pauses)).toSorted()[0]!;
    const read = await signalsFor(this.to, assignments, { from, to: asOf, cutoff, timeZone });
    // Pauses stretch a window back, but only their owner's: what one sees must not depend on who else is asked for.
    return assignments.map(({ id, pauses }) => {
      const first = this.first(pauses);
      const all = read.get(id) ?? [];
      return [id, first === from ? all : all.filter(({ day }) => day >= first)] as const;
    });
  }

  private promises: Promise<Promises> | null = null;

  /** What contacts say, always from their events; what was promised is read once. */
  private async contacts(assignments: Assignment[]) {
    const { asOf, cutoff, timeZone } = this.question;
    const from = assignments.map(({ pauses }) => this.first(pauses)).toSorted()[0]!;
    const ids = assignments.map(({ id }) => id);
    const promises = await (this.promises ??= promisesAt(this.to, cutoff));
    const told = await contactsTell(this.to, ids, { from, to: asOf, cutoff, timeZone }, promises);
    return assignments.map(({ id, pauses }) => {
      const first = this.first(pauses);
      return [id, told.get(id)!.flatMap(({ signal }) => (signal.day >= first ? [signal] : []))] as const;
    });
  }

  private readonly firsts = new Map<boolean, string>();

  private first(pauses: Assignment['pauses']): string {
    const paused = pauses.length > 0;
    let first = this.firsts.get(paused);
    if (first === undefined)
      this.firsts.set(paused, (first = firstDay(this.question.rules.body, this.question.asOf, paused)));
    return first;
  }

  private keep(id: string, spoken: Spoken): void {
    const size = weightOf(spoken);
    if (this.held + size > (this.how.room ?? 0)) return;
    this.waiting.set(id, spoken);
    this.held += size;
  }

  private release(id: string, spoken: Spoken): Spoken {
    this.waiting.delete(id);
    this.held -= weightOf(spoken);
    return spoken;
  }
}

/** How much room it takes, in signals read as rows: a column of numbers takes a tenth. */
function weightOf({ signals, sheet, contacts }: Spoken): number {
  return signals.length + (contacts?.length ?? 0) + (sheet ? Math.ceil(sheet.size / 10) : 0);
}
