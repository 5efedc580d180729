import type { Sender } from '../sql.js';

/** How many assignments hold each stage now: as it was decided last, else as it was stated. */
export async function heldStages(to: Sender): Promise<Map<string, number>> {
  const { rows } = await to.query<{ stage: string; assignments: number }>(
    `select stage, count(*)::int as assignments from (
       select distinct on (p.assignment_id) coalesce(d.stage, p.stated_stage) as stage
       from assignment_period p left join stage_decision d on d.assignment_id = p.assignment_id and d.superseded_by is null
       where p.superseded_by is null order by p.assignment_id, d.decided_on desc nulls last, d.id desc) now
     where stage is not null group by stage order by stage`,
  );
  return new Map(rows.map(({ stage, assignments }) => [stage, assignments]));
}
