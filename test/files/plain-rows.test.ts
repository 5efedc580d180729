import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { BadFile } from '../../api/files/bad-file.js';
import { PlainRows } from '../../api/files/plain-rows.js';
import { sheetRows, type Seen, type Shelf } from '../../api/files/sheet-rows.js';
import { xml } from './workbook.js';

const SHELF: Shelf = { strings: ['first', 'второй', 'a_b'], kinds: [null, 'DAY'], dates: 'EXCEL_1900' };
/** A comment before the rows: they could stand in it, so the parser of all XML gets every one of them. */
const COMMENT = '<!-- -->';

const PLAIN = [
  '<row r="LINE" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="C1" s="1"><v>46000</v></c></row>',
  '<row r="LINE" hidden="1"><c r="B1" t="inlineStr"><is><t>żółw_x000D_</t></is></c><c r="D1" t="b"><v>1</v></c></row>',
  '<row r="LINE" ht="15" customHeight="1"><c r="A1" t="str"><v>1 _x0041_ 2</v></c><c r="AA1"/><c r="AB1"><v>1E-3</v></c></row>',
  '<row r="LINE"></row>',
];
const UNUSUAL = [
  '<row r="LINE"/>',
  '<row r="LINE"><c r="A1" t="str"><v>a &amp; b</v></c></row>',
  '<row r="LINE"> <c r="A1"><f>B1+1</f><v>2</v></c></row>',
  '<row r="LINE"><c t="s" r="b1"><v>1</v></c><c><v>7</v></c></row>',
  '<row r="LINE"><c r="A1" t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r></is></c></row>',
  '<x:row r="LINE"><x:c r="A1"><x:v>5</x:v></x:c></x:row>',
  '<row r="LINE"><!-- </row><row r="9"><c r="A1"><v>9</v></c></row> --><c r="A1"><v>6</v></c></row>',
  '<!-- <row r="1"><c r="A1"><v>0</v></c></row> --><row r="LINE"><c r="A1"><v>8</v></c></row>',
  '<row r="LINE"><c r="A1" t="str"><v><![CDATA[</row>]]></v></c></row>',
  '<row r="LINE"/><!-- </row><row r="8000"><c r="A1"><v>1</v></c></row> -->',
  '<row r="LINE" r="LINE"><c r="A1"><v>1</v></c></row>',
  '<row r="LINE" hidden="1" hidden="0"><c r="A1"><v>1</v></c></row>',
  '<row r="LINE"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" s="1"><v>60</v></c></row>',
];

/** The same numbers each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

async function read(sheet: string, piece: number): Promise<unknown> {
  const bytes = Buffer.from(sheet);
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, at) =>
    bytes.subarray(at * piece, (at + 1) * piece),
  );
  const seen: Seen = { hidden: 0, numbers: [] };
  const rows: unknown[] = [];
  try {
    for await (const some of sheetRows('sheet', Readable.from(pieces), SHELF, seen)) rows.push(...some);
    return { rows, seen };
  } catch (error) {
    if (error instanceof BadFile) return error.reason;
    throw error;
  }
}

const sheetOf = (rows: string[], before = ''): string =>
  xml(
    `<worksheet><cols><col min="1" max="2"/></cols>${before}<sheetData>${rows.join('\n')}</sheetData><x/></worksheet>`,
  );

describe('rows written as nearly all are', () => {
  it('are read as the parser of all XML reads them, whatever stands between them and wherever the bytes fall apart', async () => {
    const next = chance(7);
    for (let round = 0; round < 120; round++) {
      const rows = Array.from({ length: 1 + Math.floor(next() * 12) }, (_, at) => {
        const kinds = next() < 0.8 ? PLAIN : UNUSUAL;
        return kinds[Math.floor(next() * kinds.length)]!.replaceAll('LINE', String(at * 2 + 1));
      });
      const parsed = await read(sheetOf(rows, COMMENT), 1 << 20);
      for (const piece of [1 << 20, 1 + Math.floor(next() * 90)])
        expect(await read(sheetOf(rows), piece), rows.join('\n')).toEqual(parsed);
    }
  });

  it('are refused where that parser refuses them, whatever byte is another', async () => {
    const rows = [...PLAIN, ...PLAIN].map((row, at) => row.replaceAll('LINE', String(at + 1)));
    const sheet = sheetOf(rows);
    const begins = sheet.indexOf('<sheetData>');
    const next = chance(11);
    const outcomes = new Set<string>();
    for (let round = 0; round < 600; round++) {
      const at = begins + Math.floor(next() * (sheet.length - begins));
      const sign = '<>&"/ \u0001]!?x1'[Math.floor(next() * 12)]!;
      const mutated = (text: string): string => text.slice(0, at) + sign + text.slice(at + (round % 2));
      const parsed = await read(mutated(sheet).replace('<sheetData', `${COMMENT}<sheetData`), 1 << 20);
      expect(await read(mutated(sheet), 1 + Math.floor(next() * 200)), mutated(sheet)).toEqual(parsed);
      outcomes.add(typeof parsed === 'string' ? parsed : 'READ');
    }
    expect(outcomes.size).toBeGreaterThan(1);
  });

  it('never reach that parser, and one that is not plain does', () => {
    const handed: string[] = [];
    const lines: string[] = [];
    const taker = { between: false, takePlain: (line: string) => void lines.push(line) };
    const rows = new PlainRows(taker, (text) => {
      handed.push(text);
      taker.between = /<sheetData>$|<\/row>$/.test(text);
    });
    const all = [PLAIN[0]!, UNUSUAL[1]!, PLAIN[1]!].map((row, at) => row.replaceAll('LINE', String(at + 1)));
    rows.read(sheetOf(all));
    rows.end();
    expect(lines).toEqual(['1', '3']);
    const bare = (text: string): string => text.replaceAll(/>\s+</g, '><');
    expect(bare(handed.join(''))).toBe(bare(sheetOf([all[1]!])));
  });
});
