import { visit, type GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { Employee } from '../people/employee.js';
import { Decimal } from '../scalars.js';
import { countSignals } from './count-signals.js';
import { ingestItems } from './ingest-items.js';
import { overrideScreening } from './override.js';
import { reattribute } from './reattribute.js';
import { readKinds, SignalKind } from './signal-kind.js';
import { SignalInput } from './signal.input.js';
import { Source } from './source.js';

@ObjectType({ description: 'What came of one item.' })
class SignalResult {
  @Field(() => Int, { description: 'Place of the item in the call, from 0.' }) index!: number;
  @Field(() => String, { description: 'ADDED, CHANGED (a correction), SAME (changes nothing) or REFUSED.' })
  status!: string;
  @Field(() => ID, { nullable: true, description: 'The signal; null when refused.' }) id!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was refused, for example OUT_OF_SCALE or CONFLICT.' })
  code!: string | null;
  @Field(() => String, { nullable: true, description: 'Which field does not fit.' }) field!: string | null;
  @Field(() => String, { nullable: true, description: 'What was expected there.' }) expected!: string | null;
  @Field(() => String, { nullable: true, description: 'What came.' }) came!: string | null;
}

@ObjectType({ description: 'What came of a bulk call.' })
class IngestResult {
  @Field(() => Float, { nullable: true, description: 'Number of the batch; null when nothing was added or changed.' })
  batchNumber!: number | null;
  @Field(() => Int, { description: 'New signals.' }) added!: number;
  @Field(() => Int, { description: 'Corrections: new versions of signals that were there.' }) changed!: number;
  @Field(() => Int, { description: 'Items that were there already, with the same content.' }) same!: number;
  @Field(() => Int, { description: 'Items with an error; the others were written all the same.' }) refused!: number;
  @Field(() => [SignalResult], { description: 'One result per item, in the order sent.' }) results!: SignalResult[];
}

/** Whether an operation names a field anywhere: what nobody asks for need not be found out. */
function asksFor(name: string, { operation, fragments }: GraphQLResolveInfo): boolean {
  let asks = false;
  for (const node of [operation, ...Object.values(fragments)])
    visit(node, { Field: (field) => void (asks ||= field.name.value === name) });
  return asks;
}

@Resolver(() => Employee)
export class SignalsResolver {
  @Query(() => [Source], { description: 'Where signals come from, by name.' })
  sources(@Ctx() { em }: Context): Promise<Source[]> {
    return em.find(Source, {}, { orderBy: { name: 'asc', id: 'asc' }, limit: 1000, disableIdentityMap: true });
  }

  @Query(() => [SignalKind], { description: 'All kinds of signals, in the order in which they were added.' })
  signalKinds(@Ctx() { db, today }: Context): Promise<SignalKind[]> {
    return readKinds(db.pool, today);
  }

  @FieldResolver(() => Int, { description: 'How many signals stand to his name now, superseded versions not counted.' })
  async signalCount(@Root() employee: Employee, @Ctx() context: Context): Promise<number> {
    return (
      (await load(context, 'signalCount', employee.id, (ids) => countSignals(context.db.reads, context.viewer, ids))) ??
      0
    );
  }

  @Mutation(() => IngestResult, {
    description:
      'Brings up to 5000 signals in, one transaction and one batch. Sent again with the same key it answers the same and writes nothing. IDEMPOTENCY_CONFLICT: the key was used for other content. CONFLICT: the first call with this key is still under way.',
  })
  ingestSignals(
    @Arg('sourceCode', () => String, {
      description: 'Code of the source: 1 to 60 lower-case letters, digits, - and _. Registered with its first call.',
    })
    sourceCode: string,
    @Arg('requestKey', () => String, {
      nullable: true,
      description:
        'A key of your own that makes the call safe to repeat for 24 hours: 1 to 255 visible ASCII characters.',
    })
    requestKey: string | null,
    @Arg('items', () => [SignalInput], { description: '1 to 5000 signals. More go to POST /signals.' })
    items: SignalInput[],
    @Ctx() { db, viewer, timeZone, now }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IngestResult> {
    const call = { sourceCode, requestKey: requestKey ?? null, items, wantsResults: asksFor('results', info) };
    return ingestItems(db, call, timeZone, now, viewer!);
  }

  @Mutation(() => Boolean, {
    description:
      'Sets the weight with which one signal counts, against the screening rules. NOT_FOUND, or CONFLICT when it was replaced meanwhile.',
  })
  async overrideScreening(
    @Arg('signalId', () => ID, { description: 'The signal, as an explanation names it.' }) signalId: string,
    @Arg('weight', () => Decimal, { description: 'From 0 (does not count) to 1.' }) weight: string,
    @Arg('reason', () => String, { description: 'Why, 3 to 1000 characters; shown beside the signal.' }) reason: string,
    @Ctx() { em, viewer }: Context,
  ): Promise<boolean> {
    await overrideScreening(em, signalId, weight, reason, viewer!);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Credits a signal to another assignment that was running on its day. NOT_FOUND when either is unknown; CONFLICT when it was replaced meanwhile.',
  })
  async reattributeSignal(
    @Arg('signalId', () => ID, { description: 'The signal, as an explanation names it.' }) signalId: string,
    @Arg('assignmentId', () => ID, { description: 'Whom it really belongs to.' }) assignmentId: string,
    @Arg('reason', () => String, { description: 'Why, 3 to 1000 characters; kept with the new version.' })
    reason: string,
    @Ctx() { em, viewer }: Context,
  ): Promise<boolean> {
    await reattribute(em, signalId, assignmentId, reason, viewer!);
    return true;
  }
}
