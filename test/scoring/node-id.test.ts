import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byId, idOf } from '../../api/scoring/node-id.js';

describe('ids of steps', () => {
  const id = fc.oneof(fc.constantFrom('a', 'a/raw', 'a.0', 'a.10', 'a.2', 'a:entry', 'ä', 'Z'), fc.string());

  test('stand in the order of texts, whatever was sorted before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        const steps = ids.map((each, n) => ({ id: each, n }));
        const inOrder = steps.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(steps)).toEqual(inOrder);
        expect(byId(steps)).toEqual(inOrder);
      }),
      { numRuns: 500 },
    );
  });

  test('are their two parts together', () => {
    fc.assert(
      fc.property(id, fc.oneof(id, fc.nat()), (base, rest) => {
        expect(idOf(base, rest)).toBe(`${base}${rest}`);
        expect(idOf(base, rest)).toBe(`${base}${rest}`);
      }),
    );
  });
});
