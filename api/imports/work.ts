import type pg from 'pg';
import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { SignalSettings, Target, VisitSettings } from './settings.js';
import type { UploadCounts, UploadPreview } from './upload.js';

/** An upload that a job is working on. */
export interface OpenUpload {
  id: string;
  target: Target;
  fileName: string;
  settings: SignalSettings | VisitSettings;
  /** Lines of the file: about how many rows there are to read. */
  lines: number;
  counts: UploadCounts | null;
  preview: UploadPreview | null;
  account: string;
  /** When the work began: the clock of the database, so that every process has the same. */
  now: Date;
}

/** What a job hands to the verbs that read and write a file. */
export interface Work {
  pool: pg.Pool;
  upload: OpenUpload;
  /** The organisation's zone, in which days are counted. */
  timeZone: string;
  today: string;
  /** Told how many rows are done; throws when somebody cancelled. */
  told: (rows: number) => Promise<void>;
}

/** What a commit wrote. Without anything added or changed its batch is dropped again. */
export interface Written {
  batch: string;
  added: number;
  changed: number;
  counts: UploadCounts;
}

export const NO_COUNTS: UploadCounts = {
  rows: 0,
  newRows: 0,
  changed: 0,
  same: 0,
  bad: 0,
  signals: 0,
  people: 0,
  newPeople: 0,
  unknownDurations: 0,
  firstDay: null,
  lastDay: null,
};

/** The first and the last day of the rows seen so far. */
export class Span {
  firstDay: string | null = null;
  lastDay: string | null = null;

  see(day: string): void {
    if (this.firstDay === null || day < this.firstDay) this.firstDay = day;
    if (this.lastDay === null || day > this.lastDay) this.lastDay = day;
  }

  get days(): { firstDay: string | null; lastDay: string | null } {
    return { firstDay: this.firstDay, lastDay: this.lastDay };
  }
}
export const PREVIEW_ROWS = 10;
const LONGEST_CELL = 300;

export async function openUpload(to: Sender, id: string): Promise<OpenUpload> {
  const { rows } = await to.query<OpenUpload>(
    `select id, target, file_name as "fileName", settings, lines, counts, preview, account_id as account,
       (extract(epoch from now()) * 1000)::float8 as now from upload where id = $1`,
    [id],
  );
  if (!rows[0]) throw notFound('upload');
  return { ...rows[0], now: new Date(rows[0].now) };
}

/** Cells as they are shown before anything is decided: shortened, and without what can't be stored. */
export function shown(cells: string[]): string[] {
  return cells.map((cell) => cell.slice(0, LONGEST_CELL).replaceAll('\0', '\\0').toWellFormed());
}
