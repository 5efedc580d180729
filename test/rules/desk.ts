import { expect } from 'vitest';
import type { RuleSet } from '../../api/scoring/rules.js';
import type { Answer, Api } from '../api.js';

/** A rule set as the API tells it. */
export interface Told {
  id: string;
  version: number;
  name: string;
  status: string;
  effectiveFrom: string | null;
  retiredFrom: string | null;
  inForce: boolean;
  hash: string;
  lock: number;
  basedOn: { id: string; version: number } | null;
  scope: { kind: string; code: string } | null;
  publishedBy: { name: string } | null;
  body: RuleSet;
  flaws: {
    path: string;
    code: string;
    expected: string;
    came: string;
    message: { en: string; ru: string; pl: string };
  }[];
}

const SET =
  'id version name status effectiveFrom retiredFrom inForce hash lock basedOn { id version } scope { kind code } publishedBy { name } body flaws { path code expected came message { en ru pl } }';
const SAVE = `mutation ($id: ID!, $lock: Int!, $part: RulePart!, $value: RuleJson!) { saveRulePart(id: $id, lock: $lock, part: $part, value: $value) { ${SET} } }`;

/** What HR does with rules, as one person at one desk. */
export function deskOf(api: Api, token: string) {
  const ask = async (name: string, text: string, variables: object): Promise<Told> => {
    const answer = await api.post(text, variables as Record<string, unknown>, token);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data![name] as Told;
  };
  return {
    save: (id: string, lock: number, part: string, value: unknown): Promise<Answer> =>
      api.post(SAVE, { id, lock, part, value }, token),
    saved: (set: Told, part: string, value: unknown) =>
      ask('saveRulePart', SAVE, { id: set.id, lock: set.lock, part, value }),
    draft: (fromId?: string, scope?: { kind: string; code: string }) =>
      ask(
        'createRuleDraft',
        `mutation ($fromId: ID, $scope: RuleScopeInput) { createRuleDraft(fromId: $fromId, scope: $scope) { ${SET} } }`,
        { fromId, scope },
      ),
    read: (which: { id?: string; inForceOn?: string }) =>
      ask('ruleSet', `query ($id: ID, $inForceOn: Day) { ruleSet(id: $id, inForceOn: $inForceOn) { ${SET} } }`, which),
    publish: (set: Told, effectiveFrom: string | null = null): Promise<Answer> =>
      api.post(
        `mutation ($id: ID!, $lock: Int!, $from: Day) { publishRules(id: $id, lock: $lock, effectiveFrom: $from) { ${SET} } }`,
        { id: set.id, lock: set.lock, from: effectiveFrom },
        token,
      ),
    discard: (set: Told): Promise<Answer> =>
      api.post(
        'mutation ($id: ID!, $lock: Int!) { discardRuleDraft(id: $id, lock: $lock) }',
        { id: set.id, lock: set.lock },
        token,
      ),
    retire: (id: string): Promise<Answer> =>
      api.post(`mutation ($id: ID!) { retireRules(id: $id) { ${SET} } }`, { id }, token),
    diff: async (fromId: string, toId: string) => {
      const answer = await api.post(
        'query ($a: ID!, $b: ID!) { ruleSetDiff(fromId: $a, toId: $b) { path part kind text { en ru pl } before { en } after { en ru pl } } }',
        { a: fromId, b: toId },
        token,
      );
      expect(answer.errors).toBeUndefined();
      return answer.data!['ruleSetDiff'] as {
        path: string;
        part: string;
        kind: string;
        text: { en: string; ru: string; pl: string };
        before: { en: string } | null;
        after: { en: string; ru: string; pl: string } | null;
      }[];
    },
  };
}

/** The one refusal of an answer: its code and what it names. */
export function refusal({ errors }: Answer): Record<string, unknown> {
  expect(errors).toHaveLength(1);
  return errors![0]!.extensions;
}

/** A day some days from today, in the organisation's calendar. */
export async function dayFromToday(api: Api, days: number): Promise<string> {
  const { rows } = await api.db.pool.query<{ day: string }>(
    `select ((now() at time zone time_zone)::date + $1::int)::text as day from organisation`,
    [days],
  );
  return rows[0]!.day;
}
