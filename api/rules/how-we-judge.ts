import type { Viewer } from '../access/viewer.js';
import type { Day, Texts } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { readNames } from './names.js';
import { printed, type Line } from './print.js';
import { findRuleSet, ruleSetBefore, type StoredRules } from './read-rule-set.js';

export interface Print {
  rules: StoredRules;
  comparedWith: { id: string; version: number } | null;
  sections: { code: string; title: Texts; lines: { text: Texts; changed: boolean }[] }[];
}

/** Each line tells whether it reads otherwise than in the set before. */
export async function howWeJudge(to: Sender, viewer: Viewer | null, id: string | null, today: Day): Promise<Print> {
  const rules = await findRuleSet(to, viewer, { id, inForceOn: null }, today);
  const before = await ruleSetBefore(to, rules);
  const names = await readNames(to);
  const old = new Map(
    (before ? printed(before.body, names) : []).flatMap(({ lines }) => lines.map(({ key, text }) => [key, text])),
  );
  const changed = ({ key, text }: Line) => before !== null && JSON.stringify(old.get(key)) !== JSON.stringify(text);
  return {
    rules,
    comparedWith: before && { id: before.id, version: before.version },
    sections: printed(rules.body, names).map(({ code, title, lines }) => ({
      code,
      title,
      lines: lines.map((line) => ({ text: line.text, changed: changed(line) })),
    })),
  };
}
