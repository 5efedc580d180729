import type { Sender } from '../sql.js';
import type { ContactItem } from './contact-item.js';
import { compareStaged, flawStaged, stageContacts, takeOutcomes, type ContactOutcome } from './staged-contacts.js';

/**
 * Contacts as their source knows them now: what is new is added; a contact sent again with another content or another history supersedes
 * what changed of it; the same again changes nothing. Within the caller's transaction and batch; one statement per step, however many.
 *
 * @param items checked by `contactFlaw` before
 */
export async function recordContacts(
  to: Sender,
  sourceId: number,
  items: { index: number; item: ContactItem }[],
  batch: string,
  timeZone: string,
): Promise<ContactOutcome[]> {
  await stageContacts(to, items, timeZone);
  await flawStaged(to);
  await to.query(NEW_CLIENTS);
  await to.query(ADD_CONTACTS, [sourceId]);
  await compareStaged(to);
  await to.query(SUPERSEDE_VERSIONS, [batch]);
  await to.query(ADD_VERSIONS, [batch]);
  await to.query(SUPERSEDE_EVENTS, [batch]);
  await to.query(ADD_EVENTS, [batch]);
  return takeOutcomes(to);
}

const NEW_CLIENTS = `
  insert into client (code) select distinct client from staged_contact where code is null and client is not null order by 1
  on conflict do nothing`;

/** The key's conflict decides who is first; the row that was there is locked, so that two calls about one contact come one after the other. */
const ADD_CONTACTS = `
  with added as (
    insert into contact (source_id, external_id) select $1, external_id from staged_contact where code is null order by external_id
    on conflict (source_id, external_id) do update set external_id = excluded.external_id returning id, external_id, xmax = 0 as is_new
  )
  update staged_contact c set contact_id = added.id, is_new = added.is_new from added where added.external_id = c.external_id and c.code is null`;

const SUPERSEDE_VERSIONS = `
  update contact_version v set superseded_by = $1 from staged_contact c
  where v.contact_id = c.contact_id and v.superseded_by is null and c.status = 'CHANGED' and c.version_differs`;

const ADD_VERSIONS = `
  insert into contact_version (contact_id, task_id, client_id, location_id, channel, priority, subject, opened_at, batch_id)
  select c.contact_id, c.task_id, client.id, c.location_id, c.channel, c.priority, c.subject, c.opened_at, $1
  from staged_contact c left join client on client.code = c.client
  where c.status = 'ADDED' or (c.status = 'CHANGED' and c.version_differs) order by c.n`;

const SUPERSEDE_EVENTS = `
  update contact_event old set superseded_by = $1 from staged_contact c
  where old.contact_id = c.contact_id and old.superseded_by is null and c.status = 'CHANGED'
    and not exists (select 1 from staged_event e where e.n = c.n and e.kept and e.place = old.place)`;

const ADD_EVENTS = `
  insert into contact_event (contact_id, at, place, kind, assignment_id, reason, batch_id)
  select c.contact_id, e.at, e.place, e.kind, e.assignment_id, e.reason, $1 from staged_event e join staged_contact c using (n)
  where c.status in ('ADDED', 'CHANGED') and not e.kept order by e.n, e.place`;
