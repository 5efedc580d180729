import { registerEnumType } from 'type-graphql';
import type { RuleSet } from '../scoring/rules.js';

/** What is saved at once. */
export enum RulePart {
  NAME = 'NAME',
  GENERAL = 'GENERAL',
  SOURCES = 'SOURCES',
  SCREENING = 'SCREENING',
  METRICS = 'METRICS',
  KPIS = 'KPIS',
  COMPETENCIES = 'COMPETENCIES',
  STAGES = 'STAGES',
  EVALUATION = 'EVALUATION',
  AUDIT_SIDES = 'AUDIT_SIDES',
  AUDITS = 'AUDITS',
}
registerEnumType(RulePart, {
  name: 'RulePart',
  description: 'A part of a rule set that is saved at once.',
  valuesConfig: {
    NAME: { description: 'The name of the set: a text of 1 to 200 characters.' },
    GENERAL: { description: 'An object of interval, coverage and prior (minPeople, kMin, kMax, fixedK).' },
    SOURCES: {
      description: 'An object of everywhere (a list of sources) and byTask (such lists by the id of a task).',
    },
    SCREENING: { description: 'An object of burstCap, burstCapB2B and outlier (z, minValues).' },
    METRICS: { description: 'The list of metrics.' },
    KPIS: { description: 'The list of KPIs.' },
    COMPETENCIES: { description: 'The list of competencies.' },
    STAGES: { description: 'The list of stages, the first one first.' },
    EVALUATION: {
      description:
        'An object of rise, fall, newSignals, staleAfter, graceDays, unnoticedDays and relax (points, share, other).',
    },
    AUDIT_SIDES: { description: 'An object of the weights manager and independent.' },
    AUDITS: {
      description:
        'An object of bonusMost, openDays, acknowledgeDays, passMark, gapPoints, sideVisits, disputeDays and decideDays.',
    },
  },
});

/** Where the parts stand in a set; the name stands beside it. */
const KEYS: Record<Exclude<RulePart, RulePart.NAME>, (keyof RuleSet)[]> = {
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

/** A set with its name, of which a part is read or replaced. */
export interface NamedRules {
  name: string;
  body: RuleSet;
}

export function partOf({ name, body }: NamedRules, part: RulePart): unknown {
  if (part === RulePart.NAME) return name;
  const keys = KEYS[part];
  return keys.length === 1 ? body[keys[0]!] : Object.fromEntries(keys.map((key) => [key, body[key]]));
}

/** The set with one part replaced by a value whose shape was checked. */
export function withPart({ name, body }: NamedRules, part: RulePart, value: unknown): NamedRules {
  if (part === RulePart.NAME) return { name: value as string, body };
  const keys = KEYS[part];
  return { name, body: { ...body, ...(keys.length === 1 ? { [keys[0]!]: value } : (value as Partial<RuleSet>)) } };
}
