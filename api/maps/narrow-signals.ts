import { plainText } from '../plain-text.js';
import { badInput } from '../refusals.js';
import type { Contribution } from '../scoring/tally.js';
import type { LocalText } from '../texts.js';
import type { SignalFacet } from './explanation.js';

/** What of the signals is wanted; all that is given must hold. */
export interface Narrowing {
  kind: string | null;
  status: string | null;
  reason: string | null;
}

const STATUSES: readonly string[] = ['INCLUDED', 'DOWN_WEIGHTED', 'WINSORISED', 'EXCLUDED', 'QUARANTINED'];
const LONGEST_CODE = 100;

/** Whether a signal is wanted. @throws BAD_USER_INPUT for a status that there isn't, and for a code that is too long or broken. */
export function fitting(narrow: Narrowing): (each: Contribution) => boolean {
  const [kind, status, reason] = (['kind', 'status', 'reason'] as const).map((field) =>
    narrow[field] === null ? null : plainText(field, narrow[field], LONGEST_CODE),
  ) as [string | null, string | null, string | null];
  if (status !== null && !STATUSES.includes(status)) throw badInput('status', `one of ${STATUSES.join(', ')}`, status);
  return (each) =>
    (kind === null || each.signal.kind === kind) &&
    (status === null || each.status === status) &&
    (reason === null || (each.reasons as string[]).includes(reason));
}

/** How many of each kind, status and reason stand behind the number, most first: what the list can be narrowed to. */
export function facetsOf(behind: Contribution[], nameOf: (kind: string) => LocalText): SignalFacet[] {
  const count = (by: SignalFacet['by'], codes: string[]): SignalFacet[] =>
    [...Map.groupBy(codes, (code) => code)]
      .map(([code, { length }]) => ({ by, code, name: by === 'KIND' ? nameOf(code) : null, count: length }))
      .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return [
    ...count(
      'KIND',
      behind.map(({ signal }) => signal.kind),
    ),
    ...count(
      'STATUS',
      behind.map(({ status }) => status),
    ),
    ...count(
      'REASON',
      behind.flatMap(({ reasons }) => reasons as string[]),
    ),
  ];
}
