/** Flaws of formulas: what can't be read, what names nothing or itself, and what doesn't fit by its unit. */
import type { Findings } from './flaw.js';
import { namesIn, type Formula } from './formula.js';
import { readFormula } from './formula-text.js';
import type { Metric, RuleSet } from './rules.js';

/** What a part of a formula is: yes or no, a plain number, or a figure with its unit. Shares and numbers of things are plain. */
type Kind = 'yes' | 'number' | Exclude<Metric['unit'], 'share' | 'count'>;

export function checkFormula(metric: Metric, path: string, rules: RuleSet, findings: Findings): void {
  if (metric.measure !== 'formula') {
    if (metric.formula !== undefined)
      findings.add(`${path}.formula`, 'MISFIT', 'no formula: the metric is measured otherwise', metric.measure);
    return;
  }
  const at = `${path}.formula`;
  const { formula, flaw } = readFormula(metric.formula?.text ?? '');
  if (flaw) return findings.add(at, 'MISFIT', `${flaw.expected} at character ${flaw.at + 1}`, flaw.came);
  const names = namesIn(formula!);
  if (names.length === 0)
    return findings.add(at, 'EMPTY', 'a formula that names a metric or a KPI', metric.formula!.text);
  const unknown = names.filter((name) => unitOf(name, rules) === null);
  if (unknown.length > 0)
    return findings.add(at, 'UNKNOWN_REFERENCE', 'metrics and KPIs of this set', unknown.map(written).join(', '));
  const circle = circleFrom(metric, rules);
  if (circle)
    return findings.add(at, 'CYCLE', 'a formula that does not lead back to itself', circle.map(written).join(' -> '));
  const kind = kindOf(formula!, rules, (expected, came) => findings.add(at, 'MISFIT', expected, came));
  if (kind === null) return;
  if (kind === 'yes') findings.add(at, 'MISFIT', 'a formula that comes to a number', 'yes or no');
  else if (kind !== 'number' && kind !== metric.unit)
    findings.add(`${path}.unit`, 'MISFIT', `${kind}, as the formula comes out`, metric.unit);
}

const written = (name: string): string => name.replace(':', '(').concat(')');

/** Null where a set has nothing of the name. */
function unitOf(name: string, rules: RuleSet): Kind | null {
  const code = name.slice(name.indexOf(':') + 1);
  if (name.startsWith('kpi:')) return rules.kpis.some((kpi) => kpi.code === code) ? 'points' : null;
  const unit = rules.metrics.find((metric) => metric.code === code)?.unit;
  return unit === undefined ? null : unit === 'share' || unit === 'count' ? 'number' : unit;
}

/** The names on a way from a formula back to itself; null where there is none. */
function circleFrom(metric: Metric, rules: RuleSet): string[] | null {
  const start = `metric:${metric.code}`;
  const seen = new Set<string>();
  const walk = (name: string, way: string[]): string[] | null => {
    for (const next of below(name, rules)) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, next]);
      if (found) return found;
    }
    return null;
  };
  return walk(start, [start]);
}

function below(name: string, rules: RuleSet): string[] {
  const code = name.slice(name.indexOf(':') + 1);
  if (name.startsWith('kpi:')) {
    const kpi = rules.kpis.find((each) => each.code === code);
    return kpi ? [`metric:${kpi.metric}`] : [];
  }
  const text = rules.metrics.find((each) => each.code === code && each.measure === 'formula')?.formula?.text;
  const formula = text === undefined ? null : readFormula(text).formula;
  return formula ? namesIn(formula) : [];
}

/** What a part comes to, by its unit; null after a flaw was told. Sums and comparisons want one unit, a plain number fits each. */
function kindOf(part: Formula, rules: RuleSet, flaw: (expected: string, came: string) => void): Kind | null {
  if ('number' in part) return 'number';
  if ('metric' in part) return unitOf(`metric:${part.metric}`, rules);
  if ('kpi' in part) return unitOf(`kpi:${part.kpi}`, rules);
  const kinds = part.of.map((each) => kindOf(each, rules, flaw));
  if (kinds.includes(null)) return null;
  const [first, ...rest] = kinds as Kind[];
  const none = (expected: string, came: string): null => {
    flaw(expected, came);
    return null;
  };
  if (part.do === 'if') {
    if (first !== 'yes') return none('a comparison as the condition of if', first!);
    return rest.includes('yes') ? none('numbers as the values of if', 'yes or no') : alike(rest);
  }
  if (kinds.includes('yes')) return none(`numbers on both sides of ${part.do}`, 'yes or no');
  if (part.do === '*' || part.do === '/') {
    const other = rest[0]!;
    if (other === 'number') return first!;
    if (part.do === '*' && first === 'number') return other;
    if (part.do === '/' && first === other) return 'number';
    return none(`units that ${part.do} can join`, `${first} and ${other}`);
  }
  const joined = alike(kinds as Kind[]);
  if (joined === null) return null;
  return ['+', '-', 'min', 'max'].includes(part.do) ? joined : 'yes';

  function alike(list: Kind[]): Kind | null {
    const units = [...new Set(list.filter((kind) => kind !== 'number'))];
    return units.length > 1
      ? none(`one unit in ${(part as { do: string }).do}`, units.join(' and '))
      : (units[0] ?? 'number');
  }
}
