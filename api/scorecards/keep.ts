import { createHash } from 'node:crypto';
import { hashOfText } from '../scoring/canonical.js';
import { asPast } from '../scoring/as-past.js';
import { pack } from '../scoring/pack.js';
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

/** What a verdict says in a few words, for whoever acts on it. */
export type Word = Pick<
  Verdict,
  'engine' | 'assignment' | 'employee' | 'task' | 'asOf' | 'held' | 'state' | 'proposal'
>;

export interface Kept {
  mapId: string;
  employee: string;
  scorecards: { id: string; verdict: Word }[];
}

/** A verdict as it is stored. The steps it was made of are not in it: thousands wait for their turn to be written. */
export interface Card {
  verdict: Word;
  text: string;
  hash: string;
  /** For later evaluations; empty of a preview. */
  past: string;
}

export function cardOf(whole: Verdict, how: Pick<Keeping, 'purpose' | 'counts'>): Card {
  const text = pack(whole);
  const { engine, assignment, employee, task, asOf, held, state, proposal } = whole;
  return {
    verdict: { engine, assignment, employee, task, asOf, held, state, proposal },
    text,
    hash: hashOfText(text),
    past: how.purpose === 'PREVIEW' ? '' : JSON.stringify(pastOf(whole, how)),
  };
}

/** Stores the maps of some employees: one row per employee and one per assignment, each with the hash of its canonical form. */
export async function keep(to: Sender, cards: Card[], question: Question, how: Keeping): Promise<Kept[]> {
  const maps = [...Map.groupBy(cards, ({ verdict }) => verdict.employee)].map(([employee, own]) => ({ employee, own }));
  const { rows } = await to.query<{ id: string; map: string; assignment: string }>(STORE, [
    maps.map(({ employee }) => employee),
    maps.map(({ own }) => mapHash(own.map(({ hash }) => hash))),
    question.asOf,
    question.cutoff,
    how.purpose,
    question.rules.id,
    cards[0]?.verdict.engine ?? 0,
    how.accountId,
    how.jobId,
    cards.map(({ verdict }) => verdict.employee),
    cards.map(({ verdict }) => verdict.assignment),
    cards.map(({ verdict }) => verdict.task),
    cards.map(({ verdict }) => verdict.held.stage),
    cards.map(({ verdict }) => verdict.state),
    cards.map(({ hash }) => hash),
    cards.map(({ text }) => text).join(BETWEEN),
    cards.map(({ past }) => past).join(BETWEEN),
    how.batchId,
  ]);
  const stored = new Map(rows.map((row) => [row.assignment, row]));
  return maps.map(({ employee, own }) => ({
    mapId: stored.get(own[0]!.verdict.assignment)!.map,
    employee,
    scorecards: own.map(({ verdict }) => ({ id: stored.get(verdict.assignment)!.id, verdict })),
  }));
}

/** JSON never holds this character as it is, so texts come joined by it: an array of them would be escaped twice and copied thrice. */
const BETWEEN = '\x1e';

/** Maps and their scorecards in one statement. */
const STORE = `
  with map as (
    insert into career_map (employee_id, as_of, cutoff, purpose, rule_set_id, engine, hash, account_id, job_id)
    select e.employee, $3, $4, $5, $6, $7, e.hash, $8, $9 from unnest($1::uuid[], $2::text[]) as e (employee, hash)
    returning id, employee_id
  )
  insert into scorecard (employee_id, map_id, assignment_id, task_id, as_of, purpose, rule_set_id, held_stage, state, verdict, hash, past, batch_id)
  select c.employee, map.id, c.assignment, c.task, $3, $5, $6, c.held, c.state, c.verdict, c.hash, nullif(c.past, '')::jsonb, $18
  from rows from (unnest($10::uuid[], $11::uuid[], $12::uuid[], $13::text[], $14::text[], $15::text[]),
      string_to_table($16, E'${BETWEEN}'), string_to_table($17, E'${BETWEEN}')) as c (employee, assignment, task, held, state, hash, verdict, past)
    join map on map.employee_id = c.employee
  returning id, map_id as map, assignment_id as assignment`;

/** A map's hash is made from those of its scorecards, in the order of their assignments. */
export function mapHash(scorecardHashes: string[]): string {
  return createHash('sha256').update(scorecardHashes.join('\n')).digest('hex');
}

function pastOf(verdict: Verdict, { purpose, counts }: Pick<Keeping, 'purpose' | 'counts'>): object {
  const retrospective = purpose === 'RETROSPECTIVE';
  return { ...asPast(verdict, { retrospective, counts: !retrospective || counts }), placement: verdict.placement };
}
