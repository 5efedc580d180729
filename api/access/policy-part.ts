import type { Role } from './account.js';
import { pseudonym } from './pseudonym.js';

/** A station's part of the policy: all that its resolvers answer, and what of it somebody who got it may read. */
export interface Part {
  queries: Readonly<Record<string, Entry>>;
  mutations: Readonly<Record<string, Entry>>;
  types: Readonly<Record<string, TypeEntry>>;
}

/** Who may use a query or mutation. An empty list would mean that nobody may. */
export interface Entry {
  /** 'anyone' includes callers who have not signed in. */
  roles: Role[] | 'anyone';
  /** Scopes of API keys that may, too. */
  keys?: string[];
  /** Reading it is recorded in the journal: it tells what somebody was judged to be. */
  journalled?: boolean;
  /** Also for an account whose password was given by somebody else: it may do nothing else before it has its own. */
  beforeOwnPassword?: boolean;
}

/** Fields of a type. Shown ones are for whoever may use the query or mutation that answered the object. */
export interface TypeEntry {
  shown: readonly string[];
  restricted: Readonly<Record<string, FieldRule>>;
}

/** A field that not everybody may read. Others get what `instead` makes of the object, or FORBIDDEN without it. */
export interface FieldRule extends Entry {
  instead?: (object: object) => unknown;
}

export const EVERYBODY = ['ADMINISTRATOR', 'HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR', 'ANALYST'] as Role[];
/** Analysts read figures of everybody without names: lists whose order or cursors tell names are not theirs. */
export const READERS = ['HR', 'MANAGER', 'EMPLOYEE', 'ANALYST'] as Role[];
/** A map is talked about by the person whose it is, the managers within reach, and HR. */
export const TALKERS = ['HR', 'MANAGER', 'EMPLOYEE'] as Role[];
/** Visits concern whoever makes them, whoever is visited, and who answers for both. */
export const PARTIES = ['HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR'] as Role[];
/** Both sides from which visits come, and HR: who records visits may be asked to calibrate. */
export const VISITORS = ['HR', 'MANAGER', 'AUDITOR'] as Role[];
export const LEADERS = ['HR', 'MANAGER'] as Role[];
/** Figures of teams, tasks and locations: for whoever leads them, and for analysts. */
export const WATCHERS = ['HR', 'MANAGER', 'ANALYST'] as Role[];
/** Figures of the whole organisation, by which rules are drawn. */
export const ANALYSERS = ['HR', 'ANALYST'] as Role[];
export const HR = ['HR'] as Role[];
export const UPLOADERS = ['HR', 'AUDITOR'] as Role[];
export const KEEPERS = ['ADMINISTRATOR', 'HR'] as Role[];

/** Keys that import files see their own uploads, so that a nightly job can tell what came of its file. */
export const IMPORTING = ['imports:write'];

export const NAMED: FieldRule = {
  roles: ['ADMINISTRATOR', 'HR', 'MANAGER', 'EMPLOYEE', 'AUDITOR'] as Role[],
  keys: ['maps:read', 'people:read'],
};

export function shows(fields: string, restricted: Record<string, FieldRule> = {}): TypeEntry {
  return { shown: fields.split(/\s+/).filter(Boolean), restricted };
}

/** A name: analysts get the pseudonym of the employee whose id stands in another field of the object. */
export function named(idField: string): FieldRule {
  const instead = (object: object): string | null => {
    const id: unknown = Reflect.get(object, idField);
    return typeof id === 'string' ? pseudonym(id) : null;
  };
  return { ...NAMED, instead };
}

/** What people wrote, or what would tell who somebody is: analysts get nothing. */
export function text(nothing: null | ''): FieldRule {
  return { ...NAMED, instead: () => nothing };
}
