import type { Kept, Purpose } from '../scorecards/keep.js';
import type { Sender } from '../sql.js';

/**
 * Opens the proposals of an evaluation for people to decide. A retrospective evaluation proposes nothing except placement. A newer
 * proposal about the same assignment takes the place of an open one; so does an evaluation that no longer proposes anything.
 */
export async function propose(to: Sender, maps: Kept[], purpose: Purpose): Promise<number> {
  const cards = maps.flatMap(({ mapId, scorecards }) => scorecards.map((card) => ({ mapId, ...card })));
  const proposals = cards.filter(({ verdict: { proposal } }) => proposal !== null && (purpose === 'SCHEDULED' || proposal.kind === 'PLACEMENT'));
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
