import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import type { Actor } from '../access/viewer.js';
import { badInput } from '../refusals.js';
import { ensureSource } from '../signals/ensure-source.js';
import { sender } from '../sql.js';
import { contactFlaw, type ContactItem } from './contact-item.js';
import { recordContacts } from './record-contacts.js';
import type { ContactOutcome } from './staged-contacts.js';

export const MOST_CONTACTS = 250;
const MOST_EVENTS_AT_ONCE = 5000;

export interface TakenContacts {
  batchNumber: number | null;
  outcomes: ContactOutcome[];
}

/** The bulk call: one transaction and one batch. Good contacts are written although others are refused; nothing new leaves no batch. */
export async function takeContacts(
  em: EntityManager,
  sourceCode: string,
  contacts: ContactItem[],
  { timeZone, now }: { timeZone: string; now: Date },
  by: Actor,
): Promise<TakenContacts> {
  if (contacts.length < 1 || contacts.length > MOST_CONTACTS)
    throw badInput('contacts', `1 to ${MOST_CONTACTS} contacts`, contacts.length);
  const events = contacts.reduce((sum, each) => sum + each.events.length, 0);
  if (events > MOST_EVENTS_AT_ONCE) throw badInput('contacts', `at most ${MOST_EVENTS_AT_ONCE} events in all`, events);
  const checked = contacts.map((item, index) => ({ index, item, flaw: contactFlaw(item, now.getTime()) }));
  const good = checked.filter(({ flaw }) => flaw === null);
  const refused = checked.flatMap(({ index, flaw }): ContactOutcome[] =>
    flaw ? [{ index, status: 'REFUSED', id: null, flaw }] : [],
  );
  return em.transactional(async (tx) => {
    const to = sender(tx);
    await to.query('savepoint nothing_yet');
    const source = await ensureSource(to, sourceCode);
    const batch = await openBatch(to, 'CONTACT', by, { sourceId: source.id });
    const recorded = await recordContacts(to, source.id, good, batch, timeZone);
    const outcomes = [...recorded, ...refused].toSorted((a, b) => a.index - b.index);
    const added = outcomes.filter(({ status }) => status === 'ADDED').length;
    const changed = outcomes.filter(({ status }) => status === 'CHANGED').length;
    if (added + changed === 0) {
      await to.query('rollback to savepoint nothing_yet');
      return { batchNumber: null, outcomes };
    }
    await to.query('update batch set added = $2, changed = $3 where id = $1', [batch, added, changed]);
    return { batchNumber: await numberBatch(to, batch), outcomes };
  });
}
