import { CONTACT_KINDS } from '../scoring/contact-kinds.js';
import { PLAN, PLAN_NAME } from '../scoring/plan-kind.js';
import type { Sender } from '../sql.js';

export interface KindName {
  code: string;
  name: { en: string; ru: string; pl: string };
  unit: string;
}

const OF_CONTACTS: KindName[] = CONTACT_KINDS.map(({ code, name, values }) => ({
  code,
  name,
  unit: values === 'seconds' ? 'seconds' : 'count',
}));

const OF_PLANS: KindName = { code: PLAN, name: PLAN_NAME, unit: 'share' };

/** What another process renames or adds is known here within this time; what this one changes, at once. */
const KEPT_MS = 60_000;
const read = new WeakMap<Sender, { at: number; names: Promise<Map<string, KindName>> }>();

/** What kinds are called, and what they are measured in, by code. */
export function kindNames(to: Sender): Promise<Map<string, KindName>> {
  const known = read.get(to);
  if (known && performance.now() - known.at < KEPT_MS) return known.names;
  const names = to
    .query<KindName>('select code, names as name, unit from signal_kind')
    .then(({ rows }) => new Map([...OF_CONTACTS, OF_PLANS, ...rows].map((kind) => [kind.code, kind])));
  // What failed is asked again.
  names.catch(() => read.delete(to));
  read.set(to, { at: performance.now(), names });
  return names;
}

/** After a change: the next reader asks again, whichever of these it reads through. */
export function forgetKindNames(...all: Sender[]): void {
  for (const to of all) read.delete(to);
}
