import { describe, expect, test } from 'vitest';
import { kleeneAll, kleeneAny, kleeneNot, leafState } from '../../api/scoring/kleene.js';
import type { Node } from '../../api/scoring/verdict.js';

const node = (value: number | null, more: Partial<Node> = {}): Node => {
  return { id: 'n', op: 'score', about: null, value, state: 'ok', of: [], args: {}, ...more };
};
const leaf = (is: string, value: number, more: Node['args'] = {}) => ({
  about: 'x',
  args: { about: 'metric', is, value, minSample: null, strict: false, used: true, ...more },
});

describe('criteria combine in Kleene’s logic', () => {
  test('any of met and insufficient is met', () => expect(kleeneAny(['met', 'insufficient'])).toBe('met'));
  test('all of failed and insufficient is failed', () => expect(kleeneAll(['failed', 'insufficient'])).toBe('failed'));
  test('all of met and insufficient is insufficient', () =>
    expect(kleeneAll(['met', 'insufficient'])).toBe('insufficient'));
  test('any of failed and insufficient is insufficient', () =>
    expect(kleeneAny(['failed', 'insufficient'])).toBe('insufficient'));
  test('not of insufficient is insufficient', () => expect(kleeneNot('insufficient')).toBe('insufficient'));
  test('undecided counts as insufficient', () => expect(kleeneAll(['met', 'undecided'])).toBe('insufficient'));
  test('not turns met and failed round', () =>
    expect([kleeneNot('met'), kleeneNot('failed')]).toEqual(['failed', 'met']));
  test('what is unused takes no part', () => {
    expect([kleeneAll(['unused', 'failed']), kleeneAny(['unused', 'failed']), kleeneAll(['unused'])]).toEqual([
      'failed',
      'failed',
      'unused',
    ]);
  });
  test('nothing demanded is met', () => expect(kleeneAll([])).toBe('met'));
});

describe('a leaf', () => {
  test('is met at the very value', () => {
    expect(leafState(leaf('>=', 65), [node(65)]).state).toBe('met');
    expect(leafState(leaf('<=', 65), [node(65)]).state).toBe('met');
    expect(leafState(leaf('>=', 65), [node(64.999999)]).state).toBe('failed');
  });

  test('is undecided when raw and shrunk value disagree', () => {
    expect(leafState(leaf('>=', 4.5), [node(4.4), node(4.6)]).state).toBe('undecided');
    expect(leafState(leaf('>=', 4.5), [node(4.6), node(4.4)]).state).toBe('undecided');
  });

  test('is insufficient below the criterion’s own sample, and never reads nothing as zero', () => {
    const asks = leaf('<=', 10, { minSample: 30 });
    expect(leafState(asks, [node(5), node(5), node(29.9)]).state).toBe('insufficient');
    expect(leafState(asks, [node(5), node(5), node(30)]).state).toBe('met');
    expect(leafState(leaf('<=', 10), [node(null, { state: 'insufficient' })]).state).toBe('insufficient');
  });

  test('that is strict needs the unfavourable bound, and fails only when the favourable one does', () => {
    const held = (lower: number | null, upper: number | null) => [node(4.4, { args: { lower, upper } }), node(4.6)];
    const strict = (is: string, list: Node[]) => leafState(leaf(is, 4.5, { strict: true }), list).state;
    expect(strict('>=', held(4.5, 4.9))).toBe('met');
    expect(strict('>=', held(4.2, 4.6))).toBe('undecided');
    expect(strict('>=', held(4.2, 4.49))).toBe('failed');
    expect(strict('<=', held(4.2, 4.5))).toBe('met');
    expect(strict('<=', held(4.2, 4.6))).toBe('undecided');
    expect(strict('<=', held(4.6, 4.9))).toBe('failed');
    expect(strict('>=', held(null, null))).toBe('undecided');
  });

  test('counts a score above 100 as 100', () => {
    expect(leafState(leaf('<=', 100, { about: 'kpi' }), [node(120)])).toEqual({ value: 100, state: 'met' });
  });
});
