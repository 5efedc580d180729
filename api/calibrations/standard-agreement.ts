import { isId } from '../is-id.js';
import { LATEST_START, MAY_BE_IN_FORCE, rulesById } from '../rules/in-force.js';
import { earned, type Earns } from '../scoring/earned.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { StandardAgreement } from './calibration-results.js';
import type { HandedIn } from './handed-in.js';
import { judgeItem } from './judge-round.js';
import { itemsOf } from './read-asked.js';

interface Latest {
  item: string;
  round: string;
  roundName: string;
  closedOn: Day;
  /** The set in force when the round was closed, as in its results. */
  rules: string;
  answers: Omit<HandedIn, 'share' | 'itemId' | 'caseTitle' | 'name' | 'remark'>[];
}

/** Of each item, by its code and whatever its version, the latest closed round in which two or more answered it, with the answers. */
const LATEST = `
  with asked as (
    select distinct on (i.code) i.id as item, i.code, r.id as round, r.name, (r.ended_at at time zone o.time_zone)::date as closed
    from calibration_round r join calibration_item n on n.round_id = r.id join standard_item i on i.id = n.item_id
      join standard_version v on v.id = i.version_id cross join organisation o
    where v.standard_id = $1 and r.status = 'CLOSED'
      and (select count(*) from calibration_rater t where t.round_id = r.id and t.submitted_at is not null and not t.expert) > 1
    order by i.code, r.ended_at desc, r.id)
  select item, round, name as "roundName", closed as "closedOn",
    (select id from rule_set where ${MAY_BE_IN_FORCE.replaceAll('$1', 'closed')} order by ${LATEST_START} limit 1) as rules,
    (select json_agg(json_build_object('caseId', a.case_id, 'accountId', a.account_id, 'expert', t.expert, 'answer', a.answer) order by c.position, a.account_id)
      from calibration_answer a join calibration_rater t on t.round_id = a.round_id and t.account_id = a.account_id and t.submitted_at is not null
        join calibration_case c on c.id = a.case_id where a.round_id = round and a.item_id = item) as answers
  from asked order by code`;

/** How far auditors agreed on the items of a standard when they were last asked: three statements, however many rounds there were. */
export async function standardAgreement(to: Sender, standardId: string): Promise<StandardAgreement[]> {
  const { rows } = isId(standardId) ? await to.query<Latest>(LATEST, [standardId]) : { rows: [] };
  const items = await itemsOf(to, [...new Set(rows.map(({ round }) => round))]);
  return Promise.all(
    rows.map(async ({ item: itemId, round, roundName, closedOn, rules, answers }) => {
      const asked = items.get(round)!.find(({ id }) => id === itemId)!;
      const earns = asked.item as unknown as Earns;
      const given = answers.map((each) => ({
        ...each,
        itemId,
        share: each.answer === null ? null : earned(earns, each.answer),
      }));
      const { body } = await rulesById(to, rules);
      const { agreement, diverges } = judgeItem(asked, given, body.interval);
      return { itemId, name: asked.name, roundId: round, roundName, closedOn, agreement, diverges };
    }),
  );
}
