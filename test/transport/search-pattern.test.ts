import { expect, it } from 'vitest';
import { searchPattern } from '../../api/search-pattern.js';

it('looks for the words anywhere, with % _ and \\ meaning themselves, and for nothing where there are none', () => {
  expect(searchPattern('search', ' 100%_\\ ')).toBe('%100\\%\\_\\\\%');
  for (const none of ['', '  ', null, undefined]) expect(searchPattern('search', none)).toBeNull();
});
