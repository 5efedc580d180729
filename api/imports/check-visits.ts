import type pg from 'pg';
import { compareVisits, type Recorded } from '../audits/record-visits.js';
import type { Sender } from '../sql.js';
import { BadRows } from './bad-rows.js';
import { programmeIn } from './programme-in.js';
import type { VisitSettings } from './settings.js';
import type { UploadCounts, UploadNote, UploadPreview } from './upload.js';
import { isVisit, openVisitFile, VISIT_COLUMNS, type VisitRow } from './visit-file.js';
import { NO_COUNTS, PREVIEW_ROWS, shown, Span, type Work } from './work.js';

/** Reads a whole file of visits and says what committing it would do. Writes nothing but the bad rows. */
export async function checkVisits(
  client: pg.PoolClient,
  work: Work,
): Promise<{ counts: UploadCounts; preview: UploadPreview }> {
  const settings = work.upload.settings as VisitSettings;
  const programme = await programmeIn(client, settings);
  const announcedOn = settings.announcedOn ?? (programme && (await announcement(client, programme)));
  const { table, rows } = await openVisitFile(work.pool, work);
  const bad = new BadRows(client, work.upload.id);
  const counts = { ...NO_COUNTS };
  const first: string[][] = [];
  const span = new Span();
  const seen = { good: 0, outOfZero: 0, notAnnounced: 0 };
  for await (const some of rows) {
    const good: VisitRow[] = [];
    for (const { row, read } of some) {
      if (first.length < PREVIEW_ROWS) first.push(shown(row.cells));
      if (!isVisit(read)) await bad.keep(read, row.cells);
      else {
        span.see(read.visitedOn);
        if (read.repeated) counts.same++;
        else good.push(read);
      }
    }
    addTo(counts, await compareVisits(client, programme, good));
    seen.good += good.length;
    seen.outOfZero += good.filter(({ outOf }) => Number(outOf) === 0).length;
    seen.notAnnounced += good.filter(({ visitedOn }) => announcedOn === null || visitedOn < announcedOn).length;
    counts.rows += some.length;
    await work.told(counts.rows);
  }
  await bad.flush();
  Object.assign(counts, span.days, { bad: bad.lines });
  const mapped = table.columns.map((name) => VISIT_COLUMNS[name as keyof typeof VISIT_COLUMNS] ?? '');
  return {
    counts,
    preview: { columns: shown(table.columns), mapped, rows: first, doubts: [], notes: notes(seen, settings) },
  };
}

export function addTo(counts: UploadCounts, { added, changed, same }: Recorded): void {
  counts.newRows += added;
  counts.changed += changed;
  counts.same += same;
}

async function announcement(to: Sender, programme: string): Promise<string | null> {
  const { rows } = await to.query<{ day: string }>(
    'select announced_on as day from programme_announcement where programme_id = $1 and superseded_by is null',
    [programme],
  );
  return rows[0]?.day ?? null;
}

function notes(seen: { good: number; outOfZero: number; notAnnounced: number }, { year }: VisitSettings): UploadNote[] {
  return [
    {
      code: 'DAY_FROM_MONTH',
      count: seen.good,
      text: `The file tells the month only; each visit stands on the first day of its month in ${year}.`,
    },
    {
      code: 'OUT_OF_ZERO',
      count: seen.outOfZero,
      text: 'These visits are out of 0 points: they are kept as insufficient data and do not count.',
    },
    {
      code: 'NOT_ANNOUNCED',
      count: seen.notAnnounced,
      text: 'These visits were made before the programme was announced: they are shown and do not count.',
    },
  ].filter(({ count }) => count > 0);
}
