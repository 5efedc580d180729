import { describe, expect, it } from 'vitest';
import { codes, doubt, readIn, seen } from './on-disk.js';

describe('the shape of a file', () => {
  it('is found for every delimiter, with quotes respected', async () => {
    for (const delimiter of [',', ';', '\t', '|', '^', '~']) {
      const found = await seen(
        ['name', 'note', 'n'].join(delimiter) +
          '\n' +
          `Anna${delimiter}"one, two; three|four"${delimiter}5\n`.repeat(5),
      );
      expect(found.settings, delimiter).toMatchObject({
        format: 'CSV',
        delimiter,
        quote: '"',
        newline: 'LF',
        headerLine: 1,
        names: ['name', 'note', 'n'],
      });
      expect(found.sample[0]!.cells).toEqual(['Anna', 'one, two; three|four', '5']);
    }
  });

  it('is a doubt when two delimiters make a table', async () => {
    const found = await seen(`a;b\n${'1,5;2,5\n'.repeat(9)}`);
    expect(found.settings.delimiter).toBe(';');
    expect(doubt(found, 'DELIMITER')).toMatchObject({
      proposed: ';',
      settled: true,
      options: [
        { value: ';', fits: 10, deciding: 1, example: '2' },
        { value: ',', fits: 9, deciding: 0, example: '3' },
      ],
    });
  });

  it('follows what a person says, and is found anew under it', async () => {
    const found = await seen(`a;b\n${'1,5;2,5\n'.repeat(9)}`, { delimiter: ',', headerLine: 0 });
    expect(found.settings).toMatchObject({ delimiter: ',', headerLine: 0, names: ['', '', ''] });
    expect(found.rows).toBe(10);
  });

  it('may have single quotes, old line ends, and a line for Excel on top', async () => {
    expect((await seen(`'a','b'\n'x, y','1'\n'z','2'\n`)).settings.quote).toBe("'");
    const old = await seen('a,b\rx,1\ry,2\r');
    expect(old.settings.newline).toBe('CR');
    expect(old.sample).toEqual([
      { line: 2, cells: ['x', '1'] },
      { line: 3, cells: ['y', '2'] },
    ]);
    const excel = await seen('sep=|\na|b\nx|1\n');
    expect(excel.settings).toMatchObject({ delimiter: '|', headerLine: 2, names: ['a', 'b'] });
  });

  it('has its header below titles, and the rows above are told', async () => {
    const found = await seen(
      'Report of October;;\n\nmade by;Anna;\nname;day;points\nOla;2026-10-01;5\nJan;2026-10-02;4\n',
    );
    expect(found.settings).toMatchObject({ headerLine: 4, names: ['name', 'day', 'points'] });
    expect(found.notes).toContainEqual(expect.objectContaining({ code: 'ROWS_ABOVE_HEADER', count: 2 }));
    expect(found.sample[0]).toEqual({ line: 5, cells: ['Ola', '2026-10-01', '5'] });
  });

  it('has no header when its first row holds values, and doubts it when all is text', async () => {
    expect((await seen('1,2026-02-03,5\n2,2026-02-04,4\n')).settings).toMatchObject({
      headerLine: 0,
      names: ['', '', ''],
    });
    const texts = await seen('name,city\nOla,Gdynia\nJan,Sopot\n');
    expect(texts.settings.headerLine).toBe(1);
    expect(doubt(texts, 'HEADER')).toMatchObject({
      proposed: '1',
      settled: false,
      options: [{ value: '1' }, { value: '0' }],
    });
    for (const value of ['5', '2/14/2026', 'Feb 14, 2026 9:05 PM', '09:15', '45%'])
      expect(doubt(await seen(`name;found\nOla;${value}\nJan;${value}\n`), 'HEADER'), value).toBeUndefined();
  });

  it('tells columns that stand twice, have no name or no value, and cells that look like formulas', async () => {
    const found = await seen('name,name,,empty,remark\nOla,A,5,,=1+1\nJan,B,4,,@cmd\n');
    expect(found.notes).toContainEqual({ code: 'DUPLICATE_COLUMN', column: 1, count: 1, found: 'name', value: '' });
    expect(found.notes).toContainEqual({ code: 'UNNAMED_COLUMN', column: 2, count: 2, found: '', value: '' });
    expect(found.notes).toContainEqual({ code: 'EMPTY_COLUMN', column: 3, count: 1, found: 'empty', value: '' });
    expect(found.notes).toContainEqual({ code: 'FORMULA_LIKE', column: 4, count: 2, found: '=1+1', value: '' });
    expect(found.sample[0]!.cells[4]).toBe('=1+1');
  });

  it('is not made wider by delimiters at the ends of lines', async () => {
    const found = await seen('a,b,,\nx,1,,\ny,2,,\n');
    expect(found.settings.names).toEqual(['a', 'b']);
    expect(found.sample.map(({ cells, trouble }) => [...cells, trouble])).toEqual([
      ['x', '1', undefined],
      ['y', '2', undefined],
    ]);
  });

  it('counts uneven rows and looks no further than a hundred thousand', async () => {
    expect((await seen('a,b\nx,1\ny\nz,2\n')).notes).toContainEqual(
      expect.objectContaining({ code: 'UNEVEN_ROWS', count: 1 }),
    );
    const large = await seen(`a,b\n${'x,1\n'.repeat(100_001)}`);
    expect(large).toMatchObject({ rows: 100_000, complete: false });
    expect(codes(large)).toContain('NOT_ALL_READ');
  });
});

describe('the name of a file', () => {
  it('does not decide what it is, and earns a note when it says otherwise', async () => {
    expect((await seen('a;b\n1;2\n', {}, 'sheet.xlsx')).notes).toContainEqual({
      code: 'WRONG_EXTENSION',
      column: null,
      count: 1,
      found: '.xlsx',
      value: 'CSV',
    });
    expect((await seen('{"a":1}\n', {}, 'x.csv')).notes).toContainEqual(
      expect.objectContaining({ code: 'WRONG_EXTENSION', value: 'NDJSON' }),
    );
    expect(codes(await seen('a\tb\n1\t2\n', {}, 'x.TSV'))).toEqual([]);
    expect(codes(await seen('a,b\n1,2\n', {}, 'noname'))).toEqual([]);
  });
});

it('reads a file as recognised in one go', async () => {
  expect(await readIn('\uFEFFимя;дата\r\nОльга;01.02.2026\r\n')).toEqual([{ line: 2, cells: ['Ольга', '01.02.2026'] }]);
});
