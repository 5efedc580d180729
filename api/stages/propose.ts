import type { Kept, Purpose } from '../scorecards/keep.js';
import type { Sender } from '../sql.js';

/**
 * Opens the proposals of an evaluation for people to decide. A retrospective evaluation proposes nothing except placement. A newer
 * proposal about the same assignment takes the place of an open one; so does an evaluation that no longer proposes anything. A month that
 * is evaluated late says nothing where a newer month has placed or proposed already.
 */
export async function propose(to: Sender, maps: Kept[], purpose: Purpose): Promise<number> {
  const made = maps.flatMap(({ mapId, scorecards }) => scorecards.map((card) => ({ mapId, ...card })));
  const outrun = await outrunBy(
    to,
    made.map(({ verdict }) => verdict),
  );
  const cards = made.filter(({ verdict }) => !outrun.has(verdict.assignment));
  const proposals = cards.filter(
    ({ verdict: { proposal } }) => proposal !== null && (purpose === 'SCHEDULED' || proposal.kind === 'PLACEMENT'),
  );
  const settled = purpose === 'SCHEDULED' ? cards : proposals;
  await to.query(
    `update stage_proposal set status = 'SUPERSEDED', version = version + 1
     where status = 'OPEN' and assignment_id = any($1::uuid[])`,
    [settled.map(({ verdict }) => verdict.assignment)],
  );
  await to.query(
    `insert into stage_proposal (assignment_id, employee_id, scorecard_id, map_id, as_of, kind, from_stage, to_stage)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::date[], $6::text[], $7::text[], $8::text[])`,
    [
      proposals.map(({ verdict }) => verdict.assignment),
      proposals.map(({ verdict }) => verdict.employee),
      proposals.map(({ id }) => id),
      proposals.map(({ mapId }) => mapId),
      proposals.map(({ verdict }) => verdict.asOf),
      proposals.map(({ verdict }) => verdict.proposal!.kind),
      proposals.map(({ verdict }) => verdict.held.stage),
      proposals.map(({ verdict }) => verdict.proposal!.to),
    ],
  );
  return proposals.length;
}

/** The assignments about which an evaluation as of a later day has placed or proposed. */
async function outrunBy(to: Sender, verdicts: { assignment: string; asOf: string }[]): Promise<Set<string>> {
  const { rows } = await to.query<{ assignment: string }>(
    `select a.assignment from unnest($1::uuid[], $2::date[]) as a (assignment, as_of)
     where exists (select 1 from stage_proposal p where p.assignment_id = a.assignment and p.as_of > a.as_of)
       or exists (select 1 from scorecard c where c.assignment_id = a.assignment and c.as_of > a.as_of and c.superseded_by is null
         and (c.past ->> 'placement')::boolean)`,
    [verdicts.map(({ assignment }) => assignment), verdicts.map(({ asOf }) => asOf)],
  );
  return new Set(rows.map(({ assignment }) => assignment));
}
