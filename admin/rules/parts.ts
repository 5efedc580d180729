import type { Part, Rules } from './rule-set.ts';

/** Which keys of the set each part holds. The whole part goes to the server at once. */
const keys: Record<Part, (keyof Rules)[]> = {
  NAME: ['name'],
  GENERAL: ['interval', 'coverage', 'prior'],
  SOURCES: ['sources'],
  SCREENING: ['screening'],
  METRICS: ['metrics'],
  KPIS: ['kpis'],
  COMPETENCIES: ['competencies'],
  STAGES: ['stages'],
  EVALUATION: ['evaluation'],
  AUDIT_SIDES: ['auditSides'],
  AUDITS: ['audits'],
};

export const allParts = Object.keys(keys) as Part[];

export const partOf = (path: string): Part => {
  const key = /^\w+/.exec(path)?.[0];
  return allParts.find((part) => (keys[part] as string[]).includes(key ?? '')) ?? 'GENERAL';
};

export function valueOf(rules: Rules, part: Part): unknown {
  const [first, ...more] = keys[part];
  return more.length === 0 ? rules[first!] : Object.fromEntries(keys[part].map((key) => [key, rules[key]]));
}

export const withPart = (rules: Rules, part: Part, value: unknown): Rules =>
  keys[part].length === 1 ? { ...rules, [keys[part][0]!]: value } : { ...rules, ...(value as object) };
