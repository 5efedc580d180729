import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { load } from '../loaders.js';
import { PageInfo } from '../page.js';
import { rulesInForce } from '../rules/in-force.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import { acknowledge, recordPaper, withdrawAcknowledgement } from '../standards/acknowledge.js';
import { AcknowledgementBatch, acknowledgementBatches } from '../standards/acknowledgement-batches.js';
import {
  Acknowledgement,
  AcknowledgementCount,
  AcknowledgementSort,
  PaperAcknowledgement,
} from '../standards/acknowledgement.js';
import { countAcknowledgements, findAcknowledgements, myAcknowledgements } from '../standards/find-acknowledgements.js';
import { badInput } from '../refusals.js';
import type { VersionRow } from '../standards/read-standards.js';
import { StandardVersion } from '../standards/standard.js';

@ObjectType({ description: 'A page of acknowledgements, given and asked for.' })
class AcknowledgementPage {
  @Field(() => [Acknowledgement], { description: 'The rows.' }) nodes!: Acknowledgement[];
  @Field(() => PageInfo, { description: 'Where the page ends; ask for the next one by `offset`.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many there are, exact to 25000; 25001 means more than that.' })
  totalCount!: number;
}

/** Standards come before rules, and how long an acknowledgement may take is a rule: so their lists have their door here. */
@Resolver(() => StandardVersion)
export class AcknowledgementsResolver {
  @Query(() => [Acknowledgement], {
    description: 'What the caller has acknowledged and is asked to acknowledge, what is open first.',
  })
  async myAcknowledgements(@Ctx() context: Context): Promise<Acknowledgement[]> {
    const { db, viewer, today } = context;
    return myAcknowledgements(db.pool, viewer, await daysOf(context), today);
  }

  @Query(() => AcknowledgementPage, {
    description: 'Who has acknowledged what and who has not, within the reach of the caller.',
  })
  async acknowledgements(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip, 0 to 10000.' }) offset: number | null,
    @Arg('standardId', () => ID, { nullable: true, description: 'Of this standard alone.' }) standardId: string | null,
    @Arg('teamId', () => ID, { nullable: true, description: 'Of members of this team alone.' }) teamId: string | null,
    @Arg('state', () => String, { nullable: true, description: 'ACKNOWLEDGED, OPEN or OVERDUE.' }) state: string | null,
    @Arg('search', () => String, {
      nullable: true,
      description: "Part of the employee's name or code, or of the standard's code.",
    })
    search: string | null,
    @Arg('sort', () => AcknowledgementSort, {
      defaultValue: AcknowledgementSort.URGENCY,
      description: 'What stands first.',
    })
    sort: AcknowledgementSort,
    @Ctx() context: Context,
  ): Promise<AcknowledgementPage> {
    const question = {
      first,
      offset: offset ?? null,
      standardId: standardId ?? null,
      teamId: teamId ?? null,
      state: state ?? null,
      search: search ?? null,
      sort,
    };
    const { db, viewer, today } = context;
    return findAcknowledgements(db.pool, viewer, question, await daysOf(context), today);
  }

  @Query(() => [AcknowledgementBatch], {
    description: 'What was recorded of papers in one go, the newest first: `undoBatch` takes such a batch back.',
  })
  acknowledgementBatches(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip, 0 to 10000.' }) offset: number | null,
    @Ctx() { db }: Context,
  ): Promise<AcknowledgementBatch[]> {
    return acknowledgementBatches(db.pool, first, offset ?? null);
  }

  @Mutation(() => [Acknowledgement], {
    description:
      'The caller has read these versions and takes them as what is demanded. Once more adds nothing. Answers the own list.',
  })
  async acknowledge(
    @Arg('ids', () => [ID], { description: 'Published versions, 1 to 250.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<Acknowledgement[]> {
    if (ids.length < 1 || ids.length > MOST) throw badInput('ids', `1 to ${MOST} ids`, ids.length);
    const { db, em, viewer, today } = context;
    await acknowledge(em, ids, today, accountViewer(viewer));
    return myAcknowledgements(db.pool, viewer, await daysOf(context), today);
  }

  @Mutation(() => Int, {
    description:
      'HR records what was signed on paper; all or none. Answers how many are new: what stands already adds nothing.',
  })
  recordAcknowledgements(
    @Arg('signed', () => [PaperAcknowledgement], { description: 'Who signed what, 1 to 250.' })
    signed: PaperAcknowledgement[],
    @Ctx() { em, viewer, today }: Context,
  ): Promise<number> {
    if (signed.length < 1 || signed.length > MOST) throw badInput('signed', `1 to ${MOST} rows`, signed.length);
    return recordPaper(em, signed, today, accountViewer(viewer));
  }

  @Mutation(() => Boolean, { description: 'HR takes a mistaken acknowledgement back. CONFLICT when it was already.' })
  async withdrawAcknowledgement(
    @Arg('id', () => ID, { description: 'The acknowledgement.' }) id: string,
    @Ctx() { em, viewer }: Context,
  ): Promise<boolean> {
    await withdrawAcknowledgement(em, id, accountViewer(viewer));
    return true;
  }

  @FieldResolver(() => AcknowledgementCount, {
    nullable: true,
    description: 'How many have acknowledged it, within the reach of the caller; null where it concerns nobody there.',
  })
  acknowledged(@Root() version: VersionRow, @Ctx() context: Context): Promise<AcknowledgementCount | null> {
    const { db, viewer, today } = context;
    return load(context, 'acknowledged', version.id, async (ids) =>
      countAcknowledgements(db.pool, viewer, ids, await daysOf(context), today),
    );
  }
}

const MOST = 250;

async function daysOf({ db, today }: Context): Promise<number> {
  return auditRulesOf((await rulesInForce(db.pool, today)).body).acknowledgeDays;
}
