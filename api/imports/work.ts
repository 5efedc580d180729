import type pg from 'pg';
import type { ReadSettings } from '../files/read-settings.js';
import type { Recognised } from '../files/recognised.js';
import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { Mapping } from './mapping.js';
import type { UploadCounts } from './upload.js';

/** What recognising a file found beside the settings. */
export type Found = Omit<Recognised, 'settings'>;

/** An upload that a job is working on. */
export interface OpenUpload {
  id: string;
  target: string;
  source: string | null;
  fileName: string;
  sha256: string;
  size: string;
  reading: ReadSettings;
  /** Every question about the reading was answered. */
  confirmed: boolean;
  recognised: Found;
  mapping: Mapping;
  counts: UploadCounts | null;
  fingerprint: string | null;
  account: string | null;
  key: string | null;
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

export async function openUpload(to: Sender, id: string): Promise<OpenUpload> {
  const { rows } = await to.query<OpenUpload>(
    `select id, target, source, file_name as "fileName", sha256, size, reading, reading_confirmed as confirmed, recognised, mapping, counts, fingerprint, account_id as account,
       api_key_id as key, (extract(epoch from now()) * 1000)::float8 as now from upload where id = $1`,
    [id],
  );
  if (!rows[0]) throw notFound('upload');
  return { ...rows[0], now: new Date(rows[0].now) };
}
