/** The arithmetic of a visit's steps. Each works on the values of the steps below it, so that the explanation adds up. */
import { divide, fromMicro, micro, MICRO, ratio } from './exact.js';
import { ok, set, type Step } from './step.js';

/** One answer: what it earns, or nothing when it takes no part. */
export function item(step: Step): void {
  const { args } = step;
  if (args['left'] === null) ok(step, args['share'] as number);
  else set(step, null, 'unused');
}

/**
 * 100 * sum(w a) / sum(w) over the items that take part; `before` is that, the value is 0 once a FAIL_SECTION failed.
 * present and whole are the weights that take part and that would but for rule 1 and causes: what doesn't apply, or is nobody's here to keep, is in neither.
 */
export function section(step: Step): void {
  const { of: items } = step;
  const weigh = (some: Step[]): bigint => some.reduce((sum, { args }) => sum + micro(args['weight'] as number), 0n);
  const left = items.filter(({ state }) => state === 'ok');
  const present = weigh(left);
  const whole = weigh(
    items.filter(({ args }) => args['left'] !== 'not_applicable' && args['left'] !== 'not_attributable'),
  );
  const broken = left.filter(({ args }) => args['failed'] === true);
  const caps = broken.filter(({ args }) => args['critical'] === 'CAP').map(({ args }) => args['cap'] as number);
  const made = Object.assign(step.args, {
    present: fromMicro(present),
    whole: fromMicro(whole),
    before: null as number | null,
    cap: caps.length > 0 ? Math.min(...caps) : null,
    failAll: broken.some(({ args: { critical } }) => critical === 'FAIL_ALL'),
  });
  if (present === 0n) return set(step, null, 'unused');
  const sum = left.reduce((total, each) => total + micro(each.args['weight'] as number) * micro(each.value!), 0n);
  made.before = fromMicro(divide(100n * sum, present));
  const failed = broken.some(({ args: { critical } }) => critical === 'FAIL_SECTION');
  ok(step, failed ? 0 : made.before);
}

/**
 * The sections by their weights, then bonus items, at most `bonusMost`, then criticals: FAIL_ALL makes it 0, else the lowest cap holds.
 * coverage = weight that takes part / weight that would, each item weighing its part of its section; below the gate nothing is known.
 */
export function visit(step: Step): void {
  const { args, of: operands } = step;
  const sections = operands.filter(({ op }) => op === 'section');
  const left = sections.filter(({ state }) => state === 'ok');
  const coverage = coverageOf(sections);
  const bonus = bonusOf(operands, micro(args['bonusMost'] as number));
  const made = Object.assign(args, {
    before: null as number | null,
    bonus: fromMicro(bonus),
    coverage,
    cap: null as number | null,
    failAll: false,
  });
  if (left.length === 0) return set(step, null, 'insufficient');
  const before = meanOf(left, (each) => each.args['before'] as number) + bonus;
  let score = meanOf(left, (each) => each.value!) + bonus;
  const caps = left.flatMap((each) => (each.args['cap'] as number | null) ?? []);
  if (caps.length > 0) {
    made.cap = Math.min(...caps);
    if (micro(made.cap) < score) score = micro(made.cap);
  }
  made.failAll = left.some((each) => each.args['failAll'] === true);
  if (made.failAll) score = 0n;
  made.before = fromMicro(before);
  set(step, fromMicro(score), coverage >= (args['gate'] as number) ? 'ok' : 'insufficient');
}

function meanOf(sections: Step[], value: (section: Step) => number): bigint {
  const weight = sections.reduce((sum, each) => sum + micro(each.args['weight'] as number), 0n);
  return divide(
    sections.reduce((sum, each) => sum + micro(each.args['weight'] as number) * micro(value(each)), 0n),
    weight,
  );
}

function bonusOf(operands: Step[], most: bigint): bigint {
  const sum = operands
    .filter(({ op, state }) => op === 'item' && state === 'ok')
    .reduce((total, each) => total + divide(micro(each.args['bonus'] as number) * micro(each.value!), MICRO), 0n);
  return sum < most ? sum : most;
}

function coverageOf(sections: Step[]): number {
  let held = 0n;
  let all = 0n;
  for (const { args } of sections) {
    const whole = micro(args['whole'] as number);
    if (whole === 0n) continue;
    const weight = micro(args['weight'] as number);
    all += weight * MICRO;
    held += divide(weight * micro(args['present'] as number) * MICRO, whole);
  }
  return ratio(held, all) ?? 0;
}
