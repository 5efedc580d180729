import { Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { DateTime, Day } from '../scalars.js';
import { listRuleSets } from './list.js';

@ObjectType({ description: 'One version of all rules.' })
export class RuleSetSummary {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
  @Field(() => Int, { description: 'Rises by one with each set.' }) version!: number;
  @Field(() => String, { description: 'Its name, as HR gave it.' }) name!: string;
  @Field(() => String, { description: 'DRAFT, PUBLISHED or RETIRED. A published set never changes.' }) status!: string;
  @Field(() => Day, { nullable: true, description: 'First day in force; null: from the beginning of time.' }) effectiveFrom!: string | null;
  @Field(() => Boolean, { description: 'True for the set that Karta ships: its figures are ours, not your organisation\'s.' }) shipped!: boolean;
  @Field(() => String, { description: 'SHA-256 of the canonical JSON of the set.' }) hash!: string;
  @Field(() => DateTime, { nullable: true, description: 'When it was published; null for a draft.' }) publishedAt!: Date | null;
}

@Resolver()
export class RulesResolver {
  @Query(() => [RuleSetSummary], { description: 'All versions of the rules, newest first.' })
  ruleSets(@Ctx() { db }: Context): Promise<RuleSetSummary[]> {
    return listRuleSets(db.pool);
  }
}
