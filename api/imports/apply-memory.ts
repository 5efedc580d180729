import type { ReadSettings } from '../files/read-settings.js';
import { recognise } from '../files/recognise.js';
import type { Sender } from '../sql.js';
import { columnKeys } from './column-keys.js';
import { keepRecognised } from './keep-recognised.js';
import { columnsOf, type Mapping } from './mapping.js';
import type { Found } from './work.js';

/** How a source's files were read and mapped. */
export interface Memory {
  reading: ReadSettings;
  mapping: Mapping;
}

interface Received {
  id: string;
  source: string | null;
  fileName: string;
}

/**
 * A file whose source is known is read and mapped as its last one was, so that nobody is asked twice. A file whose header lacks a column
 * that the mapping needs is left to a person.
 */
export async function applyMemory(to: Sender, { id, source, fileName }: Received, path: string): Promise<void> {
  if (source === null) return;
  const { rows } = await to.query<Memory>(
    'select reading, mapping from import_mapping where source = $1 order by used_at desc nulls last, saved_at desc limit 1',
    [source],
  );
  if (rows[0]) await takeMemory(to, { id, fileName }, path, rows[0]);
}

/** Answers whether the file holds every column that the mapping reads; if it doesn't, nothing is taken. */
export async function takeMemory(
  to: Sender,
  { id, fileName }: { id: string; fileName: string },
  path: string,
  memory: Memory,
): Promise<boolean> {
  const { rows } = await to.query<{ reading: ReadSettings; recognised: Found }>(
    'select reading, recognised from upload where id = $1',
    [id],
  );
  const { reading, recognised } = rows[0]!;
  const again = answers(memory.reading, reading, recognised);
  const first = Object.keys(again).length === 0 ? reading : (await recognise(path, fileName, again)).settings;
  const keys = columnKeys(first.names);
  if (columnsOf(memory.mapping).some((column) => !keys.includes(column))) return false;
  const known = new Map(columnKeys(memory.reading.names).map((key, at) => [key, memory.reading.columns[at]!]));
  const columns = first.columns.map((column, at) => known.get(keys[at]!) ?? column);
  await keepRecognised(to, id, await recognise(path, fileName, { ...first, columns, zone: memory.reading.zone }));
  await to.query('update upload set mapping = $2, target = $3, reading_confirmed = true where id = $1', [
    id,
    JSON.stringify(memory.mapping),
    memory.mapping.target,
  ]);
  return true;
}

/** What the memory answers of the questions about the file as a whole. What the bytes tell by themselves is no question. */
function answers(known: ReadSettings, now: ReadSettings, { doubts, sheets }: Found): Partial<ReadSettings> {
  const asked = (about: string): boolean => doubts.some((doubt) => doubt.about === about);
  const same = known.format === now.format;
  return {
    ...(same && asked('ENCODING') ? { encoding: known.encoding } : {}),
    ...(same && asked('DELIMITER') ? { delimiter: known.delimiter } : {}),
    ...(same && asked('SHEET') && sheets.some(({ name }) => name === known.sheet) ? { sheet: known.sheet } : {}),
    ...(same && asked('HEADER') ? { headerLine: known.headerLine } : {}),
  };
}
