import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Day } from '../scalars.js';
import { MapCard } from './career-map.js';
import { previewRules } from './preview-rules.js';

@ObjectType({
  description:
    'One employee under two rule sets, side by side. Nothing of it is stored, so no step of it can be explained later.',
})
class RulePreview {
  @Field(() => ID, { description: 'Who was judged.' }) employeeId!: string;
  @Field(() => Day, { description: 'The day whose end both look back from.' }) asOf!: string;
  @Field(() => Int, { description: 'Version of the set in force on that day.' }) beforeVersion!: number;
  @Field(() => Int, { description: 'Version of the set that was tried.' }) afterVersion!: number;
  @Field(() => [MapCard], { description: 'Each assignment under the set in force, without trend and proposal.' })
  before!: MapCard[];
  @Field(() => [MapCard], { description: 'The same assignments, in the same order, under the set that was tried.' })
  after!: MapCard[];
}

@Resolver()
export class RulePreviewResolver {
  @Query(() => RulePreview, {
    description:
      'What a set would say about one employee, beside what the set in force says. BAD_USER_INPUT with `flaws` for a draft that has any.',
  })
  previewRules(
    @Arg('ruleSetId', () => ID, { description: 'The set to try; a draft is there for HR alone.' }) ruleSetId: string,
    @Arg('employeeId', () => ID, { description: 'An employee within your reach.' }) employeeId: string,
    @Arg('asOf', () => Day, { description: 'The day to judge as of; not in the future.' }) asOf: string,
    @Ctx() { db, viewer, timeZone, today }: Context,
  ): Promise<RulePreview> {
    return previewRules(db.pool, viewer, { ruleSetId, employeeId, asOf }, timeZone, today);
  }
}
