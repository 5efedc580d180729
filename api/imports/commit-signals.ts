import type pg from 'pg';
import { openBatch } from '../access/batch.js';
import type { Actor } from '../access/viewer.js';
import { ensureSource } from '../signals/ensure-source.js';
import { ingest, type Outcome } from '../signals/ingest.js';
import type { SignalItem } from '../signals/item.js';
import { BadRows, flaw, type Flaw } from './bad-rows.js';
import { zoneOf } from './local-time.js';
import { planPeople, writePeople } from './plan-people.js';
import { Roster } from './roster.js';
import type { SignalSettings } from './settings.js';
import { isGood, openSupportFile } from './support-file.js';
import { columnOf } from './support-columns.js';
import { Span, type Work, type Written } from './work.js';

/** Brings the people and the signals of a checked file in, within the caller's transaction. */
export async function commitSignals(client: pg.PoolClient, work: Work, by: Actor): Promise<Written> {
  const settings = work.upload.settings as SignalSettings;
  const badLines = await linesThatStayOut(client, work.upload.id);
  const roster = new Roster();
  const zone = zoneOf(work.timeZone);
  const span = new Span();
  let unknownDurations = 0;
  for await (const some of (await openSupportFile(work.pool, work.upload, false)).rows) {
    for (const { read } of some) {
      if (!isGood(read) || badLines.has(read.line)) continue;
      roster.add(read);
      span.see(zone.dayOf(read.instant));
      if (read.unknownDuration) unknownDurations++;
    }
    await work.told(0);
  }
  const source = await ensureSource(client, settings.sourceCode);
  const batch = await openBatch(client, 'UPLOAD', by, { sourceId: source.id, note: work.upload.fileName });
  const plan = await planPeople(client, roster, settings, zone);
  const newPeople = await writePeople(client, roster, plan, settings, batch);

  const lines = new Outcomes();
  const refused: Flaw[] = [];
  const ingested = await ingest(client, goodItems(work, badLines), {
    source,
    batch,
    timeZone: work.timeZone,
    onFlaw: ({ line, field, code, expected, came }) =>
      void refused.push(flaw(line, columnOf(field), code, expected, came)),
    onOutcomes: (chunk) => lines.see(chunk),
  });
  const bad = new BadRows(client, work.upload.id);
  for (const each of refused) await bad.keep([each], []);
  await bad.flush();
  const { rows = 0, bad: badBefore = 0 } = work.upload.counts ?? {};
  const { added, changed, same } = ingested;
  return {
    batch,
    added,
    changed,
    counts: {
      rows,
      ...lines.counts,
      bad: badBefore + bad.lines,
      signals: added + changed + same,
      people: roster.people,
      newPeople,
      unknownDurations,
      ...span.days,
    },
  };
}

// Private: what goes in, and what came of it.

async function* goodItems(work: Work, badLines: Set<number>): AsyncGenerator<SignalItem[]> {
  let count = 0;
  for await (const some of (await openSupportFile(work.pool, work.upload)).rows) {
    yield some.flatMap(({ read }) => (isGood(read) && !badLines.has(read.line) ? read.items : []));
    count += some.length;
    await work.told(count);
  }
}

async function linesThatStayOut(client: pg.PoolClient, upload: string): Promise<Set<number>> {
  const { rows } = await client.query<{ line: number }>(
    'select distinct line from upload_bad_row where upload_id = $1',
    [upload],
  );
  return new Set(rows.map(({ line }) => line));
}

/** What came of rows, made of what came of their signals. All outcomes of a row come in one piece. */
class Outcomes {
  readonly counts = { newRows: 0, changed: 0, same: 0 };

  see(chunk: Outcome[]): void {
    for (const outcomes of Map.groupBy(chunk, ({ line }) => line).values()) {
      if (outcomes.every(({ outcome }) => outcome === 'ADDED')) this.counts.newRows++;
      else if (outcomes.every(({ outcome }) => outcome === 'SAME')) this.counts.same++;
      else this.counts.changed++;
    }
  }
}
