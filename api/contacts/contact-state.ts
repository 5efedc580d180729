import type { ContactEvent, ContactEventKind } from '../scoring/clocks.js';
import { ContactState } from './contact.js';

const ENDS: ContactEventKind[] = ['RESOLVED', 'CLOSED', 'REOPENED'];
const WAITS: ContactEventKind[] = ['PAUSED', 'RESUMED', 'CLIENT_WROTE', 'REOPENED'];

/** How a contact stands after what happened to it, in order. What a client writes after the end doesn't open it again. */
export function stateOf(events: readonly ContactEvent[]): ContactState {
  const ended = events.findLast(({ kind }) => ENDS.includes(kind))?.kind;
  if (ended === 'RESOLVED') return ContactState.RESOLVED;
  if (ended === 'CLOSED') return ContactState.CLOSED;
  return events.findLast(({ kind }) => WAITS.includes(kind))?.kind === 'PAUSED'
    ? ContactState.WAITING
    : ContactState.RUNNING;
}

const last = (kinds: ContactEventKind[]): string =>
  `(select l.kind from contact_event l where l.contact_id = v.contact_id and l.superseded_by is null
     and l.kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}) order by l.at desc, l.place desc limit 1)`;

/** The same as a digit that sorts, of a contact_version `v`: running 0, waiting 1, resolved 2, closed 3. */
export const STATE_DIGIT = `case ${last(ENDS)} when 'RESOLVED' then '2' when 'CLOSED' then '3'
  else case ${last(WAITS)} when 'PAUSED' then '1' else '0' end end`;
