import type { Express } from 'express';
import { accept } from './accept.js';
import { itemsOfCsv, itemsOfNdjson } from './read-rows.js';
import { streamRoute, type StreamDeps } from './stream.js';

const SHOWN_FLAWS = 100;

/** `POST /signals`: what `ingestSignals` takes, without an end. */
export function registerSignalRoutes(app: Express, deps: StreamDeps): void {
  streamRoute(
    app,
    {
      path: '/signals',
      operation: 'ingestSignals',
      readers: { 'application/x-ndjson': itemsOfNdjson, 'text/csv': itemsOfCsv },
      take: (payload, { timeZone }, viewer) =>
        accept(deps.db.pool, payload, timeZone, (flaws) => flaws, SHOWN_FLAWS, viewer),
    },
    deps,
  );
}
