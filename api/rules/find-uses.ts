import type { Viewer } from '../access/viewer.js';
import type { Sender } from '../sql.js';
import { heldStages } from './held-stages.js';
import { readNames } from './names.js';
import { figure, inThree } from './phrases.js';
import { readRuleSet } from './read-rule-set.js';
import { usesOf, type Noun, type Use } from './usage.js';

/** Where a noun is used: the places of the set, and for a stage the people who hold it. */
export async function findUses(
  to: Sender,
  viewer: Viewer | null,
  ruleSetId: string,
  noun: Noun,
  code: string,
): Promise<Use[]> {
  const { body } = await readRuleSet(to, viewer, ruleSetId);
  const uses = usesOf(body, noun, code, await readNames(to));
  const held = noun === 'STAGE' ? (await heldStages(to)).get(code) : undefined;
  if (held === undefined) return uses;
  const text = inThree((l) => {
    const n = figure(l, held);
    return {
      en: `Assignments that hold it now: ${n}`,
      ru: `Назначений на этом этапе сейчас: ${n}`,
      pl: `Przypisań na tym etapie teraz: ${n}`,
    }[l];
  });
  return [...uses, { path: `stages[${body.stages.findIndex((stage) => stage.code === code)}]`, text }];
}
