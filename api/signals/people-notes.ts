import type { ImportNote } from '../import-target.js';
import type { Plan } from '../people/plan-people.js';
import type { Roster } from '../people/roster.js';

/** What a file of signals implies for people without saying it. */
export function notesOf(roster: Roster, plan: Plan, filled: readonly string[]): ImportNote[] {
  const [start] = plan.starts;
  const byTenure = filled.includes('tenureDays');
  const several = roster.severalManagers;
  const variants = roster.variants;
  const notes: ImportNote[] = [
    {
      code: byTenure ? 'TENURE_FROM_BUCKET' : 'STARTS_IN_FILE',
      count: plan.starts.length,
      text: `An assignment begins on a person's first day in the file${byTenure ? ', less the lower bound of the tenure' : ''}. For example: ${start?.employeeCode} on ${start?.startedOn}.`,
    },
    {
      code: 'EARLIER_START',
      count: plan.earlier.length,
      text: 'These assignments begin earlier than was known, because the file holds rows before their first day.',
    },
    {
      code: 'KEPT_ASSIGNMENTS',
      count: plan.kept,
      text: 'These assignments are there already and stay as they are, whatever the tenure says.',
    },
    {
      code: 'SEVERAL_MANAGERS',
      count: several.length,
      text: `The rows of these supervisors name several managers; a team stands under the one named most often. For example: ${several[0]}.`,
    },
    {
      code: 'SPELLINGS',
      count: variants.length,
      text: `These spellings are taken for one person each. For example: ${variants[0]?.[0]} for ${variants[0]?.[1]}.`,
    },
  ];
  return notes.filter(({ count }) => count > 0);
}
