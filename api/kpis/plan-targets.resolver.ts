import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedViewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { SortOrder } from '../people/people.input.js';
import { findPlanTargets } from './find-plan-targets.js';
import { PlanTargetFilter, PlanTargetInput, PlanTargetPage, PlanTargetResult, PlanTargetSort } from './plan-target.js';
import { removePlanTargets, savePlanTargets } from './save-plan-targets.js';

@Resolver()
export class PlanTargetsResolver {
  @Query(() => PlanTargetPage, {
    description:
      'Planned work for people within reach with what was handled, the latest period first unless sorted otherwise. BAD_USER_INPUT when first or offset do not fit, or too many plans are to be sorted by what came of them.',
  })
  planTargets(
    @Arg('first', () => Int, { defaultValue: 25, description: '1 to 100.' }) first: number,
    @Arg('offset', () => Int, { nullable: true, description: 'Rows to skip, 0 to 10,000.' }) offset: number | null,
    @Arg('filter', () => PlanTargetFilter, { nullable: true, description: 'Which ones.' })
    filter: PlanTargetFilter | null,
    @Arg('sort', () => PlanTargetSort, { defaultValue: PlanTargetSort.PERIOD, description: 'What they are sorted by.' })
    sort: PlanTargetSort,
    @Arg('order', () => SortOrder, { defaultValue: SortOrder.DESC, description: 'Rising or falling.' })
    order: SortOrder,
    @Ctx() { db, viewer, today, timeZone }: Context,
  ): Promise<PlanTargetPage> {
    return findPlanTargets(db.pool, viewer, { first, offset, filter, sort, order }, { today, timeZone });
  }

  @Mutation(() => [PlanTargetResult], {
    description:
      'Takes 1 to 500 plans in, one transaction and one batch. Another figure for the same whom and period replaces the one before, the same again changes nothing, and one that overlaps with another for the same is refused.',
  })
  async recordPlanTargets(
    @Arg('targets', () => [PlanTargetInput], { description: '1 to 500.' }) targets: PlanTargetInput[],
    @Ctx() { em, viewer }: Context,
  ): Promise<PlanTargetResult[]> {
    const items = targets.map(({ employeeCode, teamCode, taskCode, from, to, planned }) => ({
      employeeCode: employeeCode ?? null,
      teamCode: teamCode ?? null,
      taskCode: taskCode ?? null,
      from,
      to,
      planned,
    }));
    const outcomes = await savePlanTargets(em, items, signedViewer(viewer));
    return outcomes.map(({ flaw, ...outcome }) => ({
      ...outcome,
      code: flaw?.code ?? null,
      field: flaw?.field ?? null,
      expected: flaw?.expected ?? null,
      came: flaw?.came ?? null,
    }));
  }

  @Mutation(() => Boolean, {
    description:
      'Takes plans back, all or none: from the next evaluation on they count no more. NOT_FOUND when one is gone already.',
  })
  async removePlanTargets(
    @Arg('ids', () => [ID], { description: '1 to 500 plans.' }) ids: string[],
    @Ctx() { em, viewer }: Context,
  ): Promise<boolean> {
    await removePlanTargets(em, ids, signedViewer(viewer));
    return true;
  }
}
