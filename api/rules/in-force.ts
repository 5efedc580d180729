import { notFound } from '../refusals.js';
import type { Day, RuleSet } from '../scoring/rules.js';
import type { Sender } from '../sql.js';

export interface PublishedRules {
  id: string;
  version: number;
  body: RuleSet;
}

/** True of the sets that may be in force on day $1; of these the one with the latest start is. A retired one keeps the days before. */
export const MAY_BE_IN_FORCE = `status <> 'DRAFT' and (effective_from is null or effective_from <= $1) and (retired_from is null or $1 < retired_from)`;
export const LATEST_START = 'effective_from desc nulls last, version desc';

/** The set in force on a day: the published one with the latest start not after it. */
export async function rulesInForce(to: Sender, on: Day): Promise<PublishedRules> {
  const rules = await rulesInForceOrNone(to, on);
  if (!rules) throw notFound('rule set in force on that day');
  return rules;
}

export async function rulesInForceOrNone(to: Sender, on: Day): Promise<PublishedRules | null> {
  const { rows } = await to.query<{ id: string }>(
    `select id from rule_set where ${MAY_BE_IN_FORCE} order by ${LATEST_START} limit 1`,
    [on],
  );
  return rows[0] ? rulesById(to, rows[0].id) : null;
}

export async function isInForce(to: Sender, id: string, on: Day): Promise<boolean> {
  return (await rulesInForce(to, on)).id === id;
}

/** Published sets never change, so each is read once and kept. */
const published = new Map<string, PublishedRules>();

export async function rulesById(to: Sender, id: string): Promise<PublishedRules> {
  const known = published.get(id);
  if (known) return known;
  const { rows } = await to.query<PublishedRules & { status: string }>(
    'select id, version, body, status from rule_set where id = $1',
    [id],
  );
  const found = rows[0];
  if (!found) throw notFound('rule set');
  const rules = { id: found.id, version: found.version, body: found.body };
  if (found.status !== 'DRAFT') published.set(id, rules);
  return rules;
}
