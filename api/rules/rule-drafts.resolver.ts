import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { Day } from '../scalars.js';
import { createDraft } from './create-draft.js';
import { discardDraft } from './discard.js';
import { publishRules } from './publish.js';
import { readRuleSet } from './read-rule-set.js';
import { retireRules } from './retire.js';
import { RuleJson } from './rule-json.js';
import { RulePart } from './rule-part.js';
import { checkedScope, RuleScopeInput } from './rule-scope.js';
import { RuleSet } from './rule-set-view.js';
import { saveRulePart } from './save-part.js';

const LOCK = 'The lock that was read with the set. CONFLICT with what is stored now when somebody saved meanwhile.';

@Resolver()
export class RuleDraftsResolver {
  @Mutation(() => RuleSet, { description: 'Copies a set into a new draft.' })
  async createRuleDraft(
    @Arg('fromId', () => ID, {
      nullable: true,
      description: 'The set to copy, also a draft; the one in force today when missing.',
    })
    fromId: string | null,
    @Arg('scope', () => RuleScopeInput, {
      nullable: true,
      description: 'Whom it is to be for; the whole organisation when missing. Other drafts can not be published yet.',
    })
    scope: RuleScopeInput | null,
    @Ctx() context: Context,
  ): Promise<object> {
    const by = accountViewer(context.viewer);
    const id = await createDraft(context.em, fromId ?? null, checkedScope(scope ?? null), context.today, by);
    return readRuleSet(context.db.pool, by, id);
  }

  @Mutation(() => RuleSet, {
    description:
      'Replaces one part of a draft. BAD_USER_INPUT with the place of what has the wrong shape; what has the right shape and makes no sense is kept, and stands among the flaws. RULE_VERSION_LOCKED for a set that is no draft.',
  })
  async saveRulePart(
    @Arg('id', () => ID, { description: 'The draft.' }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Arg('part', () => RulePart, { description: 'The part to replace.' }) part: RulePart,
    @Arg('value', () => RuleJson, { description: 'The whole part.' }) value: unknown,
    @Ctx() context: Context,
  ): Promise<object> {
    const by = accountViewer(context.viewer);
    await saveRulePart(context.em, id, lock, part, value, by);
    return readRuleSet(context.db.pool, by, id);
  }

  @Mutation(() => Boolean, { description: 'Throws a draft away.' })
  async discardRuleDraft(
    @Arg('id', () => ID, { description: 'The draft.' }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await discardDraft(context.em, id, lock, accountViewer(context.viewer));
    return true;
  }

  @Mutation(() => RuleSet, {
    description:
      'Puts a draft in force from a day on; from then it never changes. BAD_USER_INPUT with `flaws` when it has any, and with the rule SCOPE for a draft that is not for the whole organisation; CONFLICT when somebody was faster, or another set starts on that day.',
  })
  async publishRules(
    @Arg('id', () => ID, { description: 'The draft.' }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Arg('effectiveFrom', () => Day, { nullable: true, description: 'Today or later; today when missing.' })
    effectiveFrom: string | null,
    @Ctx() context: Context,
  ): Promise<object> {
    const by = accountViewer(context.viewer);
    await publishRules(context.em, id, lock, effectiveFrom ?? null, context, by);
    return readRuleSet(context.db.pool, by, id);
  }

  @Mutation(() => RuleSet, {
    description:
      'Takes a published set out of force from today on; days before keep it. CONFLICT when no other set would be in force.',
  })
  async retireRules(
    @Arg('id', () => ID, { description: 'The set.' }) id: string,
    @Ctx() context: Context,
  ): Promise<object> {
    const by = accountViewer(context.viewer);
    await retireRules(context.em, id, context.today, by);
    return readRuleSet(context.db.pool, by, id);
  }
}
