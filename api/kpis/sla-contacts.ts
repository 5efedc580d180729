import type { Viewer } from '../access/viewer.js';
import { allContacts } from '../contacts/read-contacts.js';
import { readHolders } from '../contacts/read-holders.js';
import { pageSize, readCursor, writeCursor } from '../page.js';
import type { Clock } from '../scoring/clocks.js';
import type { Sender } from '../sql.js';
import { instantsOf, keyOf, type SlaGroup } from './attainment.js';
import { judgeContacts, readPromises, type JudgedContact } from './judge-contacts.js';
import { shown } from './show-contacts.js';
import type { SlaContactPage } from './sla-figures.js';

export interface SlaContactsQuestion {
  from: string;
  to: string;
  clock: Clock['kind'];
  /** HIT or MISS alone; null for both. */
  verdict: 'HIT' | 'MISS' | null;
  group: SlaGroup;
  /** What of the group; null with a group other than ALL: nobody, or none. */
  key: string | null;
  first: number;
  after: string | null;
  timeZone: string;
  now: Date;
}

/** The contacts that a figure of attainment is made of, oldest first: those with a clock of the kind that stopped in the period, and those clocks. */
export async function slaContacts(
  to: Sender,
  viewer: Viewer | null,
  question: SlaContactsQuestion,
): Promise<SlaContactPage> {
  const size = pageSize(question.first);
  const { touched, begin, end } = await instantsOf(to, question);
  const { clock: wanted, verdict, group, key, now } = question;
  const promises = await readPromises(to);
  const holders = await readHolders(to, viewer);
  const [openedAt, id] = question.after === null ? [] : (readCursor(question.after, 2) as [string, string]);
  const counts = (judged: JudgedContact, { kind, stop, verdict: own, credited }: Clock): boolean =>
    kind === wanted &&
    stop !== null &&
    stop >= begin &&
    stop < end &&
    (verdict === null || own === verdict) &&
    (group === 'ALL' || keyOf(group, judged, credited === null ? undefined : holders.get(credited)).key === key);
  const found: JudgedContact[] = [];
  const start = openedAt === undefined ? null : { openedAt, id: id! };
  for await (const contacts of allContacts(to, viewer, { touched }, start)) {
    for (const judged of judgeContacts(contacts, promises, Math.floor(now.getTime() / 1000))) {
      if (judged.clocks.some((clock) => counts(judged, clock))) found.push(judged);
      if (found.length > size) break;
    }
    if (found.length > size) break;
  }
  const page = found.slice(0, size);
  const rows = page.map(({ contact }) => contact);
  const last = rows.at(-1);
  const nodes = await shown(to, viewer, rows, promises, now);
  return {
    nodes: nodes.map((node, at) => ({
      ...node,
      // Shown in the order in which they were judged.
      counted: node.sla.clocks.filter((_, nth) => counts(page[at]!, page[at]!.clocks[nth]!)),
    })),
    pageInfo: {
      hasNextPage: found.length > size,
      endCursor: last ? writeCursor(last.openedAt, last.id) : null,
    },
  };
}
