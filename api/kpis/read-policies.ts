import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { PolicyTerms } from './policy-terms.js';
import type { SlaPolicy } from './sla-policy.js';

/** All policies by name, or the one with an id, each with all its versions, in one statement. */
export async function readPolicies(to: Sender, id: string | null = null): Promise<SlaPolicy[]> {
  const { rows } = await to.query<SlaPolicy>(
    `select p.id, p.code, p.name, p.demo, p.lock,
       coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'status', v.status, 'effectiveFrom', v.effective_from,
         'terms', v.body) order by v.number desc) filter (where v.id is not null), '[]') as versions
     from sla_policy p left join sla_policy_version v on v.owner_id = p.id
     where $1::text is null or p.id::text = $1
     group by p.id order by lower(p.name), p.id`,
    [id],
  );
  return rows;
}

export async function readPolicy(to: Sender, id: string): Promise<SlaPolicy> {
  const [policy] = await readPolicies(to, id);
  if (!policy) throw notFound('policy');
  return policy;
}

/** A published version with the first day after it, as known at a cut-off. */
export interface PolicyInForce {
  policyId: string;
  versionId: string;
  number: number;
  calendarName: string | null;
  code: string;
  name: string;
  from: string;
  /** First day of the next version; null: still in force. */
  until: string | null;
  body: PolicyTerms;
}

/** Every published version, with the days on which it is in force. */
export async function policiesAt(to: Sender, cutoff: number): Promise<PolicyInForce[]> {
  const { rows } = await to.query<PolicyInForce>(
    `select p.id as "policyId", v.id as "versionId", v.number, c.name as "calendarName", p.code, p.name, v.effective_from as "from",
       lead(v.effective_from) over (partition by p.id order by v.effective_from) as until, v.body
     from sla_policy p join sla_policy_version v on v.owner_id = p.id join batch b on b.id = v.batch_id
       left join business_calendar c on c.id::text = v.body ->> 'calendarId'
     where v.status = 'PUBLISHED' and b.number <= $1 order by p.code, v.effective_from`,
    [cutoff],
  );
  return rows;
}
