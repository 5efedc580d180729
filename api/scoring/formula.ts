/** Formulas over metrics and KPIs: what they are, how they are written, and what they come to. Exact, and rounded once, at the end. */
import { divide, micro, MICRO } from './exact.js';
import { readFormula } from './formula-text.js';

export type Operator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '=' | '<>' | 'min' | 'max' | 'if';

/** A plain tree: a number, the value of a metric, the score of a KPI, or an operation on others. `-` of one turns its sign. */
export type Formula = { number: number } | { metric: string } | { kpi: string } | { do: Operator; of: Formula[] };

/** Why a formula comes to nothing. */
export type Nothing = 'operand' | 'division_by_zero' | 'out_of_range';

/** `metric:<code>` and `kpi:<code>` of what it names, each once, in the order of the text. */
export function namesIn(formula: Formula): string[] {
  const found = new Set<string>();
  const walk = (part: Formula): void => {
    if ('metric' in part) found.add(`metric:${part.metric}`);
    else if ('kpi' in part) found.add(`kpi:${part.kpi}`);
    else if ('do' in part) part.of.forEach(walk);
  };
  walk(formula);
  return [...found];
}

/** An exact number: n / d with d above 0. */
interface Ratio {
  n: bigint;
  d: bigint;
}

/** Beyond this a number of 10^-6 is no longer exact in JSON, and no figure is that large. */
const LARGEST = 10n ** 18n;

/**
 * The value in 10^-6, rounded half-even, or why there is none. Only the branch of an `if` that is taken is computed, so that a condition
 * can keep a division from its zero.
 * @param values in 10^-6 by name; all that the formula names must be there
 */
export function valueOf(formula: Formula, values: ReadonlyMap<string, bigint>): bigint | Nothing {
  const found = compute(formula, values);
  if (found === null) return 'division_by_zero';
  if (typeof found === 'boolean')
    throw new RangeError('Expected a formula that comes to a number, but a comparison came.');
  const value = divide(found.n * MICRO, found.d);
  return value > LARGEST || value < -LARGEST ? 'out_of_range' : value;
}

function compute(formula: Formula, values: ReadonlyMap<string, bigint>): Ratio | boolean | null {
  if ('number' in formula) return { n: micro(formula.number), d: MICRO };
  if ('metric' in formula) return { n: values.get(`metric:${formula.metric}`)!, d: MICRO };
  if ('kpi' in formula) return { n: values.get(`kpi:${formula.kpi}`)!, d: MICRO };
  if (formula.do === 'if') {
    const taken = compute(formula.of[0]!, values);
    return taken === null ? null : compute(formula.of[taken === true ? 1 : 2]!, values);
  }
  const parts: Ratio[] = [];
  for (const part of formula.of) {
    const found = compute(part, values);
    if (found === null) return null;
    parts.push(found as Ratio);
  }
  return OPERATIONS[formula.do](parts);
}

const less = (a: Ratio, b: Ratio): boolean => a.n * b.d < b.n * a.d;
const OPERATIONS: Record<Exclude<Operator, 'if'>, (of: Ratio[]) => Ratio | boolean | null> = {
  '+': ([a, b]) => ({ n: a!.n * b!.d + b!.n * a!.d, d: a!.d * b!.d }),
  '-': ([a, b]) => (b ? { n: a!.n * b.d - b.n * a!.d, d: a!.d * b.d } : { n: -a!.n, d: a!.d }),
  '*': ([a, b]) => ({ n: a!.n * b!.n, d: a!.d * b!.d }),
  '/': ([a, b]) =>
    b!.n === 0n ? null : b!.n < 0n ? { n: -a!.n * b!.d, d: -a!.d * b!.n } : { n: a!.n * b!.d, d: a!.d * b!.n },
  '<': ([a, b]) => less(a!, b!),
  '<=': ([a, b]) => !less(b!, a!),
  '>': ([a, b]) => less(b!, a!),
  '>=': ([a, b]) => !less(a!, b!),
  '=': ([a, b]) => a!.n * b!.d === b!.n * a!.d,
  '<>': ([a, b]) => a!.n * b!.d !== b!.n * a!.d,
  min: (of) => of.reduce((least, each) => (less(each, least) ? each : least)),
  max: (of) => of.reduce((most, each) => (less(most, each) ? each : most)),
};

/** The formula of a step, from its text; each text is read once. */
export function formulaFrom(text: string): Formula {
  const known = read.get(text);
  if (known) return known;
  const { formula } = readFormula(text);
  if (!formula) throw new RangeError(`Expected a formula, but "${text}" came.`);
  if (read.size < 1000) read.set(text, formula);
  return formula;
}

const read = new Map<string, Formula>();
