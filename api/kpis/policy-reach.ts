import { lastBatch } from '../access/batch.js';
import type { Sender } from '../sql.js';
import { choosePolicy, type Candidate, type Coverable } from './choose-policy.js';
import { policiesAt, readPolicy } from './read-policies.js';

/**
 * How many contacts opened from a day on the draft of a policy would be the promise of, were it published from that day on. Null when there is
 * none: whoever asks may be publishing it at the same moment.
 */
export async function policyReach(to: Sender, id: string, from: string): Promise<number | null> {
  const { code, versions } = await readPolicy(to, id);
  const draft = versions.find(({ status }) => status === 'DRAFT');
  if (!draft) return null;
  const own: Candidate = { code, body: draft.terms };
  const others = (await policiesAt(to, await lastBatch(to))).filter(({ policyId }) => policyId !== id);
  let reached = 0;
  for (const { openedOn, count, ...alike } of await alikeSince(to, from)) {
    const inForce = others.filter((each) => each.from <= openedOn && (each.until === null || openedOn < each.until));
    if (choosePolicy<Candidate>([own, ...inForce], alike)?.policy === own) reached += count;
  }
  return reached;
}

/** Contacts counted by the day on which they were opened and what decides which policy is theirs: the same answer holds for all alike. */
async function alikeSince(to: Sender, from: string): Promise<(Coverable & { openedOn: string; count: number })[]> {
  const zone = '(select time_zone from organisation)';
  const { rows } = await to.query<Coverable & { openedOn: string; count: number }>(
    `select k.code as "clientCode", v.location_id as "locationId", v.task_id as "taskId", v.channel, v.priority,
       (v.opened_at at time zone ${zone})::date as "openedOn", count(*)::int as count
     from contact_version v left join client k on k.id = v.client_id
     where v.superseded_by is null and v.opened_at >= $1::date::timestamp at time zone ${zone}
     group by 1, 2, 3, 4, 5, 6`,
    [from],
  );
  return rows;
}
