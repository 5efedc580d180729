import { VISITS } from '../audits/import-visits.js';
import type { ImportTarget } from '../import-target.js';
import { CONTACTS } from '../contacts/import-contacts.js';
import { PLAN_TARGETS } from '../kpis/import-plan-targets.js';
import { EMPLOYEES } from '../people/import-employees.js';
import { stageBounds } from '../rules/stage-bounds.js';
import { notFound } from '../refusals.js';
import { ACKNOWLEDGEMENTS } from '../standards/import-acknowledgements.js';
import { SIGNALS } from '../signals/import-signals.js';
import type { Viewer } from '../access/viewer.js';

/** People come before the rules, so what a stage may be is told here. */
const PEOPLE: ImportTarget = { ...EMPLOYEES, bounds: stageBounds };

/** What files can bring, in the order of the stations. A new target is one file of its station and one line here. */
export const TARGETS: readonly ImportTarget[] = [PEOPLE, ACKNOWLEDGEMENTS, SIGNALS, CONTACTS, VISITS, PLAN_TARGETS];

export function targetNamed(code: string): ImportTarget {
  const target = TARGETS.find((each) => each.code === code);
  if (!target) throw notFound('target');
  return target;
}

/** HR, and keys that may import, bring anything; auditors bring visits. */
export function mayImport(viewer: Viewer, target: string): boolean {
  if (viewer.kind === 'API_KEY') return viewer.scopes.includes('imports:write');
  return viewer.role === 'HR' || (viewer.role === 'AUDITOR' && target === 'VISITS');
}
