import { openTime, overlap, type OpenTime, type Stretch } from '../scoring/business-time.js';
import type { Sender } from '../sql.js';

/**
 * The open time of every calendar as known at a cut-off: each version's own, until the next one holds. A calendar knows nothing before its
 * first version: there is no open time then.
 */
export async function openTimesAt(to: Sender, cutoff: number): Promise<Map<string, OpenTime>> {
  const { rows } = await to.query<{ calendar: string; startsAt: string; spans: string[] }>(
    `select v.owner_id as calendar, v.starts_at as "startsAt", v.spans from calendar_version v join batch b on b.id = v.batch_id
     where v.status = 'PUBLISHED' and b.number <= $1 order by v.owner_id, v.starts_at`,
    [cutoff],
  );
  const times = new Map<string, OpenTime>();
  for (const [calendar, versions] of Map.groupBy(rows, (row) => row.calendar)) {
    const stretches = versions.flatMap((version, at) => {
      const next = versions[at + 1];
      return overlap(stretchesOf(version.spans), [
        { from: Number(version.startsAt), to: next ? Number(next.startsAt) : Infinity },
      ]);
    });
    times.set(calendar, openTime(stretches));
  }
  return times;
}

function stretchesOf(spans: string[]): Stretch[] {
  return Array.from({ length: spans.length / 2 }, (_, at) => ({
    from: Number(spans[2 * at]),
    to: Number(spans[2 * at + 1]),
  }));
}
