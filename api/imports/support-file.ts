import type pg from 'pg';
import type { CsvRow } from '../signals/csv.js';
import type { Flaw } from './bad-rows.js';
import { DateOrders } from './date-order.js';
import { fileBytes } from './file-bytes.js';
import { zoneOf } from './local-time.js';
import type { SignalSettings } from './settings.js';
import { SUPPORT_COLUMNS } from './support-columns.js';
import { readSupportRow, type SupportRow } from './support-row.js';
import { openTable, type Table } from './table.js';
import type { OpenUpload } from './work.js';

export interface SupportFile {
  table: Table;
  dates: DateOrders;
  /** The rows in pieces, each read as signals or with what is wrong with it. */
  rows: AsyncGenerator<{ row: CsvRow; read: SupportRow | Flaw[] }[]>;
}

/** `signals` false reads faster, and leaves the rows without their signals. */
export async function openSupportFile(pool: pg.Pool, upload: OpenUpload, signals = true): Promise<SupportFile> {
  const settings = upload.settings as SignalSettings;
  const table = await openTable(fileBytes(pool, upload.id), Object.keys(SUPPORT_COLUMNS));
  const dates = new DateOrders('Issue_reported at');
  const reading = { table, settings, zone: zoneOf(settings.timeZone), dates, now: upload.now.getTime(), signals };
  async function* rows(): SupportFile['rows'] {
    for await (const some of table.rows) yield some.map((row) => ({ row, read: readSupportRow(row, reading) }));
  }
  return { table, dates, rows: rows() };
}

export function isGood(read: SupportRow | Flaw[]): read is SupportRow {
  return !Array.isArray(read);
}
