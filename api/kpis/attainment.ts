import type { Viewer } from '../access/viewer.js';
import { allContacts } from '../contacts/read-contacts.js';
import { readHolders, type Holder } from '../contacts/read-holders.js';
import { badInput } from '../refusals.js';
import type { ClockKind } from '../scoring/clocks.js';
import { wilson } from '../scoring/interval.js';
import type { Sender } from '../sql.js';
import { judgeContacts, readPromises, type JudgedContact } from './judge-contacts.js';

export const SLA_GROUPS = ['ALL', 'POLICY', 'TASK', 'TEAM', 'EMPLOYEE', 'PRIORITY', 'CHANNEL'] as const;
export type SlaGroup = (typeof SLA_GROUPS)[number];

export interface AttainmentRow {
  key: string | null;
  name: string | null;
  employeeName: string | null;
  clock: ClockKind;
  hits: number;
  misses: number;
  share: number | null;
  low: number | null;
  high: number | null;
}

export interface AttainmentQuestion {
  from: string;
  to: string;
  /** All that is told, from one reading of the contacts. */
  groups: readonly SlaGroup[];
  timeZone: string;
  /** Share of the intervals that hold the truth, 0 to 1. */
  level: number;
  now: Date;
}

const LONGEST_DAYS = 400;

/**
 * SLA attainment: hits / (hits + misses) among clocks that stopped from one day to another, both included, in the organisation's zone;
 * what still runs is in neither. Bounds by Wilson. A person's are the clocks he answers for.
 */
export async function attainment(
  to: Sender,
  viewer: Viewer | null,
  question: AttainmentQuestion,
): Promise<Map<SlaGroup, AttainmentRow[]>> {
  const { now } = question;
  const { touched, begin, end } = await instantsOf(to, question);
  const promises = await readPromises(to);
  const holders = await readHolders(to, viewer);
  const groups = [...new Set(question.groups)].map((group) => ({ group, counts: new Map<string, AttainmentRow>() }));
  for await (const contacts of allContacts(to, viewer, { touched })) {
    for (const judged of judgeContacts(contacts, promises, Math.floor(now.getTime() / 1000))) {
      for (const clock of judged.clocks) {
        if (clock.stop === null || clock.stop < begin || clock.stop >= end) continue;
        const holder = clock.credited === null ? undefined : holders.get(clock.credited);
        for (const { group, counts } of groups) {
          const row = rowOf(counts, group, judged, clock.kind, holder);
          if (clock.verdict === 'HIT') row.hits += 1;
          else row.misses += 1;
        }
      }
    }
  }
  return new Map(groups.map(({ group, counts }) => [group, told([...counts.values()], question.level)]));
}

function rowOf(
  counts: Map<string, AttainmentRow>,
  group: SlaGroup,
  judged: JudgedContact,
  clock: ClockKind,
  holder: Holder | undefined,
): AttainmentRow {
  const { key, name } = keyOf(group, judged, holder);
  const id = key === null ? clock : `${clock} ${key}`;
  const known = counts.get(id);
  if (known) return known;
  const employeeName = group === 'EMPLOYEE' ? (holder?.employeeName ?? null) : null;
  const row = { key, name, employeeName, clock, hits: 0, misses: 0, share: null, low: null, high: null };
  counts.set(id, row);
  return row;
}

function told(rows: AttainmentRow[], level: number): AttainmentRow[] {
  return rows
    .map((row) => {
      const n = row.hits + row.misses;
      const { lower, upper } = wilson(row.hits / n, n, level);
      return { ...row, share: row.hits / n, low: lower, high: upper };
    })
    .toSorted((a, b) => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : byName(a, b)));
}

/** By the key for whom names are hidden, so that the order doesn't tell them. */
function byName(a: AttainmentRow, b: AttainmentRow): number {
  return (a.name ?? a.key ?? '').localeCompare(b.name ?? b.key ?? '');
}

/** What a judged clock belongs to in a group; a null key is nobody, or none. */
export function keyOf(
  group: SlaGroup,
  { contact, policy }: JudgedContact,
  holder?: Holder,
): { key: string | null; name: string | null } {
  switch (group) {
    case 'ALL':
      return { key: 'ALL', name: null };
    case 'POLICY':
      return { key: policy!.policyId, name: policy!.name };
    case 'TASK':
      return { key: contact.taskId, name: contact.taskName };
    case 'TEAM':
      return { key: holder?.teamId ?? null, name: holder?.teamName ?? null };
    case 'EMPLOYEE':
      return { key: holder?.employeeId ?? null, name: null };
    case 'PRIORITY':
      return { key: contact.priority, name: contact.priority };
    case 'CHANNEL':
      return { key: contact.channel, name: contact.channel };
  }
}

/** The instants between which the days of a question lie. */
export async function instantsOf(
  to: Sender,
  { from, to: until, timeZone }: { from: string; to: string; timeZone: string },
): Promise<{ touched: { from: string; to: string }; begin: number; end: number }> {
  if (until < from) throw badInput('to', `no earlier than ${from}`, until);
  if (Date.parse(until) - Date.parse(from) > LONGEST_DAYS * 86_400_000)
    throw badInput('to', `within ${LONGEST_DAYS} days after ${from}`, until);
  const { rows } = await to.query<{ begin: string; end: string }>(
    `select ($1::date)::timestamp at time zone $3 as begin, ($2::date + 1)::timestamp at time zone $3 as end`,
    [from, until, timeZone],
  );
  const { begin, end } = rows[0]!;
  const instant = (text: string): number => Math.floor(new Date(text).getTime() / 1000);
  return { touched: { from: begin, to: end }, begin: instant(begin), end: instant(end) };
}
