import type { Viewer } from '../access/viewer.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { LATEST_START, MAY_BE_IN_FORCE } from './in-force.js';
import { seesDrafts } from './read-rule-set.js';
import type { RuleScope } from './rule-scope.js';

export interface ListedRules {
  id: string;
  version: number;
  name: string;
  status: string;
  effectiveFrom: Day | null;
  retiredFrom: Day | null;
  inForce: boolean;
  shipped: boolean;
  hash: string;
  lock: number;
  createdAt: Date;
  publishedAt: Date | null;
  publishedBy: { name: string } | null;
  scope: RuleScope | null;
  metricCount: number;
  kpiCount: number;
  competencyCount: number;
  stageCount: number;
}

/** All versions, newest first; drafts for HR alone. */
export async function listRuleSets(to: Sender, viewer: Viewer | null, today: Day): Promise<ListedRules[]> {
  const { rows } = await to.query<ListedRules>(
    `select id, version, name, status, effective_from as "effectiveFrom", retired_from as "retiredFrom", shipped, hash, lock,
       id = (select id from rule_set where ${MAY_BE_IN_FORCE} order by ${LATEST_START} limit 1) as "inForce",
       created_at as "createdAt", published_at as "publishedAt",
       (select json_build_object('name', a.name) from account a where a.id = published_by) as "publishedBy",
       case when scope_kind is not null then json_build_object('kind', scope_kind, 'code', scope_code) end as scope,
       jsonb_array_length(body -> 'metrics') as "metricCount", jsonb_array_length(body -> 'kpis') as "kpiCount",
       jsonb_array_length(body -> 'competencies') as "competencyCount", jsonb_array_length(body -> 'stages') as "stageCount"
     from rule_set where $2 or status <> 'DRAFT' order by version desc limit 200`,
    [today, seesDrafts(viewer)],
  );
  return rows;
}
