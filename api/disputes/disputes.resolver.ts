import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import { auditRules } from '../audits/visits.resolver.js';
import { Visit } from '../audits/visit-view.js';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { Day, Decimal } from '../scalars.js';
import { disputeSignal } from './dispute-signal.js';
import { disputableUntil } from './disputable-until.js';
import { disputeOverview } from './dispute-overview.js';
import { Dispute, DisputeOverview, DisputePage } from './dispute.js';
import { decideDispute, takeDispute, withdrawDispute } from './end-dispute.js';
import { disputesOf, findDispute, findDisputes } from './find-disputes.js';
import { openDispute } from './open-dispute.js';

const THE = 'The dispute.';
const PICTURE = 'A picture that the caller has sent to /evidence.';

@Resolver(() => Visit)
export class DisputesResolver {
  @Query(() => DisputePage, {
    description:
      'Disputes, those that wait first: all for HR, of their people for managers, the own for employees, about the own visits for auditors.',
  })
  async disputes(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip, 0 to 10000.' }) offset: number | null,
    @Arg('state', () => String, {
      nullable: true,
      description: 'OPEN, IN_REVIEW, UPHELD, PARTLY, REJECTED or WITHDRAWN.',
    })
    state: string | null,
    @Arg('overdue', () => Boolean, { nullable: true, description: 'Those not decided in time, or the others.' })
    overdue: boolean | null,
    @Arg('search', () => String, { nullable: true, description: 'Part of the number, the location or the employee.' })
    search: string | null,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<DisputePage> {
    const question = {
      first,
      offset: offset ?? null,
      state: state ?? null,
      overdue: overdue ?? null,
      search: search ?? null,
    };
    return findDisputes(db.pool, viewer, question, today);
  }

  @Query(() => DisputeOverview, { description: 'How disputes that were opened in a period ended.' })
  disputeOverview(
    @Arg('from', () => Day, { description: 'First day, included.' }) from: string,
    @Arg('to', () => Day, { description: 'Last day, included.' }) to: string,
    @Ctx() { db, today }: Context,
  ): Promise<DisputeOverview> {
    return disputeOverview(db.pool, from, to, today);
  }

  @Mutation(() => Dispute, {
    description:
      'The employee disputes an item of an own result, or all of it. It does not count until somebody else than the auditor has decided. CONFLICT when it was disputed already or the days of the rules are over.',
  })
  async openDispute(
    @Arg('visitId', () => ID, { description: 'The own visit.' }) visitId: string,
    @Arg('itemId', () => ID, { nullable: true, description: 'The item; null: the visit as a whole.' })
    itemId: string | null,
    @Arg('reason', () => String, { description: 'Why, 1 to 4000 characters.' }) reason: string,
    @Arg('evidence', () => String, { nullable: true, description: 'A link: https, up to 1000 characters.' })
    evidence: string | null,
    @Arg('evidenceFileId', () => ID, { nullable: true, description: PICTURE }) evidenceFileId: string | null,
    @Ctx() context: Context,
  ): Promise<Dispute> {
    const { db, em, viewer, today } = context;
    const words = { reason, evidence: evidence ?? null, evidenceFileId: evidenceFileId ?? null };
    const disputed = { visitId, itemId: itemId ?? null, ...words };
    const id = await openDispute(em, disputed, await auditRules(context), today, accountViewer(viewer));
    return findDispute(db.pool, viewer, id, today);
  }

  @Mutation(() => Dispute, {
    description:
      'The employee disputes a signal of an own map. It counts nowhere until somebody else than whoever sent it has decided. CONFLICT when it was disputed already or the days of the rules, from the first map that shows it, are over.',
  })
  async disputeSignal(
    @Arg('signalId', () => ID, { description: 'The signal, as an explanation of the own map names it.' })
    signalId: string,
    @Arg('reason', () => String, { description: 'Why, 1 to 4000 characters.' }) reason: string,
    @Arg('evidence', () => String, { nullable: true, description: 'A link: https, up to 1000 characters.' })
    evidence: string | null,
    @Arg('evidenceFileId', () => ID, { nullable: true, description: PICTURE }) evidenceFileId: string | null,
    @Ctx() context: Context,
  ): Promise<Dispute> {
    const { db, em, viewer, today } = context;
    const words = { reason, evidence: evidence ?? null, evidenceFileId: evidenceFileId ?? null };
    const id = await disputeSignal(em, signalId, words, await auditRules(context), today, accountViewer(viewer));
    return findDispute(db.pool, viewer, id, today);
  }

  @Mutation(() => Dispute, { description: 'The employee takes an own dispute back; what was told counts again.' })
  async withdrawDispute(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<Dispute> {
    await withdrawDispute(em, id, today, accountViewer(viewer));
    return findDispute(db.pool, viewer, id, today);
  }

  @Mutation(() => Dispute, {
    description: 'The caller will decide it, by name. FORBIDDEN to whoever made the visit or whom it is about.',
  })
  async takeDispute(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<Dispute> {
    await takeDispute(em, id, today, accountViewer(viewer));
    return findDispute(db.pool, viewer, id, today);
  }

  @Mutation(() => Dispute, {
    description:
      'Decides a dispute with a reason. Upheld: the item is taken out, or gets the answer given; a whole visit counts nowhere. Partly: the item gets the answer given; a whole visit counts for the location only. A signal counts no more when upheld, with the weight given when partly. Rejected: it counts as it was told.',
  })
  async decideDispute(
    @Arg('id', () => ID, { description: THE }) id: string,
    @Arg('outcome', () => String, { description: 'UPHELD, PARTLY or REJECTED.' }) outcome: string,
    @Arg('reason', () => String, { description: 'Why, for the employee, 1 to 4000 characters.' }) reason: string,
    @Arg('answer', () => String, {
      nullable: true,
      description: 'What the answer of the item becomes: YES or NO, a number, or the code of a choice.',
    })
    answer: string | null,
    @Arg('weight', () => Decimal, {
      nullable: true,
      description: 'Of a partly upheld signal: the weight with which it counts, above 0 and below what it had.',
    })
    weight: string | null,
    @Ctx() { db, em, viewer, today }: Context,
  ): Promise<Dispute> {
    const decision = { outcome, reason, answer: answer ?? null, weight: weight ?? null };
    await decideDispute(em, id, decision, today, accountViewer(viewer));
    return findDispute(db.pool, viewer, id, today);
  }

  @FieldResolver(() => [Dispute], {
    name: 'disputes',
    description: 'What is or was disputed of it, the oldest first.',
  })
  async disputesOf(@Root() { programmeId, number }: Visit, @Ctx() context: Context): Promise<Dispute[]> {
    const { db, viewer, today } = context;
    const found = await load(context, 'disputesOf', `${programmeId} ${number}`, (keys) =>
      disputesOf(db.pool, viewer, keys, today),
    );
    return found ?? [];
  }

  @FieldResolver(() => Day, {
    nullable: true,
    description: 'Last day on which the employee may dispute it; null while it was not shown yet, and of totals.',
  })
  disputableUntil(@Root() { id }: Visit, @Ctx() context: Context): Promise<string | null> {
    return load(context, 'disputableUntil', id, async (ids) =>
      disputableUntil(context.db.pool, ids, await auditRules(context), context.today),
    );
  }
}
