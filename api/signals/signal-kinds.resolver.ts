import { Arg, Ctx, Field, Float, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { SortOrder } from '../people/people.input.js';
import { renameKind, rescaleKind, retireKind } from './change-kind.js';
import { createKind } from './create-kind.js';
import { findKind, findKinds } from './find-kinds.js';
import { forgetKindNames } from './kind-names.js';
import { KindSort, LocalTextInput, SignalKindFilter, SignalKindInput } from './kind.input.js';
import { kindUses, SignalKindUse } from './kind-uses.js';
import { removeKind } from './remove-kind.js';
import { SignalKind } from './signal-kind.js';

const KIND = 'The code of the kind.';
const LOCK = 'The lock that was read with the kind. CONFLICT with `currentVersion` when somebody changed it meanwhile.';

@ObjectType({ description: 'A page of signal kinds.' })
class SignalKindPage {
  @Field(() => [SignalKind], { description: 'The kinds.' }) nodes!: SignalKind[];
  @Field(() => Int, { description: 'How many there are in all.' }) totalCount!: number;
}

@Resolver()
export class SignalKindsResolver {
  @Query(() => SignalKindPage, { description: 'Signal kinds, searched, narrowed and sorted; 1 to 100 at once.' })
  findSignalKinds(
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to pass over; 0 when missing.' })
    offset: number | null,
    @Arg('filter', () => SignalKindFilter, { nullable: true, description: 'What narrows the list.' })
    filter: SignalKindFilter | null,
    @Arg('sort', () => KindSort, { nullable: true, description: 'By what to sort; ADDED when missing.' })
    sort: KindSort | null,
    @Arg('order', () => SortOrder, { nullable: true, description: 'Rising when missing.' }) order: SortOrder | null,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<SignalKindPage> {
    return findKinds(db.pool, viewer, { first, offset, filter, sort, order }, today);
  }

  @Query(() => [SignalKindUse], {
    description:
      'What holds a kind, so that it cannot be removed; empty when it can. Counts its signals, source by source.',
  })
  async signalKindUses(
    @Arg('id', () => ID, { description: KIND }) id: string,
    @Ctx() { db, today }: Context,
  ): Promise<SignalKindUse[]> {
    await findKind(db.pool, id, today);
    return kindUses(db.pool, id);
  }

  @Mutation(() => SignalKind, {
    description:
      'Adds a kind; signals of it are taken in at once. BAD_USER_INPUT with the field that does not fit, also for a code that is taken.',
  })
  async createSignalKind(
    @Arg('kind', () => SignalKindInput, { description: 'The kind.' }) kind: SignalKindInput,
    @Ctx() context: Context,
  ): Promise<SignalKind> {
    return told(context, await createKind(context.em, kind, context.viewer!));
  }

  @Mutation(() => SignalKind, { description: 'Calls a kind otherwise, on every map and in every list.' })
  async renameSignalKind(
    @Arg('id', () => ID, { description: KIND }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Arg('name', () => LocalTextInput, { description: '1 to 100 characters in each language.' }) name: LocalTextInput,
    @Ctx() context: Context,
  ): Promise<SignalKind> {
    await renameKind(context.em, id, lock, name);
    return told(context, id);
  }

  @Mutation(() => SignalKind, {
    description:
      'Gives a kind another scale, by which signals are checked from now on: a new version. Signals that are there keep theirs, and so does every verdict.',
  })
  async rescaleSignalKind(
    @Arg('id', () => ID, { description: KIND }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Arg('min', () => Float, { nullable: true, description: 'Least value; null for no scale.' }) min: number | null,
    @Arg('max', () => Float, { nullable: true, description: 'Greatest value; null for no scale.' }) max: number | null,
    @Ctx() context: Context,
  ): Promise<SignalKind> {
    await rescaleKind(context.em, id, lock, { min: min ?? null, max: max ?? null }, context.viewer!);
    return told(context, id);
  }

  @Mutation(() => SignalKind, {
    description:
      'Takes a kind out of use: what happens from now on is refused at the door, what happened before counts on. CONFLICT when it is retired already.',
  })
  async retireSignalKind(
    @Arg('id', () => ID, { description: KIND }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Ctx() context: Context,
  ): Promise<SignalKind> {
    await retireKind(context.em, id, lock, context.now);
    return told(context, id);
  }

  @Mutation(() => SignalKind, {
    description: 'Takes a retired kind back into use. CONFLICT when it is in use already.',
  })
  async restoreSignalKind(
    @Arg('id', () => ID, { description: KIND }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Ctx() context: Context,
  ): Promise<SignalKind> {
    await retireKind(context.em, id, lock, null);
    return told(context, id);
  }

  @Mutation(() => Boolean, {
    description:
      'Removes a kind that nothing names. CONFLICT with rule IN_USE and `uses` while a rule set of any status names it, a source has sent some, or it ships.',
  })
  async removeSignalKind(
    @Arg('id', () => ID, { description: KIND }) id: string,
    @Arg('lock', () => Int, { description: LOCK }) lock: number,
    @Ctx() { em, db }: Context,
  ): Promise<boolean> {
    await removeKind(em, id, lock);
    forgetKindNames(db.pool, db.reads);
    return true;
  }
}

/** The kind as it is now; names are read anew by everybody in this process. */
function told({ db, today }: Context, code: string): Promise<SignalKind> {
  forgetKindNames(db.pool, db.reads);
  return findKind(db.pool, code, today);
}
