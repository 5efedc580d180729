import type { Viewer } from '../access/viewer.js';
import { allContacts, readContacts, type ContactFilter, type ContactRow } from '../contacts/read-contacts.js';
import { pageSize, readCursor, writeCursor } from '../page.js';
import { badInput } from '../refusals.js';
import type { Sender } from '../sql.js';
import { judgeContacts, readPromises, type Promises } from './judge-contacts.js';
import { shown } from './show-contacts.js';
import type { JudgedContactPage } from './sla-figures.js';

/** A running contact with the instant at which its next promise is due, in whole seconds. */
interface Due {
  id: string;
  due: number;
}

/**
 * Contacts by when their next promise is due: those that run and have one, then all others, the newest first. When something is due is
 * worked out, not stored, so all that run are judged; of them ids and instants alone are kept.
 */
export async function contactsByDue(
  to: Sender,
  viewer: Viewer | null,
  page: { first: number; after: string | null; filter: ContactFilter; latestFirst: boolean },
  now: Date,
): Promise<JudgedContactPage> {
  const size = pageSize(page.first);
  const start = page.after === null ? null : startOf(page.after);
  const promises = await readPromises(to);
  const way = page.latestFirst ? -1 : 1;
  const order = (a: Due, b: Due): number => way * (a.due - b.due) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const dues = (await duesOf(to, viewer, page.filter, promises, now)).toSorted(order);
  const next = start?.in === 'rest' ? [] : dues.filter((each) => !start || order(each, start) > 0).slice(0, size + 1);
  const rows = next.length === 0 ? [] : await inOrder(to, viewer, next);
  const rest =
    next.length > size
      ? []
      : await readContacts(to, viewer, {
          ...page.filter,
          except: dues.map(({ id }) => id),
          after: start?.in === 'rest' ? start : null,
          limit: size + 1 - next.length,
        });
  const found = [...rows, ...rest];
  const nodes = found.slice(0, size);
  return {
    nodes: await shown(to, viewer, nodes, promises, now),
    pageInfo: { hasNextPage: found.length > size, endCursor: endOf(nodes, next) },
  };
}

async function duesOf(
  to: Sender,
  viewer: Viewer | null,
  filter: ContactFilter,
  promises: Promises,
  now: Date,
): Promise<Due[]> {
  const dues: Due[] = [];
  if (filter.running === false) return dues;
  for await (const contacts of allContacts(to, viewer, { ...filter, running: true }))
    for (const { contact, clocks } of judgeContacts(contacts, promises, Math.floor(now.getTime() / 1000))) {
      const own = clocks.flatMap(({ verdict, due }) => (verdict === 'RUNNING' && due !== null ? [due] : []));
      if (own.length > 0) dues.push({ id: contact.id, due: Math.min(...own) });
    }
  return dues;
}

async function inOrder(to: Sender, viewer: Viewer | null, dues: Due[]): Promise<ContactRow[]> {
  const rows = await readContacts(to, viewer, { ids: dues.map(({ id }) => id), limit: dues.length });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return dues.flatMap(({ id }) => byId.get(id) ?? []);
}

type Start = ({ in: 'due' } & Due) | { in: 'rest'; openedAt: string; id: string; due: number };

function startOf(after: string): Start {
  const [part, at, id] = readCursor(after, 3);
  if (part === 'due' && typeof at === 'number') return { in: 'due', due: at, id: String(id) };
  if (part === 'rest' && typeof at === 'string') return { in: 'rest', openedAt: at, id: String(id), due: 0 };
  throw badInput('after', 'a cursor that an earlier page of this list gave', after);
}

function endOf(nodes: ContactRow[], dues: Due[]): string | null {
  const last = nodes.at(-1);
  if (!last) return null;
  const due = dues.find(({ id }) => id === last.id);
  return due ? writeCursor('due', due.due, due.id) : writeCursor('rest', last.openedAt, last.id);
}
