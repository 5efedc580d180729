import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../api/scoring/canonical.js';
import { evaluate } from '../../api/scoring/evaluate.js';
import { hashOf, pack } from '../../api/scoring/pack.js';
import { long, short } from '../../api/scoring/packed.js';
import { unpack } from '../../api/scoring/unpack.js';
import type { Verdict } from '../../api/scoring/verdict.js';
import { CASES } from './cases.js';

const verdicts = Object.entries(CASES).map(
  ([name, { rules, evidence, priors, bounds }]) => [name, evaluate(rules, 'r', evidence, priors, bounds)] as const,
);

describe.each(verdicts)('the verdict of %s, packed', (_name, verdict) => {
  test('is made whole again to the last figure', () => {
    expect(unpack(pack(verdict))).toEqual(verdict);
    expect(canonical(unpack(pack(verdict)))).toBe(canonical(verdict));
  });

  test('is canonical JSON, whoever packs it, before others or after them', () => {
    const text = pack(verdict);
    expect(canonical(JSON.parse(text))).toBe(text);
    expect(pack(unpack(text))).toBe(text);
    for (const [, other] of verdicts) pack(other);
    expect(pack(verdict)).toBe(text);
  });

  test('keeps the order of the stages, also of a verdict that differs in nothing else from one packed before', () => {
    const turned = { ...verdict, stages: verdict.stages.toReversed() };
    expect(unpack(pack(turned)).stages).toEqual(turned.stages);
    expect(hashOf(turned)).not.toBe(hashOf(verdict));
  });

  test('is at most two fifths as long', () => {
    expect(pack(verdict).length / canonical(verdict).length).toBeLessThan(0.4);
  });

  test('has another hash when any figure of any step is another', () => {
    const hash = hashOf(verdict);
    for (const [at, node] of verdict.nodes.entries()) {
      // What is all groups together, and what a group weighs, stands nowhere else.
      if (node.op === 'group' || node.value === null) continue;
      const nodes = verdict.nodes.with(at, { ...node, value: node.value + 1 });
      expect(hashOf({ ...verdict, nodes }), node.id).not.toBe(hash);
    }
  });
});

test('a verdict that an engine stored in full is read as it is', () => {
  const full = { ...verdicts[0]![1], engine: 2 };
  expect(unpack(JSON.stringify(full))).toEqual(JSON.parse(JSON.stringify(full)));
  expect(() => unpack(JSON.stringify({ ...full, engine: 3 }))).toThrow(SyntaxError);
});

test('the golden verdicts are read from what is packed of them', () => {
  const folder = new URL('golden/', import.meta.url);
  for (const file of readdirSync(folder)) {
    const { verdict, hash } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      verdict: Verdict;
      hash: string;
    };
    expect(unpack(pack(verdict))).toEqual(verdict);
    expect(hashOf(verdict)).toBe(hash);
  }
});

test('a whole number is told shortly and back', () => {
  expect([short('12000000000'), short('0'), short('1200'), short('-51000')]).toEqual(['12e9', '0', '1200', '-51e3']);
  fc.assert(
    fc.property(fc.bigInt(), fc.nat(30), (digits, zeros) => {
      const text = `${digits * 10n ** BigInt(zeros)}`;
      expect(long(short(text))).toBe(text);
    }),
  );
});
