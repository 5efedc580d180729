import { lastBatch } from '../access/batch.js';
import type { ContactRow } from '../contacts/read-contacts.js';
import { clocksOf, type Clock, type ClockKind } from '../scoring/clocks.js';
import type { OpenTime } from '../scoring/business-time.js';
import type { Sender } from '../sql.js';
import { choosePolicy, type Narrowed } from './choose-policy.js';
import { openTimesAt } from './open-times.js';
import { policiesAt, type PolicyInForce } from './read-policies.js';

/** All promises, with the open time they are counted on. */
export interface Promises {
  policies: PolicyInForce[];
  open: Map<string, OpenTime>;
}

export interface JudgedContact {
  contact: ContactRow;
  policy: PolicyInForce | null;
  /** What made that policy the most specific. */
  because: Narrowed[];
  clocks: Clock[];
}

export async function readPromises(to: Sender): Promise<Promises> {
  const cutoff = await lastBatch(to);
  return { policies: await policiesAt(to, cutoff), open: await openTimesAt(to, cutoff) };
}

/** The clocks of some contacts by the policy in force on the day each was opened, as they stood at an instant (in seconds). */
export function judgeContacts(contacts: ContactRow[], { policies, open }: Promises, asOf: number): JudgedContact[] {
  const onDay = new Map<string, PolicyInForce[]>();
  return contacts.map((contact) => {
    const day = contact.openedOn;
    const inForce =
      onDay.get(day) ?? policies.filter(({ from, until }) => from <= day && (until === null || day < until));
    onDay.set(day, inForce);
    const chosen = choosePolicy(inForce, contact);
    const time = chosen && open.get(chosen.policy.body.calendarId!);
    if (!chosen || !time) return { contact, policy: null, because: [], clocks: [] };
    const { targets, pauseReasons } = chosen.policy.body;
    const terms = {
      targets: targetsOf(targets, contact.priority),
      pauseReasons: new Set(pauseReasons),
      open: time,
    };
    return { contact, policy: chosen.policy, because: chosen.because, clocks: clocksOf(contact.events, terms, asOf) };
  });
}

/** The target of the contact's own priority goes before the one for all. */
function targetsOf(
  targets: PolicyInForce['body']['targets'],
  priority: string | null,
): Partial<Record<ClockKind, number>> {
  const own: Partial<Record<ClockKind, number>> = {};
  for (const target of targets) if (target.priority === null) own[target.clock] = target.seconds;
  for (const target of targets)
    if (target.priority !== null && target.priority === priority) own[target.clock] = target.seconds;
  return own;
}
