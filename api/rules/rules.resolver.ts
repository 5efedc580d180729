import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { RuleSet as Rules } from '../scoring/rules.js';
import { Day } from '../scalars.js';
import { LocalText } from '../texts.js';
import { compareRuleSets } from './compare.js';
import { criteriaNow } from './criteria-now.js';
import { CriteriaNow, Histogram } from './figures-view.js';
import { findFlaws } from './find-flaws.js';
import { findUses } from './find-uses.js';
import { tellFlaws } from './flaw-words.js';
import { metricHistogram } from './histogram.js';
import { howWeJudge } from './how-we-judge.js';
import { isInForce } from './in-force.js';
import { listRuleSets } from './list.js';
import { findRuleSet } from './read-rule-set.js';
import {
  NAMES,
  RuleChange,
  RuleChangeKind,
  RuleFlaw,
  RuleNoun,
  RuleSet,
  RuleSetSummary,
  RuleUse,
} from './rule-set-view.js';
import { RulePrint } from './print-view.js';
import { namesOf } from './set-names.js';

const SET = 'A set; a draft is there for HR alone.';

@Resolver(() => RuleSet)
export class RulesResolver {
  @Query(() => [RuleSetSummary], { description: 'All versions of the rules, newest first; drafts for HR alone.' })
  async ruleSets(@Ctx() { db, viewer, today }: Context): Promise<RuleSetSummary[]> {
    const sets = await listRuleSets(db.pool, viewer, today);
    return sets.map((set) => ({ ...set, names: namesOf(set) }));
  }

  @Query(() => RuleSet, {
    description: 'One version of the rules: by its id, or the one in force on a day, or the one in force today.',
  })
  ruleSet(
    @Arg('id', () => ID, { nullable: true, description: SET }) id: string | null,
    @Arg('inForceOn', () => Day, { nullable: true, description: 'A day; not together with an id.' }) inForceOn:
      | string
      | null,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<object> {
    return findRuleSet(db.pool, viewer, { id: id ?? null, inForceOn: inForceOn ?? null }, today);
  }

  @FieldResolver(() => [RuleFlaw], {
    description:
      'What keeps a draft from being published, place by place, up to 200; a set that is published has none.',
  })
  async flaws(@Root() set: RuleSet, @Ctx() { db }: Context): Promise<RuleFlaw[]> {
    return set.status === 'DRAFT' ? tellFlaws(await findFlaws(db.pool, set.body as Rules)) : [];
  }

  @FieldResolver(() => LocalText, { description: NAMES })
  names(@Root() set: RuleSet): LocalText {
    return namesOf(set);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the one in force today.' })
  inForce(@Root() set: RuleSet, @Ctx() { db, today }: Context): Promise<boolean> {
    return isInForce(db.pool, set.id, today);
  }

  @Query(() => [RuleChange], { description: 'What changed from one set to another, in words.' })
  async ruleSetDiff(
    @Arg('fromId', () => ID, { description: SET }) fromId: string,
    @Arg('toId', () => ID, { description: SET }) toId: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<RuleChange[]> {
    const changes = await compareRuleSets(db.pool, viewer, fromId, toId);
    return changes.map((change) => ({ ...change, kind: RuleChangeKind[change.kind] }));
  }

  @Query(() => [RuleUse], { description: 'Where a set uses something: what must change before it can go.' })
  ruleUsage(
    @Arg('ruleSetId', () => ID, { description: SET }) ruleSetId: string,
    @Arg('noun', () => RuleNoun, { description: 'What it is.' }) noun: RuleNoun,
    @Arg('code', () => String, { description: 'Its code.' }) code: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<RuleUse[]> {
    return findUses(db.pool, viewer, ruleSetId, noun, code);
  }

  @Query(() => Histogram, {
    description:
      "The organisation's real values of a metric, to draw a curve over. As measured by the rules in force then.",
  })
  metricHistogram(
    @Arg('ruleSetId', () => ID, { description: SET }) ruleSetId: string,
    @Arg('metric', () => String, { description: 'Code of a metric of that set.' }) metric: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<Histogram> {
    return metricHistogram(db.pool, viewer, ruleSetId, metric);
  }

  @Query(() => CriteriaNow, {
    description:
      'How many meet each criterion of a set now: by the figures of the latest monthly evaluation, as its own rules measured them.',
  })
  criteriaNow(
    @Arg('ruleSetId', () => ID, { description: SET }) ruleSetId: string,
    @Ctx() { db, viewer }: Context,
  ): Promise<CriteriaNow> {
    return criteriaNow(db.pool, viewer, ruleSetId);
  }

  @Query(() => RulePrint, {
    description: 'How we judge: a set printed as a text, with what changed against the one before.',
  })
  async howWeJudge(
    @Arg('ruleSetId', () => ID, { nullable: true, description: `${SET} The one in force today when missing.` })
    ruleSetId: string | null,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<RulePrint> {
    const { rules, comparedWith, sections } = await howWeJudge(db.pool, viewer, ruleSetId ?? null, today);
    const { id, version, name, status, effectiveFrom } = rules;
    return { ruleSetId: id, version, name, names: namesOf(rules), status, effectiveFrom, comparedWith, sections };
  }
}
