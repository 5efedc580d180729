import type pg from 'pg';
import type { ImportFile } from '../import-target.js';
import { checkAnsweredVisits } from './check-answered.js';
import { isChecked, type CheckedVisit, type VisitFlaw } from './check-answers.js';
import { fieldOfItem } from './filed-visits.js';
import type { AnsweredShape } from './import-fields.js';
import { withUnsaid } from './keep-unsaid.js';
import { refuse, type FiledVisit } from './put-together.js';

export interface Judged {
  visit: FiledVisit;
  /** Null: it stays out, and its misfits say why. */
  checked: CheckedVisit | null;
}

/** What the database knows of some visits, in as many statements for a page as for one. */
export async function judge(
  client: pg.PoolClient,
  programmeId: string,
  visits: FiledVisit[],
  { today, by, filled }: ImportFile,
  shape: AnsweredShape,
): Promise<Judged[]> {
  const whole = visits.filter(({ refused }) => !refused);
  const said = await withUnsaid(
    client,
    programmeId,
    whole.map(({ input }) => input),
    filled,
  );
  const checked = await checkAnsweredVisits(client, programmeId, said.visits, today, by, said.pictures);
  const found = new Map(whole.map((visit, at) => [visit, checked[at]!]));
  return visits.map((visit) => {
    const one = found.get(visit);
    if (one === undefined) return { visit, checked: null };
    return isChecked(one) ? { visit, checked: one } : { visit: flawed(visit, one, shape), checked: null };
  });
}

/** A visit that is refused for one flaw, which stands at the line and the field that it is about. */
export function flawed(
  visit: FiledVisit,
  { code, field, expected, came }: VisitFlaw,
  shape: AnsweredShape,
): FiledVisit {
  const [, item, part] = /^answers\.([^.]+)(?:\.(.+))?$/.exec(field) ?? [];
  const line = (item === undefined ? undefined : visit.lineOf.get(item)) ?? visit.lines[0]!;
  const parts: Record<string, string> = { remark: 'itemRemark', evidence: 'evidence' };
  const at = item === undefined ? field : (parts[part ?? ''] ?? fieldOfItem(item, shape));
  return refuse(visit, [...visit.misfits, { line, field: at, code, expected, found: came }].toReversed());
}
