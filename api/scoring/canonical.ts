/** One text for one verdict, whatever made it: RFC 8785, and its SHA-256. */
import { createHash } from 'node:crypto';
import serialize from 'canonicalize';
import type { Verdict } from './verdict.js';

/** Canonical JSON. @throws TypeError when the value is not JSON: BigInt, NaN and undefined have no place in a verdict. */
export function canonical(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new TypeError('Expected a value that JSON can say, but undefined came.');
  return text;
}

/** SHA-256 of the canonical JSON in lower-case hex. It has ids, codes and numbers only, so erasing a person's name leaves it unchanged. */
export function hashOf(verdict: Verdict): string {
  return createHash('sha256').update(canonical(verdict), 'utf8').digest('hex');
}
