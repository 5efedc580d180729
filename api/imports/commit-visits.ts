import type pg from 'pg';
import { openBatch } from '../access/batch.js';
import type { Actor } from '../access/viewer.js';
import { announce } from '../audits/announce.js';
import { ensureProgramme } from '../audits/create-programme.js';
import { recordVisits } from '../audits/record-visits.js';
import { ensureLocations } from '../people/ensure-people.js';
import { addTo } from './check-visits.js';
import { kindOf, programmeIn } from './programme-in.js';
import type { VisitSettings } from './settings.js';
import { isVisit, openVisitFile } from './visit-file.js';
import { NO_COUNTS, type Work, type Written } from './work.js';

/** Brings the visits of a checked file in, with their programme, its announcement and new locations, within the caller's transaction. */
export async function commitVisits(client: pg.PoolClient, work: Work, by: Actor): Promise<Written> {
  const settings = work.upload.settings as VisitSettings;
  const batch = await openBatch(client, 'UPLOAD', by, { note: work.upload.fileName });
  await programmeIn(client, settings);
  const programme = await ensureProgramme(client, {
    code: settings.programmeCode,
    name: settings.programmeName,
    kind: kindOf(settings.side),
  });
  const announced =
    settings.announcedOn !== null && (await announce(client, programme, settings.announcedOn, batch, by));
  const { bad = 0, firstDay = null, lastDay = null } = work.upload.counts ?? {};
  const counts = { ...NO_COUNTS, bad, firstDay, lastDay };
  for await (const some of (await openVisitFile(work.pool, work)).rows) {
    const good = some.map(({ read }) => read).filter(isVisit);
    const fresh = good.filter(({ repeated }) => !repeated);
    counts.same += good.length - fresh.length;
    // Of several names under one code the first one stays.
    await ensureLocations(client, [
      ...new Map(
        fresh
          .toReversed()
          .map((visit) => [visit.locationCode, { code: visit.locationCode, name: visit.locationName, kind: 'OFFICE' }]),
      ).values(),
    ]);
    addTo(counts, await recordVisits(client, programme, fresh, batch));
    counts.rows += some.length;
    await work.told(counts.rows);
  }
  // An announcement alone is reason enough for a batch: it decides which visits count.
  return { batch, added: counts.newRows, changed: counts.changed + (announced ? 1 : 0), counts };
}
