import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { rulesInForce } from '../rules/in-force.js';
import { auditRulesOf, type AuditRules } from '../scoring/audit-rules.js';
import { findVisit, findVisits } from './find-visits.js';
import { recordVisitsBy } from './record-answered.js';
import { RecordedVisits, VisitInput } from './visit.input.js';
import { Visit, VisitPage } from './visit-view.js';

@Resolver(() => Visit)
export class VisitsResolver {
  @Query(() => VisitPage, {
    description:
      'Visits, the latest first: all for HR, of their people for managers, the own disclosed results for employees, those they made for auditors.',
  })
  async visits(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'How many to skip, 0 to 10000.' }) offset: number | null,
    @Arg('programmeId', () => ID, { nullable: true, description: 'Of this programme alone.' }) programmeId:
      | string
      | null,
    @Arg('state', () => String, {
      nullable: true,
      description: 'TOTALS, LOCATION, NEW, DISCLOSED, DISCUSSED or CLOSED.',
    })
    state: string | null,
    @Arg('overdue', () => Boolean, { nullable: true, description: 'Those open for too long, or the others.' })
    overdue: boolean | null,
    @Arg('search', () => String, { nullable: true, description: 'Part of the number, the location or the employee.' })
    search: string | null,
    @Ctx() context: Context,
  ): Promise<VisitPage> {
    const question = {
      first,
      offset: offset ?? null,
      programmeId: programmeId ?? null,
      state: state ?? null,
      overdue: overdue ?? null,
      search: search ?? null,
    };
    return findVisits(context.db.pool, context.viewer, question, await auditRules(context), context.today);
  }

  @Query(() => Visit, { description: 'One visit within the reach of the caller.' })
  async visit(@Arg('id', () => ID, { description: 'The visit.' }) id: string, @Ctx() context: Context): Promise<Visit> {
    return findVisit(context.db.pool, context.viewer, id, await auditRules(context), context.today);
  }

  @Mutation(() => RecordedVisits, {
    description:
      'Records visits with an answer to each item: a new number adds, the same content adds nothing, other content corrects and tells what changed. Auditors correct their own visits only; managers record audits of their own people in programmes of kind MANAGER_AUDIT.',
  })
  recordVisits(
    @Arg('programmeId', () => ID, { description: 'The programme.' }) programmeId: string,
    @Arg('visits', () => [VisitInput], { description: '1 to 100 visits.' }) visits: VisitInput[],
    @Ctx() { em, viewer, today }: Context,
  ): Promise<RecordedVisits> {
    return recordVisitsBy(em, programmeId, visits, today, accountViewer(viewer));
  }
}

export async function auditRules({ db, today }: Context): Promise<AuditRules> {
  return auditRulesOf((await rulesInForce(db.pool, today)).body);
}
