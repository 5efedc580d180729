import { describe, expect, it } from 'vitest';
import { formats } from '../../admin/i18n/format.ts';

const format = (tag: string) => formats(tag, (key) => key);

describe.each([
  ['en-GB', '.'],
  ['ru-RU', ','],
  ['pl-PL', ','],
])('numbers in %s', (tag, mark) => {
  it('have a minus where they are below nothing, and never a hyphen', () => {
    expect(format(tag).number(-3.5)).toBe(`−3${mark}5`);
    expect(format(tag).percent(-0.25)).toBe('−25 %');
    expect(format(tag).signed(-12)).toBe('−12');
  });

  it('are differences with a sign on either side, and none on nothing', () => {
    expect(format(tag).signed(12)).toBe('+12');
    expect(format(tag).signed(0.25, 1)).toBe(`+0${mark}3`);
    expect([format(tag).signed(-0.2), format(tag).signed(0), format(tag).number(-0.2, 0)]).toEqual(['0', '0', '0']);
  });
});
