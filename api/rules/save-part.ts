import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { Refusal } from '../refusals.js';
import { sender } from '../sql.js';
import { PART_SHAPES } from './part-shapes.js';
import { readRuleSet, type StoredRules } from './read-rule-set.js';
import { partOf, withPart, type RulePart } from './rule-part.js';
import { hashOfRules } from './ship.js';

/**
 * Replaces one part of a draft. A wrong shape is refused with its place; a wrong meaning is kept and stands among the draft's flaws, so
 * that nobody loses what was typed. Of several who saved from the same lock the first one wins; the others get what is stored now.
 */
export async function saveRulePart(
  em: EntityManager,
  id: string,
  lock: number,
  part: RulePart,
  value: unknown,
  by: Viewer,
): Promise<void> {
  const { path, shape } = PART_SHAPES[part];
  const checked = shape(value, path);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const stored = await readRuleSet(to, by, id);
    refuseUnlessDraft(stored);
    if (stored.lock !== lock) throw overtaken(stored, part);
    const { name, body } = withPart(stored, part, checked);
    const { rows } = await to.query(
      `update rule_set set name = $3, body = $4, hash = $5, lock = lock + 1 where id = $1 and lock = $2 and status = 'DRAFT' returning lock`,
      [id, lock, name, JSON.stringify(body), hashOfRules(body)],
    );
    if (rows.length > 0) return;
    const now = await readRuleSet(to, by, id);
    refuseUnlessDraft(now);
    throw overtaken(now, part);
  });
}

export function refuseUnlessDraft({ status, version, lock }: StoredRules): void {
  if (status === 'DRAFT') return;
  throw new Refusal('RULE_VERSION_LOCKED', `Version ${version} is published and never changes; copy it into a draft.`, {
    currentVersion: lock,
  });
}

/** Somebody else saved meanwhile: says what is there now, so that an editor can show both. */
export function overtaken(now: StoredRules, part?: RulePart): Refusal {
  const current = part === undefined ? {} : { current: partOf(now, part) };
  return new Refusal('CONFLICT', 'Somebody changed this set since you read it.', {
    currentVersion: now.lock,
    ...current,
  });
}
