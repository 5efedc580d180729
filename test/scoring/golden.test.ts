/**
 * Whole verdicts, byte for byte. A change here is a change of the engine: raise ENGINE in verdict.ts, then write the files anew with
 * KARTA_GOLDEN=write, and read the difference before keeping it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../api/scoring/pack.js';
import { evaluate } from '../../api/scoring/evaluate.js';
import type { Verdict } from '../../api/scoring/verdict.js';
import { ENGINE } from '../../api/scoring/verdict.js';
import { CASES } from './cases.js';

const file = (name: string) => new URL(`golden/format-1-${name}.json`, import.meta.url);

describe.each(Object.entries(CASES))('the verdict of %s', (name, { rules, evidence, priors, bounds }) => {
  test('is the golden one', () => {
    const verdict = evaluate(rules, 'golden', evidence, priors, bounds);
    if (process.env['KARTA_GOLDEN'] === 'write') {
      writeFileSync(file(name), `${JSON.stringify({ hash: hashOf(verdict), verdict }, null, 2)}\n`);
    }
    expect(existsSync(file(name)), 'a golden file').toBe(true);
    const golden = JSON.parse(readFileSync(file(name), 'utf8')) as { hash: string; verdict: Verdict };
    expect(golden.verdict.engine).toBe(ENGINE);
    expect(verdict).toEqual(golden.verdict);
    expect(hashOf(verdict)).toBe(golden.hash);
  });
});
