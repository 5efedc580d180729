import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { badInput } from '../refusals.js';
import { Day } from '../scalars.js';
import { accountViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { rulesInForce } from '../rules/in-force.js';
import { auditRulesOf, type AuditRules } from '../scoring/audit-rules.js';
import { findVisit, findVisits } from './find-visits.js';
import { discloseResults, discussResults, nameCauses } from './result-acts.js';
import { recordVisitsBy } from './record-answered.js';
import { CauseInput, RecordedVisits, VisitInput } from './visit.input.js';
import { previewVisit } from './preview-visit.js';
import { Visit, VisitPage } from './visit-view.js';
import { StaffMember, VisitPreview } from './visit-preview.js';
import { visitStaff } from './visit-staff.js';

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

  @Query(() => [StaffMember], {
    description:
      'Who may be named in a visit: those who work at the location that day on a task of the programme, and with a search others who work on one; 50 at most. Managers get their own people.',
  })
  async visitStaff(
    @Arg('programmeId', () => ID, { description: 'The programme.' }) programmeId: string,
    @Arg('locationId', () => ID, { description: 'One of its locations.' }) locationId: string,
    @Arg('on', () => Day, { description: 'The day of the visit.' }) on: string,
    @Arg('search', () => String, { nullable: true, description: 'Part of a name or code, 2 characters or more.' })
    search: string | null,
    @Ctx() { db, viewer }: Context,
  ): Promise<StaffMember[]> {
    return visitStaff(db.pool, viewer, { programmeId, locationId, on, search: search ?? null });
  }

  @Query(() => VisitPreview, {
    description: 'What a visit would say as it is filled in so far, and what sending it would do. Writes nothing.',
  })
  async visitPreview(
    @Arg('programmeId', () => ID, { description: 'The programme.' }) programmeId: string,
    @Arg('visit', () => VisitInput, { description: 'The visit; items may be missing.' }) visit: VisitInput,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<VisitPreview> {
    const rules = (await rulesInForce(db.pool, today)).body;
    return previewVisit(db.pool, programmeId, visit, { rules, today, by: accountViewer(viewer) });
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

  @Mutation(() => Int, {
    description: 'Shows results to the employees whom they are about. Answers how many are new.',
  })
  discloseResults(
    @Arg('ids', () => [ID], { description: 'Visits of own people, 1 to 100.' }) ids: string[],
    @Ctx() { em, viewer, today }: Context,
  ): Promise<number> {
    return discloseResults(em, someIds(ids), today, accountViewer(viewer));
  }

  @Mutation(() => Int, {
    description:
      'The results were discussed: alone, or in a meeting without names. What was not disclosed before is so now. CONFLICT when one was discussed already.',
  })
  discussResults(
    @Arg('ids', () => [ID], { description: 'Visits of own people, 1 to 100.' }) ids: string[],
    @Arg('on', () => Day, { description: 'The day of the talk: since the result came in, today at the latest.' })
    on: string,
    @Arg('note', () => String, { nullable: true, description: 'For the employees, up to 4000 characters.' })
    note: string | null,
    @Ctx() { em, viewer, today }: Context,
  ): Promise<number> {
    return discussResults(em, someIds(ids), on, note ?? null, today, accountViewer(viewer));
  }

  @Mutation(() => Visit, {
    description:
      'Says why items failed. PROCESS, STAFFING and TOOLS leave the score of the person and stay with the location.',
  })
  async nameCauses(
    @Arg('id', () => ID, { description: 'The visit.' }) id: string,
    @Arg('causes', () => [CauseInput], { description: 'Item by item, up to 250.' }) causes: CauseInput[],
    @Ctx() context: Context,
  ): Promise<Visit> {
    await nameCauses(context.em, id, causes, accountViewer(context.viewer));
    return findVisit(context.db.pool, context.viewer, id, await auditRules(context), context.today);
  }
}

const MOST = 100;

function someIds(ids: string[]): string[] {
  if (ids.length < 1 || ids.length > MOST) throw badInput('ids', `1 to ${MOST} ids`, ids.length);
  return ids;
}

export async function auditRules({ db, today }: Context): Promise<AuditRules> {
  return auditRulesOf((await rulesInForce(db.pool, today)).body);
}
