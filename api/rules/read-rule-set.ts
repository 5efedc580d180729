import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { badInput, notFound } from '../refusals.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import type { Day, RuleSet } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { rulesInForce } from './in-force.js';
import type { RuleScope } from './rule-scope.js';

/** A rule set as it is stored, whatever its status. */
export interface StoredRules {
  id: string;
  version: number;
  name: string;
  status: 'DRAFT' | 'PUBLISHED' | 'RETIRED';
  effectiveFrom: Day | null;
  retiredFrom: Day | null;
  shipped: boolean;
  hash: string;
  lock: number;
  body: RuleSet;
  createdAt: Date;
  publishedAt: Date | null;
  publishedBy: { name: string } | null;
  basedOn: { id: string; version: number } | null;
  /** Null: the whole organisation. */
  scope: RuleScope | null;
}

const COLUMNS = `r.id, r.version, r.name, r.status, r.effective_from as "effectiveFrom", r.retired_from as "retiredFrom", r.shipped, r.hash, r.lock, r.body,
  r.created_at as "createdAt", r.published_at as "publishedAt",
  case when a.id is not null then json_build_object('name', a.name) end as "publishedBy",
  case when b.id is not null then json_build_object('id', b.id, 'version', b.version) end as "basedOn",
  case when r.scope_kind is not null then json_build_object('kind', r.scope_kind, 'code', r.scope_code) end as scope`;
const FROM = 'rule_set r left join account a on a.id = r.published_by left join rule_set b on b.id = r.based_on';

/** One set that the viewer may see; drafts are HR's alone. */
export async function readRuleSet(to: Sender, viewer: Viewer | null, id: string): Promise<StoredRules> {
  const { rows } = isId(id)
    ? await to.query<StoredRules>(`select ${COLUMNS} from ${FROM} where r.id = $1`, [id])
    : { rows: [] };
  const found = rows[0];
  if (!found || (found.status === 'DRAFT' && !seesDrafts(viewer))) throw notFound('rule set');
  return { ...found, body: { ...found.body, audits: auditRulesOf(found.body) } };
}

/** By id, or the one in force on a day, or the one in force today. */
export async function findRuleSet(
  to: Sender,
  viewer: Viewer | null,
  which: { id: string | null; inForceOn: Day | null },
  today: Day,
): Promise<StoredRules> {
  if (which.id !== null && which.inForceOn !== null)
    throw badInput('inForceOn', 'missing when an id is given', which.inForceOn);
  return readRuleSet(to, viewer, which.id ?? (await rulesInForce(to, which.inForceOn ?? today)).id);
}

/** The set that another is compared with: for a draft the one it comes from, else the one that was in force last before it. */
export async function ruleSetBefore(to: Sender, rules: StoredRules): Promise<StoredRules | null> {
  const { rows } = await to.query<StoredRules>(
    `select ${COLUMNS} from ${FROM} where r.id <> $1 and r.status <> 'DRAFT' and (r.id = $2 or
       ($2::uuid is null and (r.retired_from is null or r.effective_from is null or r.retired_from > r.effective_from)
         and coalesce(r.effective_from, '-infinity') < coalesce($3::date, '-infinity')))
     order by r.effective_from desc nulls last, r.version desc limit 1`,
    [rules.id, rules.status === 'DRAFT' ? (rules.basedOn?.id ?? null) : null, rules.effectiveFrom],
  );
  return rows[0] ?? null;
}

export function seesDrafts(viewer: Viewer | null): boolean {
  return viewer?.kind === 'ACCOUNT' && viewer.role === 'HR';
}
