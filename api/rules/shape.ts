/** Checks the shape of what was sent: each shape answers a clean copy of what fits, or refuses with the place of what doesn't. */
import { badInput } from '../refusals.js';

export type Shape<T> = (value: unknown, path: string) => T;

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type Required<T> = { [K in Exclude<keyof T, OptionalKeys<T>>]: Shape<T[K]> };
type Optional<T> = { [K in OptionalKeys<T>]-?: Shape<Exclude<T[K], undefined>> };

const LONGEST_LIST = 2000;
/** Beyond this a number of 10^-6 is no longer exact, and no figure of a rule is that large. */
const LARGEST = 1e12;

export const num: Shape<number> = (value, path) => {
  if (typeof value === 'number' && Math.abs(value) <= LARGEST) return value;
  throw badInput(path, `a number from -${LARGEST} to ${LARGEST}`, shown(value));
};

export const flag: Shape<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw badInput(path, 'true or false', shown(value));
};

/** A text that the database and every screen can hold. */
export function text(longest: number): Shape<string> {
  return (value, path) => {
    if (typeof value !== 'string') throw badInput(path, 'a text', shown(value));
    if (value.length > longest)
      throw badInput(path, `a text of at most ${longest} characters`, `${value.length} characters`);
    if (value.includes('\0') || !value.isWellFormed())
      throw badInput(path, 'a text without broken or zero characters', 'one with them');
    return value.normalize('NFC');
  };
}

/** A code: letters, digits and _ - . : only, so that it can stand in paths and ids. It may be empty while a draft is written. */
export const code: Shape<string> = (value, path) => {
  const read = text(100)(value, path);
  if (!/^[\p{L}\p{N}_.:-]*$/u.test(read) || read === '__proto__')
    throw badInput(path, 'a code of letters, digits, _ - . or :', read);
  return read;
};

export function oneOf<T extends string>(...words: T[]): Shape<T> {
  return (value, path) => {
    if (words.includes(value as T)) return value as T;
    throw badInput(path, `one of ${words.join(', ')}`, shown(value));
  };
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value, path) => (value === null ? null : shape(value, path));
}

export function list<T>(shape: Shape<T>): Shape<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw badInput(path, 'a list', shown(value));
    if (value.length > LONGEST_LIST)
      throw badInput(path, `a list of at most ${LONGEST_LIST}`, `${value.length} entries`);
    return value.map((each, i) => shape(each, `${path}[${i}]`));
  };
}

/** An object whose keys are codes. */
export function byCode<T>(shape: Shape<T>): Shape<Record<string, T>> {
  return (value, path) => {
    const entries = Object.entries(object(value, path));
    if (entries.length > LONGEST_LIST)
      throw badInput(path, `at most ${LONGEST_LIST} entries`, `${entries.length} entries`);
    return Object.fromEntries(
      entries.map(([key, each]) => [code(key, `${path}.${key}`), shape(each, `${path}.${key}`)]),
    );
  };
}

/** An object with exactly these fields: all of the first ones, any of the second ones, and no other. */
export function fields<T extends object>(
  required: Required<T>,
  ...[optional]: OptionalKeys<T> extends never ? [] : [Optional<T>]
): Shape<T> {
  const must = new Map(Object.entries<Shape<unknown>>(required));
  const may = new Map(Object.entries<Shape<unknown>>(optional ?? {}));
  return (value, path) => {
    const given = object(value, path);
    const at = (key: string) => (path === '' ? key : `${path}.${key}`);
    const stray = Object.keys(given).find((key) => !must.has(key) && !may.has(key));
    if (stray !== undefined)
      throw badInput(
        at(stray),
        `nothing: the fields are ${[...must.keys(), ...may.keys()].join(', ')}`,
        shown(given[stray]),
      );
    const copy: Record<string, unknown> = {};
    for (const [key, shape] of must) {
      if (!Object.hasOwn(given, key)) throw badInput(at(key), 'given', 'nothing');
      copy[key] = shape(given[key], at(key));
    }
    for (const [key, shape] of may) if (Object.hasOwn(given, key)) copy[key] = shape(given[key], at(key));
    return copy as T;
  };
}

export function object(value: unknown, path: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw badInput(path || 'value', 'an object', shown(value));
}

function shown(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}
