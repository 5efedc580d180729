import type pg from 'pg';
import { openBatch } from '../access/batch.js';
import {
  NO_EFFECTS,
  type Checked,
  type Effects,
  type ImportFile,
  type ImportTarget,
  type Misfit,
  type Written,
} from '../import-target.js';
import { planPeople, writePeople, type Plan } from '../people/plan-people.js';
import { badInput } from '../refusals.js';
import { ensureSource } from '../signals/ensure-source.js';
import { notesOf } from '../signals/people-notes.js';
import { earlierContacts } from './earlier-contacts.js';
import { FiledContacts, type FiledContact } from './filed-contacts.js';
import { CONTACT_FIELDS } from './import-fields.js';
import { ImportedContacts } from './imported-contacts.js';
import { recordContacts } from './record-contacts.js';
import { foreseeContacts, type ContactOutcome } from './staged-contacts.js';
import { FiledOutcomes, refusedRows } from './filed-outcomes.js';

/** Contacts from files: one row per event, or one row with several times, each a record of its own. */
export const CONTACTS: ImportTarget = {
  code: 'CONTACTS',
  name: { en: 'Contacts with their events', ru: 'Обращения с событиями', pl: 'Kontakty ze zdarzeniami' },
  about: {
    en: 'Requests, tickets, calls: when they were opened, answered, paused and resolved, and by whom. All events of a contact stand in one file.',
    ru: 'Письма, тикеты, звонки: когда открыты, отвечены, приостановлены и решены и кем. Все события обращения стоят в одном файле.',
    pl: 'Wiadomości, rozmowy: kiedy otwarte, odpowiedziane, wstrzymane i rozwiązane oraz przez kogo. Wszystkie zdarzenia kontaktu są w jednym pliku.',
  },
  severalPerRow: true,
  sourced: true,
  fields: CONTACT_FIELDS,
  needs: (filled, { by }) => (by === 'NAME_AND_LEAD' && filled('employeeName') ? [['leadName']] : []),
  async settle(_, { source }) {
    if (source === null || !/^[a-z0-9_-]{1,60}$/.test(source))
      throw badInput('source', '1 to 60 lower-case letters, digits, - and _', source ?? 'nothing');
  },
  check,
  commit,
};

async function check(client: pg.PoolClient, file: ImportFile): Promise<Checked> {
  const filed = new FiledContacts(client);
  await filed.open();
  const contacts = new ImportedContacts(client, file, filed);
  const outcomes = new FiledOutcomes(client);
  await outcomes.open();
  let plan: Plan | null = null;

  async function* misfits(): AsyncGenerator<Misfit[]> {
    yield* contacts.read();
    plan = await planPeople(client, contacts.roster, file.dayOf, contacts.makes);
    const fits = await contacts.fitting(plan);
    const source = await sourceId(client, file.source!);
    for await (const page of filed.pages(file.now.getTime())) {
      for (const contact of page) if (contact.misfits.length === 0) contact.misfits.push(...fits(contact));
      const good = page.filter((contact) => contact.misfits.length === 0);
      const found = await foreseeContacts(client, source, numbered(good), file.timeZone);
      yield [...page.flatMap((contact) => contact.misfits), ...refusedRows(good, found)];
      await outcomes.keep(good, found);
    }
  }

  return {
    misfits,
    get questions() {
      return contacts.people.questions;
    },
    async finish(wanted) {
      await outcomes.touch(file.timeZone);
      const { outcome, lines } = await outcomes.told(wanted);
      const earlier = await earlierContacts(client, file.source!, wanted);
      return {
        outcome,
        effects: effectsOf(contacts, plan!),
        notes: notesOf(contacts.roster, plan!, file.filled),
        lines,
        earlier,
      };
    },
  };
}

async function commit(client: pg.PoolClient, file: ImportFile): Promise<Written> {
  const filed = new FiledContacts(client);
  await filed.open();
  const contacts = new ImportedContacts(client, file, filed);
  const misfits: Misfit[] = [];
  for await (const some of contacts.read()) misfits.push(...some);
  const source = await ensureSource(client, file.source!);
  const batch = await openBatch(client, 'UPLOAD', file.by, { sourceId: source.id, note: file.name });
  const plan = await planPeople(client, contacts.roster, file.dayOf, contacts.makes);
  const newPeople = contacts.makes ? await writePeople(client, contacts.roster, plan, batch) : 0;
  const counts = { added: 0, corrected: 0, newRows: 0, changed: 0, same: 0 };
  for await (const page of filed.pages(file.now.getTime())) {
    const good = page.filter((contact) => contact.misfits.length === 0);
    misfits.push(...page.flatMap((contact) => contact.misfits));
    const outcomes = await recordContacts(client, source.id, numbered(good), batch, file.timeZone);
    misfits.push(...refusedRows(good, outcomes));
    count(counts, good, outcomes);
  }
  return { batch, ...counts, signals: 0, effects: { ...effectsOf(contacts, plan), newPeople }, misfits };
}

// Private: counting.

function numbered(contacts: FiledContact[]) {
  return contacts.map(({ item }, index) => ({ index, item }));
}

function count(
  counts: { added: number; corrected: number; newRows: number; changed: number; same: number },
  contacts: FiledContact[],
  outcomes: ContactOutcome[],
): void {
  for (const { index, status } of outcomes) {
    const rows = contacts[index]!.lines.length;
    if (status === 'ADDED') {
      counts.added++;
      counts.newRows += rows;
    } else if (status === 'CHANGED') {
      counts.corrected++;
      counts.changed += rows;
    } else if (status === 'SAME') counts.same += rows;
  }
}

function effectsOf({ roster }: ImportedContacts, { newPeople, newTeams, newTasks, starts, earlier }: Plan): Effects {
  return {
    ...NO_EFFECTS,
    people: roster.people,
    newPeople,
    newTeams,
    newTasks,
    newAssignments: starts.length,
    changedAssignments: earlier.length,
  };
}

async function sourceId(client: pg.PoolClient, code: string): Promise<number | null> {
  const { rows } = await client.query<{ id: number }>('select id from source where code = $1', [code]);
  return rows[0]?.id ?? null;
}
