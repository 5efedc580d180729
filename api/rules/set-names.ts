import type { Texts } from '../scoring/rules.js';
import { three } from './phrases.js';

/** What the set that ships is called. Its row was named in English before anybody could choose a language, and a published row never changes. */
export const SHIPPED_NAMES = three('Shipped', 'Исходная', 'Wyjściowa');

/** What a set is called in each language: a name that HR typed is the same in all. */
export function namesOf({ name, shipped }: { name: string; shipped: boolean }): Texts {
  return shipped ? SHIPPED_NAMES : three(name, name, name);
}
