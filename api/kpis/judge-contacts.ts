import { lastBatch } from '../access/batch.js';
import type { ContactRow } from '../contacts/read-contacts.js';
import { clocksOf, type Clock, type ClockKind, type Terms } from '../scoring/clocks.js';
import type { OpenTime } from '../scoring/business-time.js';
import type { Sender } from '../sql.js';
import { choosePolicy, type Coverable, type Narrowed } from './choose-policy.js';
import { closuresAt, type Closures } from './closures-at.js';
import { openTimesAt } from './open-times.js';
import { policiesAt, type PolicyInForce } from './read-policies.js';

/** All promises, with the open time they are counted on, and by location when it was closed all the same. */
export interface Promises {
  policies: PolicyInForce[];
  open: Map<string, OpenTime>;
  closures: Map<string, Closures>;
}

export interface JudgedContact {
  contact: ContactRow;
  policy: PolicyInForce | null;
  /** What made that policy the most specific. */
  because: Narrowed[];
  clocks: Clock[];
  promised: Promised | null;
}

export async function readPromises(to: Sender): Promise<Promises> {
  return promisesAt(to, await lastBatch(to));
}

/** The promises that were known at a cut-off. */
export async function promisesAt(to: Sender, cutoff: number): Promise<Promises> {
  return {
    policies: await policiesAt(to, cutoff),
    open: await openTimesAt(to, cutoff),
    closures: await closuresAt(to, cutoff),
  };
}

/** What was promised for one contact. */
export interface Promised {
  policy: PolicyInForce;
  /** What made that policy the most specific. */
  because: Narrowed[];
  terms: Terms;
  closures: Closures;
}

const NEVER_CLOSED: Closures = { told: [], closed: [] };

/** By the policy in force on the day on which the contact was opened; null: nothing was promised. */
export function promiseOf(
  contact: Coverable & { openedOn: string },
  { policies, open, closures }: Promises,
): Promised | null {
  const day = contact.openedOn;
  const chosen = choosePolicy(
    policies.filter(({ from, until }) => from <= day && (until === null || day < until)),
    contact,
  );
  const time = chosen && open.get(chosen.policy.body.calendarId!);
  if (!chosen || !time) return null;
  const { targets, pauseReasons } = chosen.policy.body;
  const own = (contact.locationId !== null && closures.get(contact.locationId)) || NEVER_CLOSED;
  const terms = {
    targets: targetsOf(targets, contact.priority),
    pauseReasons: new Set(pauseReasons),
    open: time,
    closed: own.closed,
  };
  return { ...chosen, terms, closures: own };
}

/** The clocks of some contacts by the policy in force on the day each was opened, as they stood at an instant (in seconds). */
export function judgeContacts(contacts: ContactRow[], promises: Promises, asOf: number): JudgedContact[] {
  return contacts.map((contact) => {
    const promised = promiseOf(contact, promises);
    if (!promised) return { contact, policy: null, because: [], clocks: [], promised: null };
    const { policy, because, terms } = promised;
    return { contact, policy, because, clocks: clocksOf(contact.events, terms, asOf), promised };
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
