import { expect, it } from 'vitest';
import { MOST_VALUES, unlisted } from '../../admin/uploads/mapping.ts';

const table = (...from: string[]) => from.map((each) => ({ from: each, to: '' }));

it('offers each value of the file that the table has not, once in whatever case it stands', () => {
  expect(unlisted(['Yes', 'no', 'YES', 'maybe', 'No'], [])).toEqual(['Yes', 'no', 'maybe']);
  expect(unlisted(['Yes', 'no', 'maybe'], table('yes', 'rarely'))).toEqual(['no', 'maybe']);
});

it('offers no more than the table has room for', () => {
  const full = table(...Array.from({ length: MOST_VALUES - 1 }, (_, at) => `value ${at}`));
  expect(unlisted(['one', 'two'], full)).toEqual(['one']);
  expect(unlisted(['one', 'two'], [...full, ...table('last')])).toEqual([]);
});
