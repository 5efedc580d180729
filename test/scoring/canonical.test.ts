import serialize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../api/scoring/canonical.js';

/** What a function says of a value: its text, or that it refuses. */
function said(write: (value: unknown) => string | undefined, value: unknown): string | undefined {
  try {
    return write(value);
  } catch {
    return 'refused';
  }
}

describe('the canonical form', () => {
  it('is what the library for RFC 8785 writes, whatever the value', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('10', '9', '1e3', 'toJSON', '__proto__', 'é', '\ud800', '\u2028'),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.double(),
        fc.constantFrom<unknown>(-0, 1e21, 1e-7, 0.1, null, true, undefined, 1n),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(text, tie('any'), { maxKeys: 5 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, (each) => {
        if (each !== undefined) expect(said(canonical, each)).toBe(said(serialize, each));
      }),
      { numRuns: 2000 },
    );
  });

  it('puts keys that look like numbers where their text belongs', () => {
    expect(canonical({ 9: 1, 10: 2, a: 3 })).toBe('{"10":2,"9":1,"a":3}');
  });
});
