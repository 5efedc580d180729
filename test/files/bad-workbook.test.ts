import { describe, expect, it } from 'vitest';
import { recognise } from '../../api/files/recognise.js';
import { allRows, onDisk, refusal, refused, settingsOf } from './on-disk.js';
import { packed, workbook, workbookParts, xml, type Part } from './workbook.js';

const GOOD = workbookParts([
  {
    name: 'S',
    rows: [
      ['a', 'b'],
      ['x', 1],
    ],
  },
]);

function withPart(name: string, content: string, more: Partial<Part> = {}): Buffer {
  const parts = GOOD.map((part) => (part.name === name ? { ...part, content, ...more } : part));
  return packed(parts.some((part) => part.name === name) ? parts : [...parts, { name, content, ...more }]);
}

describe('a workbook that would do harm', () => {
  it('is refused from what it declares: unpacked size, parts, paths', async () => {
    const zeros = Buffer.alloc(60 * 1024 * 1024);
    expect(
      await refused(packed([...GOOD, { name: 'xl/a.xml', content: zeros }, { name: 'xl/b.xml', content: zeros }])),
    ).toBe('UNPACKED_TOO_LARGE');
    expect(
      await refused(packed(Array.from({ length: 201 }, (_, at) => ({ name: `xl/${at}.xml`, content: 'x' })))),
    ).toBe('TOO_MANY_ENTRIES');
    const sheets = Array.from({ length: 200 }, (_, at) => ({ name: `S${at}`, rows: [['a'], ['x']] }));
    expect(await refused(workbook(sheets))).toBe('TOO_MANY_ENTRIES');
    for (const name of ['../outside.xml', '/etc/passwd', 'xl/../../x', 'C:/x'])
      expect(await refused(packed([...GOOD, { name, content: 'x' }])), name).toBe('UNSAFE_PATH');
    expect(await refused(packed([...GOOD, GOOD[0]!]))).toBe('BROKEN_ZIP');
    expect(await refused(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(10 * 1024 * 1024)]))).toBe(
      'TOO_LARGE',
    );
  });

  it('is refused where a part holds more, or less, than it declares', async () => {
    const large = xml(`<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(30_000)}</sheetData></worksheet>`);
    expect(await refused(withPart('xl/worksheets/sheet1.xml', large, { declares: 1000 }))).toBe('FALSE_SIZE');
    expect(await refused(withPart('xl/worksheets/sheet1.xml', large, { declares: 1_000_000 }))).toBe('FALSE_SIZE');
  });

  it('is refused for texts without end', async () => {
    const bomb = xml(`<sst>${`<si><t>${'x'.repeat(1000)}</t></si>`.repeat(41_000)}</sst>`);
    expect(bomb.length).toBeLessThan(100 * 1024 * 1024);
    expect(await refused(withPart('xl/sharedStrings.xml', bomb))).toBe('TOO_MANY_STRINGS');
    expect(await refused(withPart('xl/sharedStrings.xml', xml(`<sst>${'<si/>'.repeat(2_000_001)}</sst>`)))).toBe(
      'TOO_MANY_STRINGS',
    );
    const cell = xml(
      `<worksheet><sheetData><row><c t="inlineStr"><is><t>${'x'.repeat(2_000_000)}</t></is></c></row></sheetData></worksheet>`,
    );
    expect(await refused(withPart('xl/worksheets/sheet1.xml', cell))).toBe('RECORD_TOO_LONG');
  });

  it('is refused for document types and entities, in every part', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    for (const name of [
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      '_rels/.rels',
    ])
      expect(await refused(withPart(name, `${laughs}<a>&x;</a>`)), name).toBe('DOCTYPE');
    expect(await refused(withPart('xl/sharedStrings.xml', '<sst><si><t>&x;</t></si></sst>'))).toBe('BROKEN_XML');
  });

  it('is refused for elements, attributes or sheets without end', async () => {
    expect(await refused(withPart('xl/worksheets/sheet1.xml', '<a>'.repeat(1_000_000)))).toBe('BROKEN_XML');
    const attributes = Array.from({ length: 300_000 }, (_, at) => `a${at}=""`).join(' ');
    expect(await refused(withPart('xl/worksheets/sheet1.xml', `<a ${attributes}/>`))).toBe('BROKEN_XML');
    const same = '<sheet name="S" r:id="rId1"/>'.repeat(300);
    expect(await refused(withPart('xl/workbook.xml', `<workbook><sheets>${same}</sheets></workbook>`))).toBe(
      'TOO_MANY_ENTRIES',
    );
    expect(
      await refused(withPart('xl/styles.xml', `<a><cellXfs>${'<xf numFmtId="14"/>'.repeat(70_000)}</cellXfs></a>`)),
    ).toBe('BROKEN_XML');
  });

  it('is refused when one text stands in so many cells that they would fill the memory', async () => {
    const text = `<sst><si><t>${'x'.repeat(1000)}</t></si></sst>`;
    const sheet = (cells: number, rows: number): string =>
      `<worksheet><sheetData>${`<row>${'<c t="s"><v>0</v></c>'.repeat(cells)}</row>`.repeat(rows)}</sheetData></worksheet>`;
    const book = (cells: number, rows: number): Buffer =>
      packed(
        GOOD.map((part) => {
          if (part.name === 'xl/sharedStrings.xml') return { ...part, content: text.replace('x', 'x'.repeat(3000)) };
          return part.name === 'xl/worksheets/sheet1.xml' ? { ...part, content: sheet(cells, rows) } : part;
        }),
      );
    expect(await refused(book(400, 2))).toBe('RECORD_TOO_LONG');
    expect(await refused(book(200, 300))).toBe('UNPACKED_TOO_LARGE');
  });

  it('is refused for too many rows or columns', async () => {
    const rows = (count: number): string =>
      xml(`<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(count)}</sheetData></worksheet>`);
    expect(await refused(withPart('xl/worksheets/sheet1.xml', rows(100_002)))).toBe('TOO_MANY_ROWS');
    const far = xml('<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>');
    expect(await refused(withPart('xl/worksheets/sheet1.xml', far))).toBe('TOO_MANY_COLUMNS');
    const below = xml('<worksheet><sheetData><row r="9999999999"><c><v>1</v></c></row></sheetData></worksheet>');
    expect(await refused(withPart('xl/worksheets/sheet1.xml', below))).toBe('BROKEN_XML');
    // Cells that hold a format and no value are no cells.
    const formatted = xml(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="2"><c r="A2"><v>2</v></c></row><row r="1048576"><c r="A1048576" s="0"/></row></sheetData></worksheet>',
    );
    expect((await recognise(onDisk(withPart('xl/worksheets/sheet1.xml', formatted)), 'a.xlsx')).rows).toBe(2);
  });
});

describe('a workbook that is broken', () => {
  it('is refused wherever it is cut off', async () => {
    const book = workbook([{ name: 'S', rows: Array.from({ length: 300 }, (_, at) => [`text ${at}`, at]) }]);
    for (const part of [0.1, 0.5, 0.9, 0.999])
      expect(await refused(book.subarray(0, Math.floor(book.length * part))), String(part)).toBe('CUT_OFF');
  });

  it('is refused for XML that is none, a part that is missing, a text that nobody wrote', async () => {
    expect(await refused(withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row>'))).toBe('BROKEN_XML');
    expect(await refused(withPart('xl/worksheets/sheet1.xml', 'a,b\n1,2'))).toBe('BROKEN_XML');
    expect(await refused(packed(GOOD.filter(({ name }) => name !== 'xl/worksheets/sheet1.xml')))).toBe('BROKEN_ZIP');
    const astray = xml('<worksheet><sheetData><row><c t="s"><v>99</v></c></row></sheetData></worksheet>');
    expect(await refused(withPart('xl/worksheets/sheet1.xml', astray))).toBe('BROKEN_XML');
    expect(await refusal(allRows(onDisk(packed(GOOD)), settingsOf('XLSX', ['a'], { sheet: 'Other' })))).toMatchObject({
      reason: 'NO_SUCH_SHEET',
    });
  });

  it('never ends the process, whatever byte of it is another', async () => {
    const book = workbook([
      {
        name: 'S',
        rows: [
          ['name', 'n'],
          ['Ola', 1],
          ['Jan', 2],
        ],
      },
    ]);
    for (let at = 0; at < book.length; at += 97) {
      const broken = Buffer.from(book);
      broken[at]! ^= 0x55;
      const outcome = await recognise(onDisk(broken), 'a.xlsx').then(
        () => 'READ',
        (error: { code?: unknown }) => error.code,
      );
      expect(['READ', 'UPLOAD_REJECTED'], `byte ${at}`).toContain(outcome);
    }
  });
});
