import type pg from 'pg';
import { BadRows, flaw } from './bad-rows.js';
import { SignalComparison, type Misfit } from './compare-signals.js';
import { zoneOf } from './local-time.js';
import { planPeople, type Plan } from './plan-people.js';
import { Roster } from './roster.js';
import type { SignalSettings } from './settings.js';
import { isGood, openSupportFile } from './support-file.js';
import { SUPPORT_COLUMNS } from './support-columns.js';
import type { UploadCounts, UploadNote, UploadPreview } from './upload.js';
import { PREVIEW_ROWS, shown, Span, type Work } from './work.js';

/** Reads a whole file of signals and says what committing it would do. Writes nothing but the bad rows. */
export async function checkSignals(
  client: pg.PoolClient,
  work: Work,
): Promise<{ counts: UploadCounts; preview: UploadPreview }> {
  const settings = work.upload.settings as SignalSettings;
  const zone = zoneOf(work.timeZone);
  const { table, dates, rows } = await openSupportFile(work.pool, work.upload);
  const bad = new BadRows(client, work.upload.id);
  const roster = new Roster();
  const comparison = new SignalComparison(client);
  await comparison.open();
  const first: string[][] = [];
  let count = 0;
  let unknownDurations = 0;
  const span = new Span();
  for await (const some of rows) {
    for (const { row, read } of some) {
      if (first.length < PREVIEW_ROWS) first.push(shown(row.cells));
      if (!isGood(read)) {
        await bad.keep(read, row.cells);
        continue;
      }
      roster.add(read);
      if (read.unknownDuration) unknownDurations++;
      const day = zone.dayOf(read.instant);
      span.see(day);
      await comparison.add(read, day);
    }
    count += some.length;
    await work.told(count);
  }
  const plan = await planPeople(client, roster, settings, zone);
  unknownDurations -= await keepMisfits(await comparison.misfits(plan), bad, work);
  await bad.flush();
  const outcome = await comparison.outcome(settings.sourceCode);
  const counts = {
    rows: count,
    ...outcome,
    bad: bad.lines,
    people: roster.people,
    newPeople: plan.newPeople,
    unknownDurations,
    ...span.days,
  };
  const mapped = table.columns.map((name) => SUPPORT_COLUMNS[name as keyof typeof SUPPORT_COLUMNS] ?? '');
  return {
    counts,
    preview: {
      columns: shown(table.columns),
      mapped,
      rows: first,
      doubts: dates.doubts(settings.dateOrder),
      notes: notes(roster, plan),
    },
  };
}

/** Reads the file once more for the rows themselves. Answers how many of them had no known response time. */
async function keepMisfits(misfits: Misfit[], bad: BadRows, work: Work): Promise<number> {
  if (misfits.length === 0) return 0;
  const byLine = new Map(misfits.map((misfit) => [misfit.line, misfit]));
  let unknown = 0;
  for await (const some of (await openSupportFile(work.pool, work.upload, false)).rows) {
    for (const { row, read } of some) {
      const misfit = byLine.get(row.line);
      if (!misfit) continue;
      if (isGood(read) && read.unknownDuration) unknown++;
      await bad.keep([explain(misfit)], row.cells);
    }
  }
  return unknown;
}

function explain({ line, code, found, first }: Misfit): ReturnType<typeof flaw> {
  if (code === 'DUPLICATE_ID')
    return flaw(line, 'Unique id', code, `an id of its own: line ${first} has it with other content`, found);
  return flaw(line, 'Issue_reported at', code, 'a day on which the employee was on the task', found);
}

function notes(roster: Roster, plan: Plan): UploadNote[] {
  const made: UploadNote[] = [];
  const note = (code: string, count: number, text: string): void => {
    if (count > 0) made.push({ code, count, text });
  };
  const [start] = plan.starts;
  note(
    'TENURE_FROM_BUCKET',
    plan.starts.length,
    `An assignment begins on a person's first day in the file, less the lower bound of the tenure bucket. For example: ${start?.employeeCode} on ${start?.startedOn}.`,
  );
  note(
    'EARLIER_START',
    plan.earlier.length,
    'These assignments begin earlier than was known, because the file holds rows before their first day.',
  );
  note(
    'KEPT_ASSIGNMENTS',
    plan.kept,
    'These assignments are there already and stay as they are, whatever the tenure bucket says.',
  );
  const several = roster.severalManagers;
  note(
    'SEVERAL_MANAGERS',
    several.length,
    `The rows of these supervisors name several managers; a team stands under the one named most often. For example: ${several[0]}.`,
  );
  const [variant] = roster.variants;
  note(
    'SPELLINGS',
    roster.variants.length,
    `These spellings are taken for one person each. For example: ${variant?.[0]} for ${variant?.[1]}.`,
  );
  return made;
}
