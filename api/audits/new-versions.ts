import type { Actor } from '../access/viewer.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { CheckedVisit } from './check-answers.js';
import { withDecisions, type Decided } from './decided-answers.js';
import { isForeign, type Standing } from './standing-visits.js';

/** A visit as it is to be written. A corrected one keeps who made it and since when its clock runs; null where it is new. */
export interface NewVersion {
  visit: CheckedVisit;
  replaces: string | null;
  auditor: string | null;
  recordedOn: Day | null;
}

/** What must be known of some numbers before visits are written under them. */
export interface Before {
  before: ReadonlyMap<string, Standing>;
  decided: readonly Decided[];
}

export type RecordOutcome = 'ADDED' | 'CHANGED' | 'SAME' | 'REFUSED';

/**
 * What has to be written of some visits: a new number is added, the same content adds nothing, other content supersedes what stands, and of
 * somebody else's visit only is told that its number is taken.
 */
export function versionsOf(
  visits: CheckedVisit[],
  { before, decided }: Before,
  by: Actor,
): { versions: NewVersion[]; outcomeOf: (visit: CheckedVisit) => RecordOutcome } {
  const outcomeOf = ({ number, hash }: CheckedVisit): RecordOutcome => {
    const old = before.get(number);
    if (old === undefined) return 'ADDED';
    if (isForeign(old, by)) return 'REFUSED';
    return old.hash === hash ? 'SAME' : 'CHANGED';
  };
  const written = visits.filter((visit) => ['ADDED', 'CHANGED'].includes(outcomeOf(visit)));
  const versions = withDecisions(written, decided).map((visit): NewVersion => {
    const old = before.get(visit.number);
    return { visit, replaces: old?.id ?? null, auditor: old?.auditor ?? null, recordedOn: old?.recordedOn ?? null };
  });
  return { versions, outcomeOf };
}

/** The old versions stand no longer; the new ones may then be written under their numbers. */
export async function supersede(to: Sender, versions: readonly NewVersion[], batch: string): Promise<void> {
  const old = versions.flatMap(({ replaces }) => replaces ?? []);
  if (old.length > 0) await to.query('update visit set superseded_by = $2 where id = any($1::bigint[])', [old, batch]);
}
