import { posix } from 'node:path';
import { BadFile } from './bad-file.js';
import { MOST_ENTRIES, MOST_LISTED } from './limits.js';
import { attribute, wholeXml, type Reading } from './xml.js';
import type { Zip } from './zip.js';

/** What a workbook says of itself; sheets by the part that holds them. */
export interface Workbook {
  sheets: { name: string; hidden: boolean; part: string }[];
  dates: 'EXCEL_1900' | 'EXCEL_1904';
  /** Parts that others are read with; null when there are none. */
  strings: string | null;
  styles: string | null;
  /** There is a programme in it, which is never opened. */
  macros: boolean;
}

/** Which part is which stands in relations: programs other than Excel name them as they like. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const root = (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument');
  const part = root?.target ?? 'xl/workbook.xml';
  if (!part.endsWith('.xml') || !zip.names.includes(part) || !part.startsWith('xl/'))
    throw new BadFile('NOT_XLSX', { came: kindOf(zip.names) });
  const relations = await relationsOf(zip, part);
  const targets = new Map(relations.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]));
  const book: Workbook = {
    sheets: [],
    dates: 'EXCEL_1900',
    strings: relations.find(({ type }) => type === 'sharedStrings')?.target ?? null,
    styles: relations.find(({ type }) => type === 'styles')?.target ?? null,
    macros: zip.names.some((name) => /vbaProject\.bin$/i.test(name)),
  };
  await readPart(zip, part, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true|on)$/.test(attribute(attributes, 'date1904') ?? ''))
        book.dates = 'EXCEL_1904';
      if (name !== 'sheet') return;
      // A sheet that is a chart has no rows.
      const target = targets.get(attribute(attributes, 'id') ?? '');
      const state = attribute(attributes, 'state') ?? 'visible';
      if (book.sheets.length >= MOST_ENTRIES)
        throw new BadFile('TOO_MANY_ENTRIES', { expected: MOST_ENTRIES, came: 'more' });
      if (target !== undefined)
        book.sheets.push({ name: attribute(attributes, 'name') ?? '', hidden: state !== 'visible', part: target });
    },
  });
  return book;
}

/** Reads one part to its end; one that is named but not there is a workbook cut to pieces. */
export async function readPart(zip: Zip, part: string, reading: Reading): Promise<void> {
  const bytes = await zip.open(part);
  if (!bytes) throw new BadFile('BROKEN_ZIP', { came: part });
  await wholeXml(part, bytes, reading);
}

interface Relation {
  id: string;
  /** The last word of its type, which is a long address. */
  type: string;
  target: string;
}

async function relationsOf(zip: Zip, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part);
  const name = posix.join(part === '' ? '' : folder, '_rels', `${posix.basename(part)}.rels`);
  if (!zip.names.includes(name)) return [];
  const found: Relation[] = [];
  await readPart(zip, name, {
    open(element, attributes) {
      if (element !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      if (found.length >= MOST_LISTED) throw new BadFile('BROKEN_XML', { came: name });
      const target = attribute(attributes, 'Target') ?? '';
      found.push({
        id: attribute(attributes, 'Id') ?? '',
        type: posix.basename(attribute(attributes, 'Type') ?? ''),
        target: target.startsWith('/') ? target.slice(1) : posix.join(part === '' ? '' : folder, target),
      });
    },
  });
  return found;
}

function kindOf(names: string[]): string {
  if (names.some((name) => name.startsWith('xl/') && name.endsWith('.bin'))) return 'XLSB';
  if (names.some((name) => name.startsWith('word/'))) return 'DOCX';
  if (names.some((name) => name.startsWith('ppt/'))) return 'PPTX';
  return names.includes('content.xml') && names.includes('mimetype') ? 'ODS' : 'ZIP';
}
