import type { ContactEventKind } from '../scoring/clocks.js';
import { isInstant } from '../scalars.js';

/** A contact as a source sends it: what it is about and all that is known to have happened to it. */
export interface ContactItem {
  externalId: string;
  taskCode: string;
  clientCode: string | null;
  locationCode: string | null;
  channel: string | null;
  priority: string | null;
  subject: string | null;
  events: ContactEventItem[];
}

export interface ContactEventItem {
  at: string;
  kind: ContactEventKind;
  employeeCode: string | null;
  reason: string | null;
}

/** Why one contact was refused. */
export interface ContactFlaw {
  field: string;
  code: string;
  expected: string;
  came: string;
}

export const MOST_EVENTS = 1000;
const TEXTS = [
  ['externalId', 200, true],
  ['taskCode', 100, true],
  ['clientCode', 100, false],
  ['locationCode', 100, false],
  ['channel', 100, false],
  ['priority', 60, false],
  ['subject', 500, false],
] as const;
/** Clocks of other systems may be ahead of ours by this much. */
const CLOCK_DIFFERENCE_MS = 5 * 60_000;

/** The first thing that doesn't fit, or null. Events must stand in their order: whoever mixes them up may have mixed up more. */
export function contactFlaw(item: ContactItem, now: number): ContactFlaw | null {
  for (const [field, longest, required] of TEXTS) {
    const flaw = textFlaw(field, item[field], longest, required);
    if (flaw) return flaw;
  }
  if (item.events.length < 1 || item.events.length > MOST_EVENTS)
    return {
      field: 'events',
      code: 'OUT_OF_RANGE',
      expected: `1 to ${MOST_EVENTS} events`,
      came: `${item.events.length}`,
    };
  if (item.events[0]!.kind !== 'OPENED')
    return { field: 'events[0].kind', code: 'NOT_OPENED', expected: 'OPENED', came: item.events[0]!.kind };
  for (const [at, event] of item.events.entries()) {
    const field = `events[${at}]`;
    const before = item.events[at - 1];
    if (at > 0 && event.kind === 'OPENED')
      return { field: `${field}.kind`, code: 'OPENED_TWICE', expected: 'one OPENED', came: 'another' };
    if (!isInstant(event.at))
      return { field: `${field}.at`, code: 'NO_INSTANT', expected: 'an instant with its zone', came: event.at };
    if (Date.parse(event.at) > now + CLOCK_DIFFERENCE_MS)
      return { field: `${field}.at`, code: 'FUTURE', expected: 'no later than now', came: event.at };
    if (before && Date.parse(event.at) < Date.parse(before.at))
      return { field: `${field}.at`, code: 'OUT_OF_ORDER', expected: `no earlier than ${before.at}`, came: event.at };
    const flaw =
      textFlaw(`${field}.employeeCode`, event.employeeCode, 100, false) ??
      textFlaw(`${field}.reason`, event.reason, 200, false);
    if (flaw) return flaw;
  }
  return null;
}

function textFlaw(
  field: string,
  text: string | null | undefined,
  longest: number,
  required: boolean,
): ContactFlaw | null {
  if (text == null || text === '')
    return required ? { field, code: 'MISSING', expected: `1 to ${longest} characters`, came: 'nothing' } : null;
  if (text.length > longest)
    return { field, code: 'TOO_LONG', expected: `at most ${longest} characters`, came: `${text.length} characters` };
  if (text.includes('\0') || !text.isWellFormed())
    return {
      field,
      code: 'BAD_CHARACTER',
      expected: 'text without NUL and broken characters',
      came: text.replaceAll('\0', '\\0').toWellFormed(),
    };
  return null;
}
