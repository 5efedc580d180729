import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { auditRules } from '../audits/visits.resolver.js';
import type { Context } from '../context.js';
import { Dispute } from '../disputes/dispute.js';
import { disputesOfSignals, signalsDisputableUntil } from '../disputes/disputes-of-signals.js';
import { load } from '../loaders.js';
import { Day } from '../scalars.js';
import { ExplainedSignal } from './explanation.js';

@Resolver(() => ExplainedSignal)
export class SignalDisputesResolver {
  @FieldResolver(() => Dispute, {
    nullable: true,
    description: 'What is or was disputed of it, the latest; null: nothing.',
  })
  dispute(@Root() { id }: ExplainedSignal, @Ctx() context: Context): Promise<Dispute | null> {
    const { db, viewer, today } = context;
    return load(context, 'disputesOfSignals', id, (keys) => disputesOfSignals(db.pool, viewer, keys, today));
  }

  @FieldResolver(() => Day, {
    nullable: true,
    description: 'Last day on which the caller, whose signal it is, may dispute it; null: not at all, or not any more.',
  })
  disputableUntil(@Root() { id }: ExplainedSignal, @Ctx() context: Context): Promise<string | null> {
    return load(context, 'signalsDisputableUntil', id, async (keys) =>
      signalsDisputableUntil(context.db.pool, context.viewer, keys, await auditRules(context), context.today),
    );
  }
}
