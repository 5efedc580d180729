import { describe, expect, it } from 'vitest';
import { safe } from '../../api/exports/cell.js';

describe('a cell of a file', () => {
  it.each(['=1+1', '+1+1', '-1+1', '@sum(A1)', '\t=1', '\r=1', '\n=1', '\0=1', '＝1+1', '＋1+1', '－1+1', '＠sum'])(
    'that a spreadsheet would run is made text: %j',
    (text) => expect(safe(text)).toBe(`'${text}`),
  );

  it.each(['-1', '+1', '-1.5', '-1,5', '+48', '0', 'R2 → R3', 'a=1', ' 5'])(
    'that is plain stays as it is: %j',
    (text) => expect(safe(text)).toBe(text),
  );

  it('is a number, a word for yes or no, or nothing at all', () => {
    expect([safe(-1.5), safe(true), safe(null), safe(undefined)]).toEqual(['-1.5', 'true', '', '']);
  });
});
