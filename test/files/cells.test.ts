import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../api/files/row.js';
import { allRows, onDisk, settingsOf } from './on-disk.js';
import { packed, workbook, workbookParts, xml, type BookOptions, type Cell } from './workbook.js';

async function rowsOf(rows: Cell[][], options: BookOptions = {}, names = rows[0]!.map(() => '')): Promise<Row[]> {
  return allRows(
    onDisk(workbook([{ name: 'S', rows }], options)),
    settingsOf('XLSX', names, { sheet: 'S', headerLine: 0 }),
  );
}

describe('the cells of a sheet', () => {
  it('come as they are shown: texts, exact numbers, truth values, what formulas gave', async () => {
    const rows = await rowsOf([
      [
        ' Łódź & <Тюмень> ',
        { xml: '<c><v>5.0999999999999996</v></c>' },
        { xml: '<c><v>1E-3</v></c>' },
        { xml: '<c t="b"><v>1</v></c>' },
        { xml: '<c t="str"><f>A1&amp;"x"</f><v>made</v></c>' },
        { xml: '<c><f>1+1</f><v>2</v></c>' },
        { xml: '<c t="inlineStr"><is><r><t>one </t></r><r><rPr/><t>two</t></r><rPh><t>spoken</t></rPh></is></c>' },
        { xml: '<c t="d"><v>2026-02-01T09:30:00</v></c>' },
        { xml: '<c><v>123456789012345678901</v></c>' },
      ],
    ]);
    expect(rows).toEqual([
      {
        line: 1,
        cells: [
          ' Łódź & <Тюмень> ',
          '5.1',
          '0.001',
          'true',
          'made',
          '2',
          'one two',
          '2026-02-01T09:30:00',
          '123456789012345678901',
        ],
      },
    ]);
  });

  it('are dates by their format only, in both systems of counting', async () => {
    const formats = [
      'dd.mm.yyyy',
      'dd/mm/yyyy hh:mm',
      14,
      22,
      'h:mm',
      '[h]:mm:ss',
      '0.00',
      '"day" 0',
      '[Red]d mmm yy',
      'yyyy\\-mm\\-dd;@',
      '#,##0.00 [$zł-415]',
      'mmmm yyyy',
    ];
    const cells = [45139, 45139.69444444445, 45139, 45139.75, 0.75, 1.5, 45139, 45139, 45139, 45139, 45139, 45139].map(
      (value, at) => ({ xml: `<c s="${at + 1}"><v>${value}</v></c>` }),
    );
    const [row] = await rowsOf([cells], { formats });
    expect(row!.cells).toEqual([
      '2023-08-01',
      '2023-08-01T16:40:00',
      '2023-08-01',
      '2023-08-01T18:00:00',
      '18:00:00',
      '36:00:00',
      '45139',
      '45139',
      '2023-08-01',
      '2023-08-01',
      '45139',
      '2023-08-01',
    ]);
    const [old] = await rowsOf([[{ xml: '<c s="1"><v>43677</v></c>' }]], { formats: ['dd.mm.yyyy'], date1904: true });
    expect(old!.cells).toEqual(['2023-08-01']);
    const [hidden] = await rowsOf([[{ xml: '<c s="1"><v>45139.5</v></c>' }]], { formats: ['dd.mm.yyyy'] });
    expect(hidden!.cells, 'a time that the format hides').toEqual(['2023-08-01T12:00:00']);
  });

  it('that show an error or a day that never was are told', async () => {
    const rows = await rowsOf(
      [
        [{ xml: '<c t="e"><v>#N/A</v></c>' }, 1],
        [{ xml: '<c s="1"><v>60</v></c>' }, 1],
        [{ xml: '<c s="1"><v>-5</v></c>' }, 2],
      ],
      { formats: [14] },
    );
    expect(rows.map(({ trouble }) => [trouble?.code, trouble?.column, trouble?.came])).toEqual([
      ['CELL_ERROR', 0, '#N/A'],
      ['NO_SUCH_DAY', 0, '60'],
      ['NO_SUCH_DAY', 0, '-5'],
    ]);
  });

  it('are those that were written, whatever the text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 }).filter((one) => !one.includes('\0'));
    const number = fc.double({ noNaN: true, min: -1e15, max: 1e15 }).map((one) => (Math.abs(one) < 1e-40 ? 0 : one));
    const row = fc.array(fc.oneof(text, number), { minLength: 3, maxLength: 3 });
    const rows = fc.array(
      row.filter((cells) => cells.some((cell) => cell !== '')),
      { minLength: 40, maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const read = await rowsOf(written);
        expect(read.map(({ cells }) => cells)).toEqual(
          written.map((cells) => cells.map((cell) => (typeof cell === 'number' ? plain(cell) : cell))),
        );
        expect(read.map(({ line }) => line)).toEqual(written.map((_, at) => at + 1));
      }),
      // Each run starts threads.
      { numRuns: 8, maxSkipsPerRun: 50, endOnFailure: true },
    );
  });

  it('stand where they say, and where they don’t say, one after the other', async () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="3"><x:c r="B3"><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row/><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = workbookParts([{ name: 'S', rows: [] }]).map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, content: xml(sheet) } : part,
    );
    const rows = await allRows(onDisk(packed(parts)), settingsOf('XLSX', ['', '', ''], { sheet: 'S', headerLine: 0 }));
    expect(rows).toEqual([
      { line: 3, cells: ['', '1', '2'] },
      { line: 5, cells: ['a', '', ''] },
    ]);
  });
});

/** A number without an exponent, as people see it. */
function plain(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const [digits = '', exponent = '0'] = Math.abs(value).toString().split('e');
  const [whole = '', part = ''] = digits.split('.');
  return `${value < 0 ? '-' : ''}0.${'0'.repeat(-Number(exponent) - whole.length)}${whole}${part}`;
}
