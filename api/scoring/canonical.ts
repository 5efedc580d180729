/** One text for one verdict, whatever made it: RFC 8785, and its SHA-256. */
import { hash } from 'node:crypto';
import serialize from 'canonicalize';

/** Canonical JSON. @throws TypeError when the value is not JSON: BigInt, NaN and undefined have no place in a verdict. */
export function canonical(value: unknown): string {
  const plain = sorted(value);
  if (plain !== STRANGE) {
    const text = JSON.stringify(plain);
    // A broken character is escaped here and refused there.
    if (!text.includes('\\ud')) return text;
  }
  const text = serialize(value);
  if (text === undefined) throw new TypeError('Expected a value that JSON can say, but undefined came.');
  return text;
}

/** SHA-256 of a canonical text in lower-case hex. */
export function hashOfText(text: string): string {
  return hash('sha256', text, 'hex');
}

const STRANGE = Symbol('neither a plain object nor a plain value');

/**
 * The value with the keys of its objects in their canonical order, for the engine's own JSON.stringify: it writes numbers and texts as the
 * standard asks and is many times as fast. Everything that it would treat otherwise than the standard is left to the library.
 */
function sorted(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : STRANGE;
  if (typeof value !== 'object') return STRANGE;
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (const each of value) {
      const part = sorted(each);
      if (part === STRANGE) return STRANGE;
      copy.push(part);
    }
    return copy;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return STRANGE;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const part = sorted((value as Record<string, unknown>)[key]);
    // Keys that begin with a digit would not stay where they are put; toJSON would be called.
    if (part === STRANGE || DIGIT.test(key) || key === 'toJSON' || key === '__proto__') return STRANGE;
    copy[key] = part;
  }
  return copy;
}

const DIGIT = /^\d/;
