import type pg from 'pg';
import type { NewVisit } from '../audits/record-visits.js';
import type { CsvRow } from '../signals/csv.js';
import { flaw, type Flaw } from './bad-rows.js';
import { fileBytes } from './file-bytes.js';
import { MOST_NUMBER, RowChecks } from './row-checks.js';
import type { VisitSettings } from './settings.js';
import { openTable, rejected, type Table } from './table.js';
import type { Work } from './work.js';

/** The columns of a list of visits as totals, and what each is taken for. */
export const VISIT_COLUMNS = {
  JobID: 'visit',
  LocationName: 'location',
  LocationID: 'locationCode',
  Month: 'month',
  PointsScored: 'points',
  PointsOutOf: 'outOf',
} as const;

/** Visits are made by people: a list of more than these is something else. */
const MOST_VISITS = 200_000;

export interface VisitRow extends NewVisit {
  line: number;
  locationName: string;
  /** The same row stands further up: nothing comes of it. */
  repeated: boolean;
}

export interface VisitFile {
  table: Table;
  rows: AsyncGenerator<{ row: CsvRow; read: VisitRow | Flaw[] }[]>;
}

export async function openVisitFile(pool: pg.Pool, work: Work): Promise<VisitFile> {
  const settings = work.upload.settings as VisitSettings;
  const table = await openTable(fileBytes(pool, work.upload.id), Object.keys(VISIT_COLUMNS));
  const known = new Map<string, { line: number; content: string }>();
  async function* rows(): VisitFile['rows'] {
    for await (const some of table.rows) {
      yield some.map((row) => ({ row, read: once(readVisit(table, row, settings, work.today), known) }));
      if (known.size > MOST_VISITS)
        throw rejected(`A file may hold ${MOST_VISITS} visits, but this one holds more. Send it in parts.`);
    }
  }
  return { table, rows: rows() };
}

export function isVisit(read: VisitRow | Flaw[]): read is VisitRow {
  return !Array.isArray(read);
}

// Private: single rows.

function readVisit(table: Table, row: CsvRow, settings: VisitSettings, today: string): VisitRow | Flaw[] {
  const checks = new RowChecks(table, row);
  if (!checks.readable) return checks.flaws;
  const number = checks.text('JobID', 100);
  const locationName = checks.text('LocationName', 200);
  const locationCode = checks.text('LocationID', 100);
  const month = checks.cell('Month');
  if (!/^(0?[1-9]|1[0-2])$/.test(month))
    checks.add('Month', month === '' ? 'MISSING' : 'NOT_A_MONTH', 'a month, 1 to 12', month);
  const points = checks.number('PointsScored', 0, MOST_NUMBER);
  const outOf = checks.number('PointsOutOf', 0, MOST_NUMBER);
  if (checks.flaws.length === 0 && Number(points) > Number(outOf))
    checks.add('PointsScored', 'OUT_OF_SCALE', `at most PointsOutOf, ${outOf}`, points);
  // Only the month is known. Its first day is the cautious one: a visit counts only if the announcement came before all of the month.
  const visitedOn = `${settings.year}-${month.padStart(2, '0')}-01`;
  if (checks.flaws.length === 0 && visitedOn > today)
    checks.add('Month', 'FUTURE', `a month of ${settings.year} that has begun by ${today}`, month);
  if (checks.flaws.length > 0) return checks.flaws;
  return { line: row.line, number, locationName, locationCode, visitedOn, points, outOf, repeated: false };
}

/** A number stands for one visit: the same row again is no harm, other content under it is. */
function once(read: VisitRow | Flaw[], known: Map<string, { line: number; content: string }>): VisitRow | Flaw[] {
  if (!isVisit(read)) return read;
  const content = [read.locationCode, read.visitedOn, Number(read.points), Number(read.outOf)].join('\0');
  const before = known.get(read.number);
  if (!before) {
    known.set(read.number, { line: read.line, content });
    return read;
  }
  if (before.content === content) return { ...read, repeated: true };
  return [
    flaw(
      read.line,
      'JobID',
      'DUPLICATE_ID',
      `a number of its own: line ${before.line} has it with other content`,
      read.number,
    ),
  ];
}
