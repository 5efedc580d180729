import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../api/scoring/canonical.js';
import { evaluate } from '../../api/scoring/evaluate.js';
import { byId } from '../../api/scoring/node-id.js';
import { hashOf, pack } from '../../api/scoring/pack.js';
import { isOwn, outlineOf } from '../../api/scoring/outline.js';
import { long, short } from '../../api/scoring/packed.js';
import { unpack } from '../../api/scoring/unpack.js';
import type { Node, Verdict } from '../../api/scoring/verdict.js';
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
    const turned = { ...verdict, stages: [...verdict.stages.slice(0, -2), ...verdict.stages.slice(-2).toReversed()] };
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

describe('the outline', () => {
  const { rules, evidence, priors, bounds } = CASES['steady']!;
  const steady = evaluate(rules, 'r', evidence, priors, bounds);

  test('is found again for everybody who has the same steps, also when others were packed meanwhile', () => {
    const known = outlineOf(steady);
    const other = { ...evidence, assignment: { ...evidence.assignment, id: 'a2' }, signals: evidence.signals.slice(1) };
    for (const [, verdict] of verdicts) outlineOf(verdict);
    expect(outlineOf(evaluate(rules, 'r', other, priors, bounds))).toBe(known);
    expect(outlineOf(steady)).toBe(known);
  });

  test('is another one where a single step differs: nothing that nearly fits is taken for it', () => {
    const variants = steady.nodes.flatMap((node, at) => (isOwn(node) ? [] : variantsOf(steady, node, at)));
    expect(variants.length).toBeGreaterThan(500);
    for (const variant of variants) {
      outlineOf(steady);
      expect(unpack(pack(variant))).toEqual(variant);
    }
  });
});

/** The verdict with another word, figure, operand or id at one of its steps, with one step less or one more. */
function variantsOf(verdict: Verdict, node: Node, at: number): Verdict[] {
  const as = (more: Partial<Node>): Verdict => ({ ...verdict, nodes: verdict.nodes.with(at, { ...node, ...more }) });
  const { id, op, of, args, about } = node;
  // The sums of a total are its groups' together, and stand nowhere else.
  const keys = op === 'total' ? ['minSample', 'coverage'] : Object.keys(args);
  const figures = keys.flatMap((key) => {
    const { [key]: figure, ...others } = args;
    return [as({ args: { ...others, [key]: otherThan(figure) } }), as({ args: others })];
  });
  const whole = JSON.stringify(verdict);
  const named = whole.split(`"${id}"`).length - 1;
  return [
    as({ about: otherThan(about) as string }),
    as({ args: { ...args, another: 1 } }),
    ...figures,
    ...(of.some((each) => each.includes('/group/')) ? [] : of.map((_, i) => as({ of: of.toSpliced(i, 1) }))),
    ...(named > 1 ? [] : [{ ...verdict, nodes: verdict.nodes.toSpliced(at, 1) }]),
    ...(op === 'total'
      ? []
      : [
          sorted({ ...verdict, nodes: [...verdict.nodes, { ...node, id: `${id}!`, of: [] }] }),
          sorted(JSON.parse(whole, (_, value) => (value === id ? `${id}!` : value)) as Verdict),
        ]),
  ];
}

function otherThan(figure: unknown): string | number | boolean {
  return typeof figure === 'number' ? figure + 1 : typeof figure === 'boolean' ? !figure : `${JSON.stringify(figure)}!`;
}

function sorted(verdict: Verdict): Verdict {
  return { ...verdict, nodes: byId(verdict.nodes) };
}

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
