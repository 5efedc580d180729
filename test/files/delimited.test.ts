import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENCODINGS, type Encoding, type ReadSettings } from '../../api/files/read-settings.js';
import { alphabetOf, encode } from './encode.js';
import { allRows, onDisk, refusal, settingsOf } from './on-disk.js';

const NEWLINES = { LF: ['\n', '\r\n'], CR: ['\r'] } as const;

/** As any careful program writes a cell: in quotes when it holds something that would be mistaken. */
function written(cell: string, delimiter: string, quote: string | null): string {
  if (quote === null) return cell;
  const needs = cell === '' || [delimiter, quote, '\r', '\n'].some((sign) => cell.includes(sign));
  return needs ? quote + cell.replaceAll(quote, quote + quote) + quote : cell;
}

/** Letters that the encoding has; what marks a bad file is no letter. */
function letters(encoding: Encoding): fc.Arbitrary<string> {
  const unit = encoding.startsWith('utf')
    ? fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom(';', ',', '"', "'", '\n', '\r', '\t', '|', ' ', '=', 'Ż', 'я'),
      )
    : fc.constantFrom(...alphabetOf(encoding).keys());
  return unit.filter((sign) => !/[\0\uFFFD\uFEFF]/.test(sign));
}

describe('rows of delimited text', () => {
  it('are those that were written, for every encoding, delimiter, quote and newline', async () => {
    const cases = fc
      .record({
        encoding: fc.constantFrom(...ENCODINGS),
        delimiter: fc.constantFrom(',', ';', '\t', '|', '^', '~', ':'),
        quote: fc.constantFrom('"', "'", null),
        newline: fc.constantFrom('LF', 'CR'),
        mark: fc.boolean(),
        ended: fc.boolean(),
        second: fc.boolean(),
      })
      .chain((how) => {
        // Without quotes a cell can't hold what ends it.
        const allowed = (sign: string): boolean => how.quote !== null || ![how.delimiter, '\n', '\r'].includes(sign);
        const cell = fc
          .array(letters(how.encoding).filter(allowed), { minLength: how.quote === null ? 1 : 0, maxLength: 8 })
          .map((signs) => signs.join(''));
        const rows = fc
          .integer({ min: 1, max: 5 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
          );
        return fc.record({ how: fc.constant(how), rows });
      });
    await fc.assert(
      fc.asyncProperty(cases, async ({ how, rows }) => {
        const { encoding, delimiter, quote, newline, mark, ended, second } = how;
        const end = NEWLINES[newline][second && newline === 'LF' ? 1 : 0]!;
        const text =
          rows.map((row) => row.map((cell) => written(cell, delimiter, quote)).join(delimiter)).join(end) +
          (ended ? end : '');
        const marked = mark && encoding.startsWith('utf') ? `\uFEFF${text}` : text;
        const settings: ReadSettings = settingsOf('CSV', rows[0]!, {
          encoding,
          delimiter,
          quote,
          newline,
          headerLine: 0,
        });
        const read = await allRows(onDisk(encode(marked, encoding)), settings);
        // A row of one empty cell is a blank line to a file without quotes; those are not written here.
        expect(read.map(({ cells }) => cells)).toEqual(rows);
        expect(read.filter(({ trouble }) => trouble)).toEqual([]);
        const lines = rows.map((row) =>
          row.reduce((sum, cell) => sum + cell.split(newline === 'LF' ? '\n' : '\r').length - 1, 0),
        );
        let line = 1;
        for (const [at, row] of read.entries()) {
          expect(row.line).toBe(line);
          line += 1 + lines[at]!;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the same wherever the pieces of a large file end', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => [
      `${at}`,
      at % 7 === 0 ? 'two\r\nlines, and a "quote"' : `ż${'я'.repeat(at % 13)}`,
      `${at * 3}`,
    ]);
    const text = rows.map((row) => row.map((cell) => written(cell, ',', '"')).join(',')).join('\r\n');
    expect(text.length).toBeGreaterThan(600_000);
    const read = await allRows(onDisk(`a,b,c\r\n${text}`), settingsOf('CSV', ['a', 'b', 'c']));
    expect(read.map(({ cells }) => cells)).toEqual(rows);
    expect(read.at(-1)!.line).toBe(30_001 + Math.ceil(30_000 / 7));
  });

  it('tell the line on which they begin, blank lines counted', async () => {
    const read = await allRows(onDisk('a,b\n1,"x\ny\nz"\n\n\n2,w\n'), settingsOf('CSV', ['a', 'b']));
    expect(read).toEqual([
      { line: 2, cells: ['1', 'x\ny\nz'] },
      { line: 7, cells: ['2', 'w'] },
    ]);
  });

  it('keep a quote within a cell, and name text behind a closing quote', async () => {
    const read = await allRows(onDisk('a,b\n5" screen,x\n"Best" price,y\n"tidy" ,z\n'), settingsOf('CSV', ['a', 'b']));
    expect(read[0]).toEqual({ line: 2, cells: ['5" screen', 'x'] });
    expect(read[1]).toMatchObject({ line: 3, cells: ['Best price', 'y'], trouble: { code: 'STRAY_QUOTE', column: 0 } });
    expect(read[2]).toEqual({ line: 4, cells: ['tidy', 'z'] });
  });

  it('of another width are told, and delimiters at the end of a line are none', async () => {
    const read = await allRows(onDisk('a,b\n1\n1,2,,,\n1,2,3\n'), settingsOf('CSV', ['a', 'b']));
    expect(read[0]!.trouble).toEqual({ code: 'TOO_FEW_CELLS', column: null, expected: '2', came: '1' });
    expect(read[1]).toEqual({ line: 3, cells: ['1', '2'] });
    expect(read[2]!.trouble).toEqual({ code: 'TOO_MANY_CELLS', column: null, expected: '2', came: '3' });
  });

  it('with NUL bytes or bytes of no character are told, and those around them are not', async () => {
    const bytes = Buffer.concat([Buffer.from('a,b\n1,x\0y\n2,'), Buffer.of(0xc5), Buffer.from('\n3,ok\n')]);
    const read = await allRows(onDisk(bytes), settingsOf('CSV', ['a', 'b']));
    expect(read.map(({ trouble }) => trouble?.code)).toEqual(['NUL_CHARACTER', 'BAD_CHARACTER', undefined]);
    expect(read[0]!.trouble).toMatchObject({ column: 1, came: 'x\\0y' });
  });

  it('end with a refusal where a quote is never closed or a line never ends', async () => {
    const settings = settingsOf('CSV', ['a', 'b']);
    expect(await refusal(allRows(onDisk('a,b\n1,2\n3,"four\n5,6\n'), settings))).toMatchObject({
      reason: 'QUOTE_NOT_CLOSED',
      line: 3,
    });
    const long = `a,b\n1,"${'x\n'.repeat(700_000)}`;
    expect(await refusal(allRows(onDisk(long), settings))).toMatchObject({ reason: 'QUOTE_NOT_CLOSED', line: 2 });
    expect(await refusal(allRows(onDisk(`a,b\n${'x'.repeat(1_100_000)}`), settings))).toMatchObject({
      reason: 'RECORD_TOO_LONG',
      line: 2,
    });
  });
});
