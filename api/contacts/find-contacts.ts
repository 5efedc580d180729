import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { cut, pageSize, readCursor, writeCursor } from '../page.js';
import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import { ContactSort, EventKind, type Contact, type ContactPage } from './contact.js';
import { stateOf } from './contact-state.js';
import { readContacts, type ContactFilter, type ContactRow } from './read-contacts.js';
import { readHolders } from './read-holders.js';

export async function findContacts(
  to: Sender,
  viewer: Viewer | null,
  {
    first,
    after,
    filter,
    sort,
    ascending,
  }: { first: number; after: string | null; filter: ContactFilter; sort: ContactSort; ascending: boolean },
): Promise<ContactPage> {
  const size = pageSize(first);
  const opened = sort === ContactSort.OPENED;
  const [openedAt, id, key] = after === null ? [] : (readCursor(after, opened ? 2 : 3) as string[]);
  const rows = await readContacts(to, viewer, {
    ...filter,
    after: openedAt === undefined ? null : { openedAt, id: id!, key: key ?? null },
    ...(opened ? { oldestFirst: ascending } : { sorted: { by: sort, ascending } }),
    limit: size + 1,
  });
  const { nodes, pageInfo } = cut(rows, size, (row) =>
    opened ? writeCursor(row.openedAt, row.id) : writeCursor(row.openedAt, row.id, row.key!),
  );
  return { nodes: await withNames(to, viewer, nodes), pageInfo };
}

export async function findContact(to: Sender, viewer: Viewer | null, id: string): Promise<Contact> {
  const rows = isId(id) ? await readContacts(to, viewer, { ids: [id], limit: 1 }) : [];
  if (!rows[0]) throw notFound('contact');
  return (await withNames(to, viewer, rows))[0]!;
}

/** People by name where the viewer reaches them; the others who held the contact stay nameless. */
export async function withNames(
  to: Sender,
  viewer: Viewer | null,
  contacts: ContactRow[],
): Promise<(Contact & { row: ContactRow })[]> {
  const held = [...new Set(contacts.flatMap(({ events }) => events.flatMap(({ who }) => (who === null ? [] : [who]))))];
  const holders = held.length === 0 ? new Map() : await readHolders(to, viewer, held);
  return contacts.map((contact) => ({
    ...contact,
    row: contact,
    state: stateOf(contact.events),
    events: contact.events.map(({ at, kind, who, reason }) => {
      const holder = who === null ? undefined : holders.get(who);
      return {
        at: new Date(at * 1000).toISOString(),
        kind: EventKind[kind],
        employeeId: holder?.employeeId ?? null,
        employeeName: holder?.employeeName ?? null,
        reason,
      };
    }),
  }));
}
