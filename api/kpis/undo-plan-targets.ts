import { MOST_REST, type BroughtRows, type Kept, type Withdrawn } from '../import-target.js';
import type { Sender } from '../sql.js';

/** Takes back the plans of a batch that is undone. What was changed since is kept; a figure that the batch had replaced stands again. */
export async function undoPlanTargets(to: Sender, undone: string, undo: string): Promise<Withdrawn> {
  const { rows: rest } = await to.query<Kept & { total: string }>(
    `select 'PLAN' as what, ${WHOSE} as key, 'CHANGED_SINCE' as why, count(*) over () as total
     from ${PLANS}
     where t.batch_id = $1 and t.superseded_by is not null and t.superseded_by <> $1 order by t.id limit ${MOST_REST}`,
    [undone],
  );
  const { rows: gone } = await to.query<{ id: string }>(
    'update plan_target set superseded_by = $2 where batch_id = $1 and superseded_by is null returning id',
    [undone, undo],
  );
  await to.query(
    `insert into plan_target (employee_id, team_id, task_id, from_on, to_on, planned, batch_id)
     select old.employee_id, old.team_id, old.task_id, old.from_on, old.to_on, old.planned, $2 from plan_target old
       join plan_target t on t.batch_id = $1 and t.superseded_by = $2 and (t.from_on, t.to_on) = (old.from_on, old.to_on)
         and (t.employee_id, t.team_id, t.task_id) is not distinct from (old.employee_id, old.team_id, old.task_id)
     where old.superseded_by = $1`,
    [undone, undo],
  );
  return {
    superseded: gone.length,
    kept: Number(rest[0]?.total ?? 0),
    rest: rest.map(({ what, key, why }) => ({ what, key, why })),
  };
}

const WHOSE = `concat_ws(', ', e.code, m.code, k.code, t.from_on::text)`;
const PLANS = `plan_target t left join employee e on e.id = t.employee_id left join team m on m.id = t.team_id left join task k on k.id = t.task_id`;

export const PLANS_BROUGHT: BroughtRows = `select 'PLAN' as what, ${WHOSE} as key, t.planned::text as detail, t.from_on as day,
  case when t.superseded_by is not null then 'CHANGED_SINCE' end as why
  from ${PLANS} where t.batch_id = $1 and t.superseded_by is distinct from $1`;
