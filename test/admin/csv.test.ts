import { describe, expect, it } from 'vitest';
import { cell } from '../../admin/layout/csv.ts';
import { safe } from '../../api/exports/cell.ts';

/** A quoted cell as a reader of RFC 4180 gets it. */
const read = (text: string) => (text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);

describe('a cell of a file that the console makes', () => {
  it('is as safe as one of the server’s', () => {
    const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', '', ' ', "'"];
    const texts = starts.flatMap((start) =>
      ['1', '1.5', '1+1', 'sum(A1)', 'a,b', 'say "so"', '', '1\n2'].map((rest) => start + rest),
    );
    for (const text of texts) expect([text, read(cell(text))]).toEqual([text, safe(text)]);
  });

  it('quotes commas, quotes and line ends, and leaves numbers alone', () => {
    expect(cell('Łódź, "Piotrkowska"\n7')).toBe('"Łódź, ""Piotrkowska""\n7"');
    expect([cell(-1.5), cell(null)]).toEqual(['-1.5', '']);
  });
});
