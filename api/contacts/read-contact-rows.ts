import { flaw, type RowFlaw } from '../signals/item.js';
import { rowsOfCsv, rowsOfNdjson } from '../signals/read-rows.js';
import type { ContactEventKind } from '../scoring/clocks.js';
import { isInstant } from '../scalars.js';
import { EventKind } from './contact.js';
import { contactFlaw, type ContactEventItem, type ContactItem } from './contact-item.js';
import type { FiledEvent } from './filed-contacts.js';

const ABOUT = ['externalId', 'taskCode', 'clientCode', 'locationCode', 'channel', 'priority', 'subject'] as const;
const HAPPENED = ['at', 'kind', 'employeeCode', 'reason'] as const;

/** A contact on a line of its own. */
export interface LinedContact {
  line: number;
  item: ContactItem;
}

/** One contact per line, with all its events. */
export function contactsOfNdjson(bytes: AsyncIterable<Uint8Array>, now: number) {
  return rowsOfNdjson<LinedContact>(bytes, (raw, line) => {
    const item = readContact(raw, line);
    if ('code' in item) return item;
    const found = contactFlaw(item, now);
    return found ? flaw(line, found.field, found.code, found.expected, found.came) : { line, item };
  });
}

/** A row of a contact that doesn't fit: the contact stays out whole. */
export interface SpoilingRow {
  spoils: string;
  flaw: RowFlaw;
}

const LONGEST_ID = 200;

/** One event per row; what the columns say about the contact stands in every row of it. */
export function eventsOfCsv(bytes: AsyncIterable<Uint8Array>) {
  const columns = { known: [...ABOUT, ...HAPPENED], needed: ['externalId', 'taskCode', 'at', 'kind'] };
  return rowsOfCsv<FiledEvent | SpoilingRow>(bytes, columns, (raw, line) => {
    const about = readTexts(raw, ABOUT, line, '');
    const event = readEvent(raw, line, '');
    if ('code' in about) return about;
    const { externalId, taskCode } = about;
    if (externalId === null) return flaw(line, 'externalId', 'MISSING', 'a text', 'nothing');
    if (externalId.length > LONGEST_ID)
      return flaw(
        line,
        'externalId',
        'TOO_LONG',
        `at most ${LONGEST_ID} characters`,
        `${externalId.length} characters`,
      );
    if ('code' in event) return { spoils: externalId, flaw: event };
    if (taskCode === null) return { spoils: externalId, flaw: flaw(line, 'taskCode', 'MISSING', 'a text', 'nothing') };
    return { line, record: 0, ...about, ...event, externalId, taskCode };
  });
}

// Private: shapes. What they mean is checked of the whole contact.

function readContact(raw: Record<string, unknown>, line: number): ContactItem | RowFlaw {
  const known: readonly string[] = [...ABOUT, 'events'];
  const strange = Object.keys(raw).find((name) => !known.includes(name));
  if (strange !== undefined) return flaw(line, strange, 'UNKNOWN_FIELD', `one of ${known.join(', ')}`, strange);
  const about = readTexts(raw, ABOUT, line, '');
  if ('code' in about) return about;
  const list = raw['events'];
  if (!Array.isArray(list)) return flaw(line, 'events', 'WRONG_TYPE', 'a list of events', list ?? 'nothing');
  const events: ContactEventItem[] = [];
  for (const [at, each] of (list as unknown[]).entries()) {
    const path = `events[${at}]`;
    if (typeof each !== 'object' || each === null) return flaw(line, path, 'WRONG_TYPE', 'an event', each);
    const event = readEvent(each as Record<string, unknown>, line, `${path}.`);
    if ('code' in event) return event;
    const stray = Object.keys(each).find((name) => !(HAPPENED as readonly string[]).includes(name));
    if (stray !== undefined)
      return flaw(line, `${path}.${stray}`, 'UNKNOWN_FIELD', `one of ${HAPPENED.join(', ')}`, stray);
    events.push(event);
  }
  return { ...about, externalId: about.externalId ?? '', taskCode: about.taskCode ?? '', events };
}

function readEvent(raw: Record<string, unknown>, line: number, path: string): ContactEventItem | RowFlaw {
  const texts = readTexts(raw, HAPPENED, line, path);
  if ('code' in texts) return texts;
  const { at, kind, employeeCode, reason } = texts;
  if (kind === null || !Object.hasOwn(EventKind, kind))
    return flaw(line, `${path}kind`, 'UNKNOWN_VALUE', `one of ${Object.keys(EventKind).join(', ')}`, kind ?? 'nothing');
  if (at === null || !isInstant(at))
    return flaw(line, `${path}at`, 'NO_INSTANT', 'an instant with its zone', at ?? 'nothing');
  return { at, kind: kind as ContactEventKind, employeeCode, reason };
}

function readTexts<Name extends string>(
  raw: Record<string, unknown>,
  names: readonly Name[],
  line: number,
  path: string,
): Record<Name, string | null> | RowFlaw {
  const texts = {} as Record<Name, string | null>;
  for (const name of names) {
    const value = raw[name];
    if (value === undefined || value === null || value === '') texts[name] = null;
    else if (typeof value !== 'string') return flaw(line, `${path}${name}`, 'WRONG_TYPE', 'a text', value);
    // What the database can't hold is refused before anything is staged.
    else if (value.includes('\0') || !value.isWellFormed())
      return flaw(line, `${path}${name}`, 'BAD_CHARACTER', 'text without NUL and broken characters', value);
    else texts[name] = value.normalize('NFC');
  }
  return texts;
}
