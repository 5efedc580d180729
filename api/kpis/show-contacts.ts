import type { Viewer } from '../access/viewer.js';
import { withNames } from '../contacts/find-contacts.js';
import { allContacts, readContacts, type ContactFilter, type ContactRow } from '../contacts/read-contacts.js';
import { readHolders, type Holder } from '../contacts/read-holders.js';
import { isId } from '../is-id.js';
import { pageSize } from '../page.js';
import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { FeltClosure } from './closure.js';
import { felt } from './closures-at.js';
import {
  judgeContacts,
  readPromises,
  type JudgedContact as Judged,
  type Promised,
  type Promises,
} from './judge-contacts.js';
import { Clock as ClockName } from './sla-policy.js';
import type { ContactClock, ContactSla, JudgedContact } from './sla-figures.js';

/** One contact with its promise and clocks. */
export async function showContact(to: Sender, viewer: Viewer | null, id: string, now: Date): Promise<JudgedContact> {
  const rows = isId(id) ? await readContacts(to, viewer, { ids: [id], limit: 1 }) : [];
  if (!rows[0]) throw notFound('contact');
  return (await shown(to, viewer, rows, await readPromises(to), now))[0]!;
}

/** Contacts that somebody may see, by id, each with its promise and clocks. */
export async function showContacts(
  to: Sender,
  viewer: Viewer | null,
  ids: string[],
  now: Date,
): Promise<Map<string, JudgedContact>> {
  const rows = await readContacts(to, viewer, { ids, limit: ids.length });
  const judged = await shown(to, viewer, rows, await readPromises(to), now);
  return new Map(judged.map((each) => [each.contact.id, each]));
}

/** The running contacts whose next promise is due first: those that are overdue, and then those that soon will be. */
export async function nearBreach(
  to: Sender,
  viewer: Viewer | null,
  { first, filter }: { first: number; filter: ContactFilter },
  now: Date,
): Promise<JudgedContact[]> {
  const size = pageSize(first);
  const promises = await readPromises(to);
  let nearest: { row: ContactRow; due: number }[] = [];
  for await (const contacts of allContacts(to, viewer, { ...filter, running: true })) {
    for (const { contact, clocks } of judgeContacts(contacts, promises, seconds(now))) {
      const dues = clocks.flatMap(({ verdict, due }) => (verdict === 'RUNNING' && due !== null ? [due] : []));
      if (dues.length > 0) nearest.push({ row: contact, due: Math.min(...dues) });
    }
    nearest = nearest.toSorted((a, b) => a.due - b.due || (a.row.id < b.row.id ? -1 : 1)).slice(0, size);
  }
  return shown(
    to,
    viewer,
    nearest.map(({ row }) => row),
    promises,
    now,
  );
}

/** Contacts that were read, with their promises and clocks as they stand now. */
export async function shown(
  to: Sender,
  viewer: Viewer | null,
  rows: ContactRow[],
  promises: Promises,
  now: Date,
): Promise<JudgedContact[]> {
  const judged = judgeContacts(rows, promises, seconds(now));
  const held = [
    ...new Set(
      judged.flatMap(({ clocks }) =>
        clocks.flatMap(({ parts, credited }) => [credited, ...parts.map(({ who }) => who)]),
      ),
    ),
  ];
  const holders = await readHolders(
    to,
    viewer,
    held.filter((who) => who !== null),
  );
  const named = await withNames(to, viewer, rows);
  return judged.map((each, at) => ({ contact: named[at]!, sla: slaOf(each, holders, seconds(now)) }));
}

function slaOf({ policy, because, clocks, promised }: Judged, holders: Map<string, Holder>, now: number): ContactSla {
  const name = (who: string | null): { employeeId: string | null; employeeName: string | null } => {
    const holder = who === null ? undefined : holders.get(who);
    return { employeeId: holder?.employeeId ?? null, employeeName: holder?.employeeName ?? null };
  };
  return {
    policyId: policy?.policyId ?? null,
    policyName: policy?.name ?? null,
    policyVersion: policy?.number ?? null,
    calendarId: policy?.body.calendarId ?? null,
    calendarName: policy?.calendarName ?? null,
    pauseReasons: policy?.body.pauseReasons ?? [],
    because,
    clocks: clocks.map((clock): ContactClock => ({
      clock: ClockName[clock.kind],
      startedAt: iso(clock.start)!,
      stoppedAt: iso(clock.stop),
      elapsedSeconds: clock.elapsed,
      targetSeconds: clock.target,
      dueAt: iso(clock.due),
      verdict: clock.verdict,
      ...name(clock.credited),
      pauses: clock.pauses.map(({ from, to }) => ({ from: iso(from)!, to: iso(to)! })),
      closures: shownClosures(promised!, clock, clock.stop ?? now),
      parts: clock.parts.map(({ who, elapsed }) => ({ ...name(who), elapsedSeconds: elapsed })),
    })),
  };
}

/** Closures that a clock felt until it stopped, or was looked at. */
export function shownClosures(
  { closures, terms }: Promised,
  clock: { start: number; due: number | null },
  until: number,
): FeltClosure[] {
  return felt(closures, terms.open, clock, until).map(({ from, to, reason }) => ({
    from: iso(from)!,
    until: iso(to)!,
    reason,
  }));
}

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at * 1000).toISOString();
}
