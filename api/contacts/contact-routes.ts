import type { Express } from 'express';
import { streamRoute, type StreamDeps } from '../signals/stream.js';
import { contactsOfNdjson, eventsOfCsv } from './read-contact-rows.js';
import { streamContacts, type StreamedRow } from './stream-contacts.js';

/** `POST /contacts`: what `recordContacts` takes, without an end; NDJSON with a contact per line, or CSV with an event per row. */
export function registerContactRoutes(app: Express, deps: StreamDeps): void {
  streamRoute<StreamedRow>(
    app,
    {
      path: '/contacts',
      operation: 'recordContacts',
      readers: { 'application/x-ndjson': contactsOfNdjson, 'text/csv': eventsOfCsv },
      take: (payload, { timeZone, now }, viewer) =>
        streamContacts(deps.db.pool, payload, { timeZone, now: now.getTime() }, viewer),
    },
    deps,
  );
}
