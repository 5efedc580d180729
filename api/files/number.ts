import type { Parsed } from './parsed.js';
import type { NumberFormat } from './read-settings.js';

const BLANK = '[ \\u00a0\\u2009\\u202f]';
const patterns = new Map<string, RegExp>();

/**
 * A number as text with a decimal point, exact and in its shortest writing: "-1 234,50" is -1234.5, "1E-3" is 0.001. Groups of thousands
 * must be groups of three, so that "1,23" is never taken for 123.
 */
export function parseNumber(text: string, format: NumberFormat): Parsed<string> {
  const written = withoutAffix(text.trim(), format.affix);
  if (written === '') return { ok: false, code: 'MISSING' };
  const found = patternOf(format).exec(written);
  if (!found) return { ok: false, code: 'NOT_A_NUMBER' };
  const [, sign, whole = '', decimals = '', exponent] = found;
  if (whole === '' && decimals === '') return { ok: false, code: 'NOT_A_NUMBER' };
  const digits = whole.replaceAll(/\D/g, '');
  const value = shortest(digits, decimals, Number(exponent ?? 0));
  return { ok: true, value: sign !== undefined && sign !== '+' && value !== '0' ? `-${value}` : value };
}

function withoutAffix(text: string, affix: string): string {
  if (affix === '') return text;
  if (text.endsWith(affix)) return text.slice(0, -affix.length).trim();
  // A sign may stand before it: -$5.
  const at = /^[+\-\u2212]/.test(text) ? 1 : 0;
  return text.startsWith(affix, at) ? text.slice(0, at) + text.slice(at + affix.length).trimStart() : text;
}

function patternOf({ decimal, thousands }: NumberFormat): RegExp {
  const key = decimal + thousands;
  let pattern = patterns.get(key);
  if (!pattern) {
    const sign = thousands === ' ' ? BLANK : `\\${thousands}`;
    const groups = thousands === '' ? '' : `[1-9]\\d{0,2}(?:${sign}\\d{3})+|`;
    pattern = new RegExp(`^([+\\-\\u2212])?(${groups}\\d{0,60})(?:\\${decimal}(\\d{1,60}))?(?:[eE]([+-]?\\d{1,2}))?$`);
    patterns.set(key, pattern);
  }
  return pattern;
}

function shortest(whole: string, decimals: string, exponent: number): string {
  let all = whole + decimals;
  let point = whole.length + exponent;
  if (point < 0) {
    all = '0'.repeat(-point) + all;
    point = 0;
  }
  if (point > all.length) all = all.padEnd(point, '0');
  const before = all.slice(0, point).replace(/^0+/, '') || '0';
  const after = all.slice(point).replace(/0+$/, '');
  return after === '' ? before : `${before}.${after}`;
}
