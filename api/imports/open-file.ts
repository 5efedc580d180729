import type pg from 'pg';
import type { Viewer } from '../access/viewer.js';
import { readBatches } from '../files/read-rows.js';
import type { Row } from '../files/row.js';
import { zoneOf } from '../files/zone.js';
import type { FileFacts, ImportFile, ImportRow, ImportTarget, PeopleRule, RowsWanted } from '../import-target.js';
import type { Sender } from '../sql.js';
import type { Flaw } from './bad-rows.js';
import type { LineSet } from './line-set.js';
import { constantsOf, filledBy } from './mapping.js';
import { rowReader, type Reading, type RowReader } from './row-reader.js';
import { placeFinder, type PlaceFinder } from './where-found.js';
import { wholeTarget } from './whole-target.js';
import type { OpenUpload, Work } from './work.js';

export interface OpenedFile extends ImportFile {
  /** Reads one row by itself. */
  read: RowReader;
  /** Tells which cell of a row a value was read from. */
  find: PlaceFinder;
  /** All rows as they stand in the file. */
  raw: () => AsyncGenerator<Row[]>;
}

export interface Watching {
  /** Lines that stay out. */
  without: LineSet;
  /** Told of rows that can't be read, as often as they are read. */
  onBad?: (flaws: Flaw[], row: Row) => Promise<void>;
  /** Told of every good row of a pass that is told about. */
  onGood?: (row: ImportRow) => void;
}

/** A stored file as its mapping makes it: records of a target, as often as they are wanted. */
export async function openFile(
  client: pg.PoolClient,
  work: Work,
  target: ImportTarget,
  by: Viewer,
  path: string,
  watching: Watching,
): Promise<OpenedFile> {
  const { upload, today } = work;
  const reading = await readingOf(client, upload, await wholeTarget(client, target, upload.mapping), today);
  async function* rows(how: RowsWanted = {}): AsyncGenerator<ImportRow[]> {
    const read = rowReader({ ...reading, only: how.fields ?? null });
    const part = how.refused ? rowReader({ ...reading, only: how.refused.fields }) : null;
    let count = 0;
    for await (const batch of readBatches(path, upload.reading)) {
      const good: ImportRow[] = [];
      for (const row of batch) {
        if (watching.without.has(row.line)) continue;
        const made = read(row);
        if (!Array.isArray(made)) {
          good.push(made);
          continue;
        }
        await watching.onBad?.(made, row);
        const some = part?.(evened(row, reading.settings.names.length)) ?? [];
        if (!Array.isArray(some)) await how.refused!.tell(some);
      }
      if (how.told !== false) for (const row of good) watching.onGood?.(row);
      count += batch.length;
      await work.told(how.told === false ? 0 : count);
      yield good;
    }
  }
  return {
    ...factsOf(work, by),
    shown: new Set(upload.recognised.sample.map(({ line }) => line)),
    rows,
    read: rowReader(reading),
    find: placeFinder(reading),
    raw: () => readBatches(path, upload.reading),
  };
}

/** A row with as many cells as there are columns, whatever the trouble with it. */
function evened({ line, cells }: Row, width: number): Row {
  return { line, cells: Array.from({ length: width }, (_, at) => cells[at] ?? '') };
}

/** How the rows of an upload are read for a whole target, with the bounds that only the database knows. */
export async function readingOf(
  to: Sender,
  { reading, mapping, now }: Pick<OpenUpload, 'reading' | 'mapping' | 'now'>,
  target: ImportTarget,
  today: string,
): Promise<Reading> {
  return {
    target,
    mapping,
    settings: reading,
    bounds: target.bounds ? await target.bounds(to, today) : () => ({}),
    clock: { zone: reading.zone === null ? null : zoneOf(reading.zone), now: now.getTime(), today },
    only: null,
  };
}

/** What holds for the whole file. */
export function factsOf(
  { upload, timeZone, today }: Pick<Work, 'upload' | 'timeZone' | 'today'>,
  by: Viewer,
): FileFacts {
  const { mapping } = upload;
  return {
    name: upload.fileName,
    source: upload.source,
    constants: constantsOf(mapping),
    filled: filledBy(mapping),
    people: mapping.people as PeopleRule,
    decisions: mapping.decisions.map(({ name, lead, employee }) => ({
      name,
      lead: lead ?? null,
      employee: employee ?? null,
    })),
    timeZone,
    today,
    dayOf: zoneOf(timeZone).dayOf,
    now: upload.now,
    by,
  };
}
