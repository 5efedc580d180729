import type { TargetField } from '../import-target.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { LATEST_START, MAY_BE_IN_FORCE } from './in-force.js';

/** Codes of the stages of the set in force on a day, lowest first; none while there is no set. */
export async function stagesInForce(to: Sender, on: Day): Promise<string[]> {
  const { rows } = await to.query<{ code: string }>(
    `select s.stage ->> 'code' as code
     from (select body from rule_set where ${MAY_BE_IN_FORCE} order by ${LATEST_START} limit 1) r,
       jsonb_array_elements(r.body -> 'stages') with ordinality as s (stage, n) order by s.n`,
    [on],
  );
  return rows.map(({ code }) => code);
}

/** What a file may state as somebody's stage: those that the rules know, since evaluations refuse any other. */
export async function stageBounds(to: Sender, today: Day): Promise<(field: TargetField) => Partial<TargetField>> {
  const values = await stagesInForce(to, today);
  return ({ name }) => (name === 'statedStage' ? { values } : {});
}
