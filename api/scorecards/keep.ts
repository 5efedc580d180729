import { createHash } from 'node:crypto';
import { canonical, hashOf } from '../scoring/canonical.js';
import { asPast } from '../scoring/evaluate.js';
import type { Verdict } from '../scoring/verdict.js';
import type { Sender } from '../sql.js';
import type { Question } from './question.js';

export type Purpose = 'PREVIEW' | 'SCHEDULED' | 'RETROSPECTIVE';

export interface Keeping {
  purpose: Purpose;
  /** Whether a retrospective evaluation counts for streaks. */
  counts: boolean;
  /** Scheduled and retrospective verdicts are inputs of later ones, so they belong to a batch. */
  batchId: string | null;
  accountId: string | null;
  jobId: string | null;
}

export interface Kept {
  mapId: string;
  employee: string;
  scorecards: { id: string; verdict: Verdict }[];
}

/** Stores the maps of some employees: one row per employee and one per assignment, each with the hash of its canonical form. */
export async function keep(to: Sender, verdicts: Verdict[], question: Question, how: Keeping): Promise<Kept[]> {
  const byEmployee = Map.groupBy(verdicts, ({ employee }) => employee);
  const maps = [...byEmployee].map(([employee, own]) => ({ employee, own: own.map((verdict) => ({ verdict, hash: hashOf(verdict) })) }));
  const inserted = await to.query<{ id: string; employee: string }>(
    `insert into career_map (employee_id, as_of, cutoff, purpose, rule_set_id, engine, hash, account_id, job_id)
     select e.employee, $3, $4, $5, $6, $7, e.hash, $8, $9 from unnest($1::uuid[], $2::text[]) as e (employee, hash)
     returning id, employee_id as employee`,
    [
      maps.map(({ employee }) => employee),
      maps.map(({ own }) => mapHash(own.map(({ hash }) => hash))),
      question.asOf,
      question.cutoff,
      how.purpose,
      question.rules.id,
      verdicts[0]?.engine ?? 0,
      how.accountId,
      how.jobId,
    ],
  );
  const mapOf = new Map(inserted.rows.map(({ id, employee }) => [employee, id]));
  const cards = maps.flatMap(({ own }) => own);
  const stored = await to.query<{ id: string; assignment: string }>(
    `insert into scorecard (employee_id, map_id, assignment_id, task_id, as_of, purpose, rule_set_id, held_stage, state, verdict, hash, past, batch_id)
     select c.employee, c.map, c.assignment, c.task, $10, $11, $12, c.held, c.state, c.verdict, c.hash, c.past, $13
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::jsonb[])
       as c (employee, map, assignment, task, held, state, verdict, hash, past)
     returning id, assignment_id as assignment`,
    [
      cards.map(({ verdict }) => verdict.employee),
      cards.map(({ verdict }) => mapOf.get(verdict.employee)),
      cards.map(({ verdict }) => verdict.assignment),
      cards.map(({ verdict }) => verdict.task),
      cards.map(({ verdict }) => verdict.held.stage),
      cards.map(({ verdict }) => verdict.state),
      cards.map(({ verdict }) => canonical(verdict)),
      cards.map(({ hash }) => hash),
      cards.map(({ verdict }) => (how.purpose === 'PREVIEW' ? null : JSON.stringify(pastOf(verdict, how)))),
      question.asOf,
      how.purpose,
      question.rules.id,
      how.batchId,
    ],
  );
  const cardOf = new Map(stored.rows.map(({ id, assignment }) => [assignment, id]));
  return maps.map(({ employee, own }) => ({
    mapId: mapOf.get(employee)!,
    employee,
    scorecards: own.map(({ verdict }) => ({ id: cardOf.get(verdict.assignment)!, verdict })),
  }));
}

/** A map's hash is made from those of its scorecards, in the order of their assignments. */
export function mapHash(scorecardHashes: string[]): string {
  return createHash('sha256').update(scorecardHashes.join('\n')).digest('hex');
}

function pastOf(verdict: Verdict, { purpose, counts }: Keeping): object {
  const retrospective = purpose === 'RETROSPECTIVE';
  return { ...asPast(verdict, { retrospective, counts: !retrospective || counts }), placement: verdict.placement };
}
