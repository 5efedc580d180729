import { lastBatch } from '../access/batch.js';
import { badInput } from '../refusals.js';
import { rulesInForce } from '../rules/in-force.js';
import type { Day } from '../scoring/rules.js';
import { screen } from '../scoring/screen.js';
import { addDays } from '../scoring/calendar.js';
import { markDirty } from '../signals/find-signal.js';
import { signalNumber, signalsFor } from '../signals/read-signals.js';
import type { Sender } from '../sql.js';

/** The disputed signal as its source tells it now; null: it was taken back, or is somebody else's by now. */
export interface Standing {
  id: string;
  employeeId: string;
  assignmentId: string;
  kind: number;
  month: string;
  day: Day;
}

export async function standingSignal(to: Sender, disputeId: string): Promise<Standing | null> {
  const { rows } = await to.query<Standing>(
    `select s.id, s.employee_id as "employeeId", s.assignment_id as "assignmentId", s.kind, (s.occurred_at at time zone o.time_zone)::date as day,
       date_trunc('month', s.occurred_at at time zone o.time_zone)::date as month
     from dispute d join signal_key k on k.source_id = d.source_id and k.external_id = d.external_id and k.kind = d.kind
       join signal s on s.employee_id = k.employee_id and s.occurred_at = k.occurred_at and s.id = k.signal_id cross join organisation o
     where d.id = $1 and s.employee_id = d.employee_id and s.superseded_by is null for update of s`,
    [disputeId],
  );
  return rows[0] ?? null;
}

/** With what weight the rules of today let the signal count, 0 to 1, as if nobody disputed it. */
export async function weightOf(to: Sender, standing: Standing, today: Day): Promise<string> {
  const cutoff = await lastBatch(to);
  const { body: rules } = await rulesInForce(to, today);
  const { rows } = await to.query<{ zone: string }>('select time_zone as zone from organisation');
  // What is about one interaction, and a client's opinions of a month, are weighed together; bounds of durations touch no weight.
  const span = { from: addDays(standing.month, -31), to: today, cutoff, timeZone: rows[0]!.zone };
  const assignment = { id: standing.assignmentId, employee: standing.employeeId };
  const all = ((await signalsFor(to, [assignment], span)).get(assignment.id) ?? []).map((signal) => ({
    ...signal,
    disputed: false,
  }));
  const own = screen(all, rules.screening).find(({ signal }) => signal.id === signalNumber(standing.id));
  return (Number(own?.weight ?? 0n) / 1e9).toFixed(9);
}

/** What a decision makes of the weight; null: it stays what the rules say. */
export function decidedWeight(
  outcome: string,
  answer: string | null,
  weight: string | null,
  before: string,
): string | null {
  if (answer !== null) throw badInput('answer', 'left out: a signal has no answer', answer);
  if (outcome !== 'PARTLY') {
    if (weight !== null) throw badInput('weight', 'left out: only a partly upheld dispute sets a weight', weight);
    return outcome === 'UPHELD' ? '0' : null;
  }
  const given = Number(weight);
  if (weight === null || !(given > 0 && given < Number(before)))
    throw badInput('weight', `more than 0 and less than now, ${Number(before)}`, weight);
  return weight;
}

/** Whoever evaluates next sees it. */
export async function touched(to: Sender, standing: Standing | null): Promise<void> {
  if (standing !== null) await markDirty(to, [standing]);
}
