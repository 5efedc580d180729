import { describe, expect, it } from 'vitest';
import { cell } from '../../admin/employees/export-people.ts';

describe('a cell of the export', () => {
  it('keeps a spreadsheet from running text as a formula', () => {
    for (const text of ['=1+1', '+1', '-1+2', '@sum', '\t=1', '\0=1', '＝1', '＋1', '－1', '＠sum'])
      expect(cell(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('leaves numbers alone, also negative ones', () => {
    expect(cell(-1.5)).toBe('-1.5');
    expect(cell('-1.5')).toBe('-1.5');
  });

  it('quotes commas, quotes and line ends', () => {
    expect(cell('Łódź, "Piotrkowska"\n7')).toBe('"Łódź, ""Piotrkowska""\n7"');
  });

  it('is empty for what is not there', () => {
    expect(cell(null)).toBe('');
  });
});
