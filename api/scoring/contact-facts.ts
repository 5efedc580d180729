/** What one contact says about the people who answer for it: facts of contact kinds, made from its events and what was promised for it. */
import { clocksOf, type Clock, type ClockKind, type ContactEvent, type Terms } from './clocks.js';
import { CONTACT } from './contact-kinds.js';

export interface ContactFact {
  /** Code of a contact kind. */
  kind: string;
  /** The assignment that answers for it. */
  who: string;
  /** The instant from which on it is true, in whole seconds. */
  at: number;
  /** 1 or 0, or seconds of open time. */
  value: number;
  /** The clock it was read from; null for ends and reopenings. */
  clock: Clock | null;
}

const STEMS: Record<ClockKind, string> = {
  FIRST_RESPONSE: 'first_response',
  NEXT_RESPONSE: 'next_response',
  RESOLUTION: 'resolution',
};

/**
 * The facts of a contact as they stood at an instant. A clock that stopped says how long it took on the policy's calendar, and, where its
 * time was promised, whether the promise was kept; without a policy nothing is known of times. A hit belongs to whoever stopped the clock,
 * a miss to whoever held the contact when it was due. Each end says whether the contact was opened again after it.
 *
 * @param terms null: no policy covers the contact
 */
export function contactFacts(events: readonly ContactEvent[], terms: Terms | null, asOf: number): ContactFact[] {
  const facts = endsOf(events, asOf);
  if (terms === null) return facts;
  // A clock without a promise runs toward none, so that its time is known all the same.
  const targets = { FIRST_RESPONSE: Infinity, NEXT_RESPONSE: Infinity, RESOLUTION: Infinity, ...terms.targets };
  for (const clock of clocksOf(events, { ...terms, targets }, asOf)) {
    if (clock.stop === null || clock.credited === null) continue;
    const base = { who: clock.credited, at: clock.stop, clock };
    const stem = `${CONTACT}${STEMS[clock.kind]}`;
    facts.push({ ...base, kind: `${stem}_time`, value: clock.elapsed });
    if (terms.targets[clock.kind] !== undefined)
      facts.push({ ...base, kind: `${stem}_kept`, value: clock.verdict === 'HIT' ? 1 : 0 });
  }
  return facts;
}

/** Ends of a contact: each says whether it held; the last, where it holds, that the contact was handled. */
function endsOf(events: readonly ContactEvent[], asOf: number): ContactFact[] {
  const ends: { at: number; who: string | null; reopened: boolean }[] = [];
  let holder: string | null = null;
  let open = true;
  for (const { at, kind, who } of events) {
    if (at > asOf) break;
    if (kind === 'OPENED' || kind === 'ASSIGNED') holder = who;
    else if (open && (kind === 'RESOLVED' || kind === 'CLOSED')) {
      ends.push({ at, who: who ?? holder, reopened: false });
      open = false;
    } else if (!open && kind === 'REOPENED') {
      ends.at(-1)!.reopened = true;
      open = true;
    }
  }
  return ends.flatMap(({ at, who, reopened }, i): ContactFact[] => {
    if (who === null) return [];
    const end = { who, at, value: reopened ? 1 : 0, kind: `${CONTACT}reopened`, clock: null };
    return i === ends.length - 1 && !open ? [end, { ...end, kind: `${CONTACT}handled`, value: 1 }] : [end];
  });
}
