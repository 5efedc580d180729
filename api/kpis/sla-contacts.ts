import type { Viewer } from '../access/viewer.js';
import { allContacts, type ContactRow } from '../contacts/read-contacts.js';
import { readHolders } from '../contacts/read-holders.js';
import { pageSize, readCursor, writeCursor } from '../page.js';
import type { Clock } from '../scoring/clocks.js';
import type { Sender } from '../sql.js';
import { instantsOf, keyOf, type SlaGroup } from './attainment.js';
import { judgeContacts, readPromises } from './judge-contacts.js';
import { shown } from './show-contacts.js';
import type { JudgedContactPage } from './sla-figures.js';

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

/** The contacts that a figure of attainment is made of, oldest first: those with a clock of the kind that stopped in the period. */
export async function slaContacts(
  to: Sender,
  viewer: Viewer | null,
  question: SlaContactsQuestion,
): Promise<JudgedContactPage> {
  const size = pageSize(question.first);
  const { touched, begin, end } = await instantsOf(to, question);
  const { clock: wanted, verdict, group, key, now } = question;
  const promises = await readPromises(to);
  const holders = await readHolders(to, viewer);
  const [openedAt, id] = question.after === null ? [] : (readCursor(question.after, 2) as [string, string]);
  const found: ContactRow[] = [];
  const start = openedAt === undefined ? null : { openedAt, id: id! };
  for await (const contacts of allContacts(to, viewer, { touched }, start)) {
    for (const judged of judgeContacts(contacts, promises, Math.floor(now.getTime() / 1000))) {
      const counts = judged.clocks.some(
        ({ kind, stop, verdict: own, credited }) =>
          kind === wanted &&
          stop !== null &&
          stop >= begin &&
          stop < end &&
          (verdict === null || own === verdict) &&
          (group === 'ALL' || keyOf(group, judged, credited === null ? undefined : holders.get(credited)).key === key),
      );
      if (counts) found.push(judged.contact);
      if (found.length > size) break;
    }
    if (found.length > size) break;
  }
  const nodes = found.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes: await shown(to, viewer, nodes, promises, now),
    pageInfo: {
      hasNextPage: found.length > size,
      endCursor: last ? writeCursor(last.openedAt, last.id) : null,
    },
  };
}
