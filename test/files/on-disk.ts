import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { recognise } from '../../api/files/recognise.js';
import { readRows } from '../../api/files/read-rows.js';
import type { Format, ReadSettings } from '../../api/files/read-settings.js';
import type { Doubt, Recognised } from '../../api/files/recognised.js';
import type { Row } from '../../api/files/row.js';
import { Refusal } from '../../api/refusals.js';

const folder = mkdtempSync(join(tmpdir(), 'karta-files-'));
let count = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a file on disk for the time of a test and answers its path. */
export function onDisk(content: string | Buffer): string {
  const path = join(folder, `file-${count++}`);
  writeFileSync(path, content);
  return path;
}

export async function allRows(path: string, settings: ReadSettings): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of readRows(path, settings)) rows.push(row);
  return rows;
}

/** Recognises a file and reads it as proposed. */
export async function readIn(content: string | Buffer, name = 'file.csv'): Promise<Row[]> {
  const path = onDisk(content);
  return allRows(path, (await recognise(path, name)).settings);
}

export function settingsOf(format: Format, names: string[], more: Partial<ReadSettings> = {}): ReadSettings {
  return {
    format,
    encoding: format === 'XLSX' ? null : 'utf-8',
    delimiter: format === 'CSV' ? ',' : null,
    quote: '"',
    newline: 'LF',
    sheet: null,
    headerLine: format === 'NDJSON' ? 0 : 1,
    names,
    columns: [],
    zone: null,
    ...more,
  };
}

/** The refusal with which the work ends: its reason and line. */
export async function refusal(work: Promise<unknown>): Promise<{ reason: unknown; line: unknown; came: unknown }> {
  const error = await work.then(
    () => null,
    (failed: unknown) => failed,
  );
  expect(error).toBeInstanceOf(Refusal);
  const { code, details } = error as Refusal;
  expect(code).toBe('UPLOAD_REJECTED');
  return { reason: details['reason'], line: details['line'], came: details['came'] };
}

/** What is recognised in a file. */
export async function seen(
  content: string | Buffer,
  given: Partial<ReadSettings> = {},
  name = 'file.csv',
): Promise<Recognised> {
  return recognise(onDisk(content), name, given);
}

/** The doubt about a column, or about the file. */
export function doubt({ doubts }: Recognised, about: Doubt['about'], column: number | null = null): Doubt | undefined {
  return doubts.find((one) => one.about === about && one.column === column);
}

export function codes({ notes }: Recognised): string[] {
  return notes.map(({ code }) => code);
}

/** Why a file is refused. */
export async function refused(content: string | Buffer, name = 'file.csv'): Promise<unknown> {
  return (await refusal(recognise(onDisk(content), name))).reason;
}
