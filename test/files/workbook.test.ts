import { describe, expect, it } from 'vitest';
import { readBatches } from '../../api/files/read-rows.js';
import { recognise } from '../../api/files/recognise.js';
import { allRows, onDisk, settingsOf } from './on-disk.js';
import { packed, workbook, workbookParts } from './workbook.js';

describe('a workbook', () => {
  it('is recognised with its sheets, the first that people see being proposed', async () => {
    const path = onDisk(
      workbook(
        [
          {
            name: 'Notes',
            rows: [
              ['x', 'y'],
              ['z', 1],
            ],
            state: 'hidden',
          },
          { name: 'Empty', rows: [] },
          {
            name: 'Визиты',
            rows: [
              ['code', 'day', 'points'],
              ['007', { xml: '<c s="1"><v>45139</v></c>' }, 1.125],
              ['008', { xml: '<c s="1"><v>45140</v></c>' }, 2.25],
            ],
          },
          { name: 'More', rows: [['a'], ['b']] },
        ],
        { formats: ['dd.mm.yyyy'] },
      ),
    );
    const found = await recognise(path, 'visits.xlsx');
    expect(found.sheets).toEqual([
      { name: 'Notes', rows: 2, hidden: true },
      { name: 'Empty', rows: 0, hidden: false },
      { name: 'Визиты', rows: 3, hidden: false },
      { name: 'More', rows: 2, hidden: false },
    ]);
    expect(found.settings).toMatchObject({
      format: 'XLSX',
      sheet: 'Визиты',
      headerLine: 1,
      names: ['code', 'day', 'points'],
      encoding: null,
    });
    expect(found.settings.columns.map(({ type }) => type)).toEqual(['TEXT', 'DAY', 'NUMBER']);
    // 1.125 in a sheet is a number already: only the choice of the sheet is left to a person.
    expect(found.doubts.map(({ about, proposed, settled }) => [about, proposed, settled])).toEqual([
      ['SHEET', 'Визиты', false],
    ]);
    expect(found.notes.map(({ code }) => code)).toEqual(['HIDDEN_SHEETS']);
    expect(await allRows(path, found.settings)).toEqual([
      { line: 2, cells: ['007', '2023-08-01', '1.125'] },
      { line: 3, cells: ['008', '2023-08-02', '2.25'] },
    ]);
    expect((await recognise(path, 'visits.xlsx', { sheet: 'Notes' })).settings).toMatchObject({
      sheet: 'Notes',
      names: ['x', 'y'],
    });
  });

  it('tells hidden rows, and programmes in it that nobody opens', async () => {
    const parts = workbookParts(
      [
        {
          name: 'S',
          rows: [
            ['a', 'b'],
            ['x', 1],
            ['y', 2],
          ],
        },
      ],
      { more: [{ name: 'xl/vbaProject.bin', content: Buffer.alloc(64, 1) }] },
    );
    const hidden = parts.map((part) => ({
      ...part,
      content: String(part.content).replace('<row r="3">', '<row r="3" hidden="1">'),
    }));
    const found = await recognise(onDisk(packed(hidden)), 'macros.xlsm');
    expect(found.notes.map(({ code, count }) => [code, count])).toEqual([
      ['MACROS_IGNORED', 1],
      ['HIDDEN_ROWS', 1],
    ]);
    expect(found.rows).toBe(2);
  });

  it('says how large a sheet is, and nobody believes it', async () => {
    const book = workbook([
      {
        name: 'S',
        rows: [
          ['a', 'b'],
          ['x', 1],
        ],
      },
    ]);
    expect(
      workbookParts([{ name: 'S', rows: [] }]).some(({ content }) => String(content).includes('A1:XFD1048576')),
    ).toBe(true);
    expect((await recognise(onDisk(book), 'a.xlsx')).rows).toBe(1);
  });

  it('hands its rows out as they are asked for, and stops when nobody asks', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`r${at}`, at]);
    const path = onDisk(workbook([{ name: 'S', rows: [['a', 'b'], ...rows] }]));
    let seen = 0;
    for await (const some of readBatches(path, settingsOf('XLSX', ['a', 'b'], { sheet: 'S' }))) {
      seen += some.length;
      if (seen > 3000) break;
    }
    expect(seen).toBeLessThan(6000);
  });
});
