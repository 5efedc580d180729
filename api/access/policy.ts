import { forbidden, Refusal, unauthenticated } from '../refusals.js';
import { ACCESS } from './policy-access.js';
import { AUDITS } from './policy-audits.js';
import { CALIBRATIONS } from './policy-calibrations.js';
import { CONTACTS } from './policy-contacts.js';
import { DISPUTES } from './policy-disputes.js';
import { FRAME } from './policy-frame.js';
import { GOALS } from './policy-goals.js';
import { IMPORTS } from './policy-imports.js';
import { INSIGHTS } from './policy-insights.js';
import { KPIS } from './policy-kpis.js';
import { MAPS } from './policy-maps.js';
import type { Entry, Part, TypeEntry } from './policy-part.js';
import { PEOPLE } from './policy-people.js';
import { RULES } from './policy-rules.js';
import { SIGNALS } from './policy-signals.js';
import { STAGES } from './policy-stages.js';
import { STANDARDS } from './policy-standards.js';
import type { Viewer } from './viewer.js';

const PARTS: Part[] = [
  ACCESS,
  PEOPLE,
  STANDARDS,
  RULES,
  SIGNALS,
  CONTACTS,
  AUDITS,
  CALIBRATIONS,
  KPIS,
  STAGES,
  DISPUTES,
  MAPS,
  GOALS,
  INSIGHTS,
  IMPORTS,
  FRAME,
];

/**
 * Who may do what: the one table, put together from a file per station. A field of Query or Mutation that is not in it stops the server at
 * start. Which rows an allowed caller sees is decided where rows are read (scope.ts), not here.
 */
export const POLICY: Record<'Query' | 'Mutation', Record<string, Entry>> = {
  Query: together(PARTS.map(({ queries }) => queries)),
  Mutation: together(PARTS.map(({ mutations }) => mutations)),
};

/** What of an object somebody who got it may read. A type or field of the schema that is not in it stops the server at start, too. */
export const TYPES: Record<string, TypeEntry> = together(PARTS.map(({ types }) => types));

/** @throws Error when two stations name the same thing: the later one would open what the earlier one closes, or the reverse. */
export function together<Value>(parts: Readonly<Record<string, Value>>[]): Record<string, Value> {
  const all: Record<string, Value> = {};
  for (const [name, value] of parts.flatMap((part) => Object.entries(part))) {
    if (name in all) throw new Error(`The policy has entries of two stations for: ${name}`);
    all[name] = value;
  }
  return all;
}

/** Takes an operation out for the life of this process: an installation may do without it. */
export function withdraw(type: 'Query' | 'Mutation', name: string): void {
  POLICY[type][name] = { roles: [] };
}

export function mayUse(viewer: Viewer | null, entry: Entry): boolean {
  if (entry.roles === 'anyone') return viewer?.kind !== 'API_KEY' || entry.keys !== undefined;
  if (viewer === null) return false;
  if (viewer.kind === 'API_KEY') return (entry.keys ?? []).some((scope) => viewer.scopes.includes(scope));
  if (viewer.mustChangePassword && !entry.beforeOwnPassword) return false;
  return entry.roles.includes(viewer.role);
}

/** Why somebody may not, in the order in which he can mend it: signing in, choosing a password, having another role. */
export function refusedUse(viewer: Viewer | null, action: string): Refusal {
  if (viewer === null) return unauthenticated();
  if (viewer.kind === 'ACCOUNT' && viewer.mustChangePassword)
    return new Refusal(
      'PASSWORD_CHANGE_REQUIRED',
      'Somebody else gave you this password. Choose your own with changePassword first.',
      { action },
    );
  return forbidden(action);
}

/** Everything that this viewer may use, for the console's menu and for the caller's own orientation. */
export function uses(viewer: Viewer | null): string[] {
  return (['Query', 'Mutation'] as const).flatMap((type) =>
    Object.entries(POLICY[type])
      .filter(([, entry]) => mayUse(viewer, entry))
      .map(([name]) => name),
  );
}
