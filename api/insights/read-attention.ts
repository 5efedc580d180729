import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import { labelOf } from '../maps/card-way.js';
import { rulesById } from '../rules/in-force.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { Attention, LackingData, LastEvaluation, WaitingProposals } from './attention.js';
import { glancesOf } from './glance.js';

interface Judged {
  id: string;
  employee: string;
  state: string;
  asOf: Day;
  ruleSet: string;
  stale: boolean;
}

/** Proposals that wait and how the latest evaluation found people. Four statements at most, however many people there are. */
export async function readAttention(to: Sender, viewer: Viewer | null): Promise<Attention> {
  const proposals = await scoped<WaitingProposals>(
    to,
    viewer,
    `select e.team_id as "teamId", t.name as "teamName", p.kind, count(*)::int as count
     from stage_proposal p join employee e on e.id = p.employee_id left join team t on t.id = e.team_id
     where p.status = 'OPEN' and $scope(p.employee_id, p.assignment_id) group by e.team_id, t.name, p.kind order by count(*) desc, t.name, p.kind`,
  );
  // A verdict's text is canonical JSON, so the mark is found in it without reading the rest.
  const judged = await scoped<Judged>(
    to,
    viewer,
    `select c.id, c.employee_id as employee, c.state, c.as_of as "asOf", c.rule_set_id as "ruleSet", strpos(c.verdict, '"stale":true') > 0 as stale
     from scorecard c where c.purpose <> 'PREVIEW' and c.superseded_by is null and $scope(c.employee_id, c.assignment_id)
       and c.as_of = (select max(as_of) from scorecard where purpose <> 'PREVIEW' and superseded_by is null)`,
  );
  return { proposals, lastEvaluation: judged.length === 0 ? null : await evaluation(to, judged) };
}

async function evaluation(to: Sender, judged: Judged[]): Promise<LastEvaluation> {
  const of = (state: string) => judged.filter((each) => each.state === state);
  const silent = of('INSUFFICIENT');
  return {
    asOf: judged[0]!.asOf,
    assignments: judged.length,
    atRisk: of('AT_RISK').length,
    stale: judged.filter(({ stale }) => stale).length,
    insufficient: silent.length,
    onLeave: of('ON_LEAVE').length,
    lacking: silent.length === 0 ? [] : await lackingOf(to, silent),
  };
}

async function lackingOf(to: Sender, silent: Judged[]): Promise<LackingData[]> {
  const { body } = await rulesById(to, silent[0]!.ruleSet);
  const glances = await glancesOf(to, silent, null);
  const counts = new Map<string, LackingData>();
  for (const { lacking } of glances.values()) {
    for (const { about, code, undecided } of lacking) {
      const key = `${about} ${code} ${undecided}`;
      const known = counts.get(key) ?? { code, undecided, name: labelOf(body, about, code), count: 0 };
      counts.set(key, { ...known, count: known.count + 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
