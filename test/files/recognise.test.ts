import { describe, expect, it } from 'vitest';
import { recognise } from '../../api/files/recognise.js';
import type { Encoding, ReadSettings } from '../../api/files/read-settings.js';
import type { Doubt, Recognised } from '../../api/files/recognised.js';
import { encode } from './encode.js';
import { allRows, onDisk, readIn } from './on-disk.js';

async function seen(
  content: string | Buffer,
  given: Partial<ReadSettings> = {},
  name = 'file.csv',
): Promise<Recognised> {
  return recognise(onDisk(content), name, given);
}

function doubt({ doubts }: Recognised, about: Doubt['about'], column: number | null = null): Doubt | undefined {
  return doubts.find((one) => one.about === about && one.column === column);
}

function codes({ notes }: Recognised): string[] {
  return notes.map(({ code }) => code);
}

const DAYS = Array.from({ length: 12 }, (_, at) => `${at + 1}.02.2026`);

describe('dates', () => {
  it('that fit both orders are a doubt, with the rows that decide it', async () => {
    const rows = [...DAYS, '13.02.2026', '28.02.2026'].map((day, at) => `${at};${day}`);
    const found = await seen(`n;when\n${rows.join('\n')}\n`);
    expect(found.settings.columns[1]).toEqual({ type: 'DAY', number: null, date: 'DMY' });
    expect(doubt(found, 'DATE_ORDER', 1)).toEqual({
      about: 'DATE_ORDER',
      column: 1,
      found: '1.02.2026',
      options: [
        {
          value: 'DMY',
          fits: 14,
          total: 14,
          deciding: 2,
          decidingExamples: ['13.02.2026', '28.02.2026'],
          example: '2026-02-01',
        },
        { value: 'MDY', fits: 12, total: 14, deciding: 0, decidingExamples: [], example: '2026-01-02' },
      ],
      proposed: 'DMY',
      settled: true,
      // The second of February is the same in both.
      rows: 11,
    });
  });

  it('that nothing decides are a doubt that is not settled', async () => {
    expect(doubt(await seen(`n;when\n${DAYS.map((day) => `1;${day}`).join('\n')}\n`), 'DATE_ORDER', 1)).toMatchObject({
      proposed: 'DMY',
      settled: false,
    });
    // One program wrote both columns: where one decides, the other most likely is alike.
    const found = await seen(`a,b\n2/13/2026,1/2/2026\n3/14/2026,3/4/2026\n`);
    expect(doubt(found, 'DATE_ORDER', 1)).toMatchObject({ proposed: 'MDY', settled: false });
    expect(found.settings.columns.map(({ date }) => date)).toEqual(['MDY', 'MDY']);
  });

  it('that decide for both orders are not settled either', async () => {
    const found = await seen('n;when\n1;13.02.2026\n2;14.02.2026\n3;02.15.2026\n4;03.04.2026\n');
    expect(doubt(found, 'DATE_ORDER', 1)).toMatchObject({
      settled: false,
      options: [
        { value: 'DMY', deciding: 2 },
        { value: 'MDY', deciding: 1 },
      ],
    });
  });

  it('with one reading only are no doubt', async () => {
    for (const when of ['2026-02-01', '1-Aug-23', '02.02.2026'])
      expect((await seen(`n;when\n1;${when}\n`)).doubts, when).toEqual([]);
  });

  it('differ from column to column, and with times need a zone', async () => {
    const found = await seen('reported,survey,sent\n31/08/2023 16:40,01-Aug-23,2023-08-31T16:40:00Z\n');
    expect(found.settings.columns).toEqual([
      { type: 'MOMENT', number: null, date: 'DMY' },
      { type: 'DAY', number: null, date: 'DMY' },
      { type: 'MOMENT', number: null, date: 'YMD' },
    ]);
    expect(found.columns.map(({ needsZone }) => needsZone)).toEqual([true, false, false]);
    expect(doubt(found, 'TIME_ZONE', 0)).toMatchObject({ proposed: '', settled: false, rows: 1 });
    const told = await seen('a,b\n31/08/2023 16:40,1\n', { zone: 'Europe/Warsaw' });
    expect(doubt(told, 'TIME_ZONE', 0)).toMatchObject({ proposed: 'Europe/Warsaw', settled: true });
  });

  it('stay dates when some are missing or lost their time, and that is told', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `${at},${at % 3 === 0 ? '?' : `${(at % 28) + 1}.05.2026 ${at % 2 ? '00:00' : '10:15'}`}`,
    );
    const found = await seen(`n,at\n${rows.join('\n')}\n`);
    expect(found.settings.columns[1]!.type).toBe('MOMENT');
    expect(found.notes).toContainEqual({ code: 'MIXED_COLUMN', column: 1, count: 10, found: '?', value: '' });
    expect(found.notes).toContainEqual({ code: 'LOST_TIMES', column: 1, count: 10, found: '00:00', value: '' });
  });
});

describe('numbers', () => {
  const format = async (...values: string[]): Promise<[Recognised, unknown]> => {
    const found = await seen(`a;b\n${values.map((value) => `x;${value}`).join('\n')}\n`);
    return [found, found.settings.columns[1]!.number];
  };

  it('have a decimal comma where the rows say so', async () => {
    expect((await format('1,5', '2,25', '3'))[1]).toEqual({ decimal: ',', thousands: '', affix: '' });
    expect((await format('1 234,50', '12,00'))[1]).toEqual({ decimal: ',', thousands: ' ', affix: '' });
    expect((await format('1.234.567', '12'))[1]).toEqual({ decimal: ',', thousands: '.', affix: '' });
    expect((await format('45 %', '7 %'))[1]).toEqual({ decimal: '.', thousands: '', affix: '%' });
  });

  it('whose comma may stand before decimals or thousands are a doubt, with the rows that decide it', async () => {
    const [found, chosen] = await format('1,234', '2,500', '7,5');
    expect(chosen).toEqual({ decimal: ',', thousands: '', affix: '' });
    expect(doubt(found, 'NUMBER_FORMAT', 1)).toEqual({
      about: 'NUMBER_FORMAT',
      column: 1,
      found: '1,234',
      options: [
        { value: ',', fits: 3, total: 3, deciding: 1, decidingExamples: ['7,5'], example: '1.234' },
        { value: '.,', fits: 2, total: 3, deciding: 0, decidingExamples: [], example: '1234' },
      ],
      proposed: ',',
      settled: true,
      rows: 2,
    });
    expect(doubt((await format('1,234', '2,500'))[0], 'NUMBER_FORMAT', 1)).toMatchObject({ settled: false });
    expect(doubt((await format('0,125', '1.5', '20'))[0], 'NUMBER_FORMAT', 1)).toBeUndefined();
  });

  it('that are codes stay text: their zeros are part of them', async () => {
    const [found] = await format('007', '0123', '4567');
    expect(found.settings.columns[1]!.type).toBe('TEXT');
    expect((await format('INC0000045', 'INC0000046'))[0].settings.columns[1]!.type).toBe('TEXT');
  });
});

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

describe('NDJSON', () => {
  it('has its keys for columns, and its values exact', async () => {
    const found = await seen(
      '{"id":12345678901234567890,"name":"Ola","ok":true}\n\n{"id":1.50,"at":"2026-02-01T09:30:00Z","tags":["a",2.0],"name":null}\n',
      {},
      'rows.ndjson',
    );
    expect(found.settings).toMatchObject({
      format: 'NDJSON',
      names: ['id', 'name', 'ok', 'at', 'tags'],
      headerLine: 0,
    });
    expect(found.sample).toEqual([
      { line: 1, cells: ['12345678901234567890', 'Ola', 'true', '', ''] },
      { line: 3, cells: ['1.50', '', '', '2026-02-01T09:30:00Z', '["a",2.0]'] },
    ]);
    expect(found.notes).toEqual([]);
  });

  it('names lines that are no objects, and keys that nobody knew of', async () => {
    const path = onDisk('{"a":1}\n[1]\n{"a":\n{"a":2,"b":3}\n{"__proto__":{"a":1}}\n');
    const { settings } = await recognise(path, 'x.jsonl', { names: ['a'] });
    const rows = await allRows(path, settings);
    expect(rows.map(({ line, trouble }) => [line, trouble?.code, trouble?.came])).toEqual([
      [1, undefined, undefined],
      [2, 'NOT_JSON', '[1]'],
      [3, 'NOT_JSON', '{"a":'],
      [4, 'UNKNOWN_KEY', 'b'],
      [5, 'UNKNOWN_KEY', '__proto__'],
    ]);
  });
});

describe('the encoding', () => {
  const TEXT: [Encoding, string][] = [
    ['windows-1251', 'Сотрудник;Город\nПётр Щербаков;Екатеринбург\nОльга Жданова;Тюмень\n'],
    ['windows-1250', 'Pracownik;Miasto\nŁukasz Żak;Łódź\nGrażyna Świerk;Bydgoszcz\n'],
    ['koi8-r', 'Сотрудник;Город\nПётр Щербаков;Екатеринбург\nОльга Жданова;Тюмень\n'],
    ['ibm866', 'Сотрудник;Город\nПётр Щербаков;Екатеринбург\nОльга Жданова;Тюмень\n'],
  ];

  it('of one byte is proposed by its words, and always asked for', async () => {
    for (const [encoding, text] of TEXT) {
      const found = await seen(encode(text, encoding));
      expect(found.settings.encoding).toBe(encoding);
      const asked = doubt(found, 'ENCODING')!;
      expect(asked.options.length, encoding).toBeGreaterThan(1);
      expect(asked.proposed).toBe(encoding);
      expect(asked.options[0]!.deciding).toBeGreaterThan(0);
      expect(found.encodings[0]!.sample.join('\n')).toContain(text.split('\n')[1]!);
      expect(found.sample[0]!.cells.join(';')).toBe(text.split('\n')[1]);
    }
  });

  it('is known for sure from a mark, from NULs, or because only UTF-8 fits', async () => {
    const text = 'name;city\nŁukasz;Łódź\nПётр;Тюмень\n';
    const cases: [Buffer, Encoding, string][] = [
      [encode(`\uFEFF${text}`, 'utf-8'), 'utf-8', 'BOM'],
      [encode(text, 'utf-8'), 'utf-8', 'VALID'],
      [Buffer.from('name;city\nJan;Sopot\n'), 'utf-8', 'ASCII'],
      [encode(`\uFEFF${text}`, 'utf-16le'), 'utf-16le', 'BOM'],
      [encode(`\uFEFF${text}`, 'utf-16be'), 'utf-16be', 'BOM'],
      [encode(text, 'utf-16le'), 'utf-16le', 'NULS'],
      [encode(text, 'utf-16be'), 'utf-16be', 'NULS'],
    ];
    for (const [bytes, encoding, evidence] of cases) {
      const found = await seen(bytes);
      expect(found.encodings).toMatchObject([{ encoding, evidence }]);
      expect(doubt(found, 'ENCODING')).toBeUndefined();
      expect(found.settings).toMatchObject({ encoding, delimiter: ';', names: ['name', 'city'] });
    }
  });

  it('is seen even when the first letter beyond ASCII stands at the end', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`name;n\n${'Anna;1\n'.repeat(60_000)}`),
      encode('Пётр;2\n', 'windows-1251'),
    ]);
    expect((await seen(bytes)).settings.encoding).toBe('windows-1251');
  });

  it('stays UTF-8 when only a few bytes of it are broken, and their rows are told', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`name;n\n${'Łukasz Świerk;1\n'.repeat(20)}`),
      Buffer.of(0xc5, 0x3b, 0x32, 0x0a),
    ]);
    const found = await seen(bytes);
    expect(found.settings.encoding).toBe('utf-8');
    expect(found.notes).toContainEqual(expect.objectContaining({ code: 'BAD_CHARACTERS', count: 1 }));
  });

  it('follows what a person says', async () => {
    const found = await seen(encode(TEXT[1]![1], 'windows-1250'), { encoding: 'windows-1251' });
    expect(found.settings.encoding).toBe('windows-1251');
    expect(doubt(found, 'ENCODING')).toMatchObject({ proposed: 'windows-1251', settled: false });
  });

  it('is right for names of countries that it has never seen', async () => {
    const codes = Array.from({ length: 26 * 26 }, (_, at) =>
      String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)),
    );
    const share = async (language: string, encoding: Encoding): Promise<[number, number]> => {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      const texts = codes
        .map((code) => names.of(code))
        .filter((name) => name !== undefined && /[\p{L}]/u.test(name.replaceAll(/[a-z]/gi, '')));
      let right = 0;
      for (const text of texts)
        if (
          (await seen(encode(`name\n${text!.replaceAll('\u202f', ' ')}\n`, encoding), { headerLine: 1 })).settings
            .encoding === encoding
        )
          right++;
      return [right, texts.length];
    };
    const [russian, allRussian] = await share('ru', 'windows-1251');
    const [polish, allPolish] = await share('pl', 'windows-1250');
    expect(allRussian).toBeGreaterThan(200);
    expect(allPolish).toBeGreaterThan(30);
    expect(russian / allRussian).toBeGreaterThan(0.99);
    expect(polish / allPolish).toBeGreaterThan(0.9);
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
