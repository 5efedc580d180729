import type { Viewer } from '../access/viewer.js';
import type { Sender } from '../sql.js';
import { diffRules, type Change } from './diff.js';
import { readNames } from './names.js';
import { readRuleSet } from './read-rule-set.js';

/** What changed from one stored set to another. */
export async function compareRuleSets(
  to: Sender,
  viewer: Viewer | null,
  fromId: string,
  toId: string,
): Promise<Change[]> {
  return diffRules(await readRuleSet(to, viewer, fromId), await readRuleSet(to, viewer, toId), await readNames(to));
}
