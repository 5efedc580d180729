import type { RuleFlawFragment } from '../../schema/generated/operations.ts';
import { directionOf } from './curve.ts';
import { at } from './path.ts';
import type { Kpi, Leaf, Rules } from './rule-set.ts';

/** The one value that mends a flaw. Where there are two ways to mend it, a person decides, and there is none here. */
export interface Mend {
  /** Key of the words on the button. */
  label: string;
  path: string;
  value: unknown;
  /** The new value, where the words name it. */
  shown?: number | string;
}

export function mendOf({ path, code }: Pick<RuleFlawFragment, 'path' | 'code'>, rules: Rules): Mend | null {
  if (code === 'WEIGHTS') return weights(path, rules);
  if (code === 'CURVE' && path.endsWith('.direction')) return direction(path, rules);
  if (code === 'CURVE' && path.endsWith('.target')) return target(path, rules);
  if (code === 'MISFIT' && path.endsWith('.per')) return { label: 'clear', path, value: [] };
  if (code === 'MISFIT' && /\.(successFrom|shrink)$/.test(path)) return { label: 'clear', path, value: null };
  if (path.endsWith('.minSample') && code === 'MISFIT' && isLeaf(path, rules))
    return { label: 'clear', path, value: undefined };
  if (path.endsWith('.strict')) return { label: 'strict_off', path, value: undefined };
  if (code === 'UNKNOWN_REFERENCE' && /\.demands\.\w+$/.test(path)) return { label: 'clear', path, value: undefined };
  return null;
}

// Private: one kind of mend each.

/** The same proportions, in whole per cent that make 100; the greatest takes what rounding leaves. */
function weights(path: string, rules: Rules): Mend | null {
  const held = at(rules, path) as Record<string, number>;
  const entries = Object.entries(held);
  const sum = entries.reduce((all, [, weight]) => all + weight, 0);
  if (!(sum > 0) || entries.some(([, weight]) => weight < 0)) return null;
  const scaled = entries.map(([name, weight]) => [name, Math.round((weight / sum) * 100)] as const);
  const rest = 100 - scaled.reduce((all, [, weight]) => all + weight, 0);
  const greatest = scaled.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
  const value = Object.fromEntries(scaled.map(([name, weight]) => [name, name === greatest ? weight + rest : weight]));
  return { label: 'weights', path, value, shown: Object.values(value).join(' + ') };
}

function direction(path: string, rules: Rules): Mend | null {
  const kpi = at(rules, path.replace(/\.direction$/, '')) as Kpi;
  return { label: `direction_${directionOf(kpi.curve)}`, path, value: directionOf(kpi.curve) };
}

/** The first value that scores 100, seen from the side on which the curve rises; no such point: no mend. */
function target(path: string, rules: Rules): Mend | null {
  const { curve } = at(rules, path.replace(/\.target$/, '')) as Kpi;
  const full = curve.filter(({ score }) => score === 100);
  const point = directionOf(curve) === 'lower' ? full.at(-1) : full[0];
  return point ? { label: 'target', path, value: point.value, shown: point.value } : null;
}

function isLeaf(path: string, rules: Rules): boolean {
  return (at(rules, path.replace(/\.minSample$/, '')) as Leaf | undefined)?.about !== undefined;
}
