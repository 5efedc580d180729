import { crc32, deflateRawSync } from 'node:zlib';

/** Parts of a packed file, in their order. What an entry declares may be made false for a test. */
export interface Part {
  name: string;
  content: string | Buffer;
  declares?: number;
}

/** A zip archive of the parts, as the format has it: a header and the packed bytes of each, then the list of all. */
export function packed(parts: Part[]): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, declares } of parts) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const body = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(body.length, 14);
    shared.writeUInt32LE(declares ?? bytes.length, 18);
    shared.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, title, body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), shared, tail, title]));
    bodies.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}

/** A cell: text goes to the shared strings, a number stands as it is, and { xml } is written by the test itself. */
export type Cell = string | number | { xml: string } | null;

export interface SheetOf {
  name: string;
  rows: Cell[][];
  state?: 'hidden' | 'veryHidden';
}

export interface BookOptions {
  date1904?: boolean;
  /** Formats of cells by the style's number, from 1; a number is one of the built-in formats. */
  formats?: (string | number)[];
  more?: Part[];
}

/** The parts of a workbook as Excel writes them. */
export function workbookParts(
  sheets: SheetOf[],
  { date1904 = false, formats = [], more = [] }: BookOptions = {},
): Part[] {
  const strings = new Map<string, number>();
  const bodies = sheets.map(({ rows }, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    content: sheetXml(rows, strings),
  }));
  const custom = formats.map((format, at) => (typeof format === 'number' ? format : 164 + at));
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const relations = [
    ...sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation(sheets.length + 1, 'styles', 'styles.xml'),
    relation(sheets.length + 2, 'sharedStrings', 'sharedStrings.xml'),
  ];
  return [
    {
      name: '[Content_Types].xml',
      content: xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    },
    {
      name: '_rels/.rels',
      content: xml(`<Relationships>${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    },
    {
      name: 'xl/workbook.xml',
      content: xml(
        `<workbook xmlns:r="r"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
      ),
    },
    { name: 'xl/_rels/workbook.xml.rels', content: xml(`<Relationships>${relations.join('')}</Relationships>`) },
    {
      name: 'xl/styles.xml',
      content: xml(
        `<styleSheet><numFmts>${formats
          .map((format, at) =>
            typeof format === 'string' ? `<numFmt numFmtId="${164 + at}" formatCode="${escaped(format)}"/>` : '',
          )
          .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${custom
          .map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`)
          .join('')}</cellXfs></styleSheet>`,
      ),
    },
    ...bodies,
    {
      name: 'xl/sharedStrings.xml',
      content: xml(
        `<sst>${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
      ),
    },
    ...more,
  ];
}

export function workbook(sheets: SheetOf[], options: BookOptions = {}): Buffer {
  return packed(workbookParts(sheets, options));
}

export function xml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}

export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26);
}

export function sheetXml(rows: Cell[][], strings: Map<string, number>): string {
  const cells = (row: Cell[], line: number): string =>
    row
      .map((cell, at) => {
        if (cell === null || cell === '') return '';
        const place = `r="${columnName(at)}${line}"`;
        if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`;
        if (typeof cell === 'object') return cell.xml.replace('<c', `<c ${place}`);
        if (!strings.has(cell)) strings.set(cell, strings.size);
        return `<c ${place} t="s"><v>${strings.get(cell)}</v></c>`;
      })
      .join('');
  const body = rows.map((row, at) => `<row r="${at + 1}">${cells(row, at + 1)}</row>`).join('');
  return xml(`<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${body}</sheetData></worksheet>`);
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
}

/** XML holds no control characters but three; Excel writes them as _x0001_, and the underscore of a text that looks so as _x005F_. */
export function escaped(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replaceAll(
      /(?![\t\n\u0080-\u009f])[\p{Cc}\ufffe\uffff]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
