import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { PageInfo } from '../page.js';
import { SortOrder } from '../people/people.input.js';
import { SomeTextInput } from '../texts.js';
import { createTouchpoint } from './create-touchpoint.js';
import { findStandards } from './find-standards.js';
import {
  readOwners,
  readStandard,
  readTouchpoints,
  versionsOf,
  type StandardRow,
  type VersionRow,
} from './read-standards.js';
import { findUses } from './find-uses.js';
import { Standard, StandardOwner, StandardUse, StandardVersion, Touchpoint } from './standard.js';
import { StandardFilter, StandardInput, StandardSort } from './standard.input.js';
import { checkedStandard } from './checked-standard.js';
import { WordingWarning } from './wording-warning.js';
import { checkWording } from './wording.js';

@ObjectType({ description: 'A standard and its place in the list.' })
class StandardEdge {
  @Field(() => String, { description: 'Send it as `after` to go on behind this row.' }) cursor!: string;
  @Field(() => Standard, { description: 'The standard.' }) node!: StandardRow;
}

@ObjectType({ description: 'A page of standards.' })
class StandardConnection {
  @Field(() => [StandardEdge], { description: 'The rows with their cursors.' }) edges!: StandardEdge[];
  @Field(() => [Standard], { description: 'The rows alone.' }) nodes!: StandardRow[];
  @Field(() => PageInfo, { description: 'Where the page ends.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are, exact to 25000; 25001 means more than that.' })
  totalCount!: number;
}

const THE = 'The standard.';

@Resolver(() => Standard)
export class StandardsResolver {
  @Query(() => StandardConnection, {
    description: 'Standards, a page at a time; those that were never published for HR alone.',
  })
  standards(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Cursor of the row before the first one wanted, from a list in the same order.',
    })
    after: string | null,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip, 0 to 10000.' }) offset: number | null,
    @Arg('filter', () => StandardFilter, { nullable: true, description: 'Narrows the list.' })
    filter: StandardFilter | null,
    @Arg('sort', () => StandardSort, {
      nullable: true,
      defaultValue: StandardSort.CODE,
      description: 'What to sort by.',
    })
    sort: StandardSort | null,
    @Arg('order', () => SortOrder, { nullable: true, defaultValue: SortOrder.ASC, description: 'Rising or falling.' })
    order: SortOrder | null,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<StandardConnection> {
    return findStandards(db.pool, viewer, { first, after, offset, filter, sort, order }, today);
  }

  @Query(() => Standard, { description: 'One standard.' })
  standard(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<StandardRow> {
    return readStandard(db.pool, viewer, id, today);
  }

  @Query(() => [Touchpoint], { description: 'Where clients meet the organisation, in order.' })
  touchpoints(@Ctx() { db }: Context): Promise<Touchpoint[]> {
    return readTouchpoints(db.pool);
  }

  @Query(() => [StandardOwner], { description: 'Who looks after a standard, by name.' })
  standardOwners(@Ctx() { db }: Context): Promise<StandardOwner[]> {
    return readOwners(db.pool);
  }

  @Query(() => [StandardUse], { description: 'Where a standard is used: while it is, it can not be deleted.' })
  standardUses(@Arg('id', () => ID, { description: THE }) id: string, @Ctx() { db }: Context): Promise<StandardUse[]> {
    return findUses(db.pool, id);
  }

  @Query(() => [WordingWarning], {
    description:
      'What makes a wording hard to keep or to judge: by word lists in three languages, before anything is saved.',
  })
  checkWording(
    @Arg('input', () => StandardInput, { description: 'What the draft says.' }) input: StandardInput,
  ): WordingWarning[] {
    return checkWording(checkedStandard(input));
  }

  @Mutation(() => Touchpoint, { description: 'Adds a touchpoint. CONFLICT when its code is taken.' })
  createTouchpoint(
    @Arg('code', () => String, { description: '1 to 40 capital letters, digits or _.' }) code: string,
    @Arg('names', () => SomeTextInput, { description: 'What it is called, in all three languages.' })
    names: SomeTextInput,
    @Ctx() { em }: Context,
  ): Promise<Touchpoint> {
    return createTouchpoint(em, code, names);
  }

  @FieldResolver(() => [StandardVersion], { description: 'All versions, newest first; a draft is there for HR alone.' })
  async versions(@Root() standard: StandardRow, @Ctx() context: Context): Promise<VersionRow[]> {
    const { db, viewer, today } = context;
    return (
      (await load(context, 'standardVersions', standard.id, (ids) => versionsOf(db.pool, viewer, ids, today))) ?? []
    );
  }
}

@Resolver(() => StandardVersion)
export class StandardVersionResolver {
  @FieldResolver(() => [WordingWarning], { description: 'What the check of the wording warns of, overruled or not.' })
  warnings(@Root() version: VersionRow): WordingWarning[] {
    return checkWording(version);
  }
}
