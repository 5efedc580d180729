import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { checkKpi } from './kpi-check.js';
import { KpiCheck, MetricPreview } from './kpi-check.types.js';
import { readKpiBoard } from './kpi-board.js';
import { KpiBoard, KpiBoardFilter, KpiBoardSort } from './kpi-board.types.js';
import { previewMetric } from './metric-preview.js';

const SET = 'A set; a draft is there for HR alone.';

@Resolver()
export class KpisResolver {
  @Query(() => MetricPreview, {
    nullable: true,
    description: 'What a metric comes to on real people, as it is defined in a set now. Null while it is flawed.',
  })
  metricPreview(
    @Arg('ruleSetId', () => ID, { description: SET }) ruleSetId: string,
    @Arg('metric', () => String, { description: 'Code of a metric of the set.' }) metric: string,
    @Ctx() { db, viewer, today, timeZone }: Context,
  ): Promise<MetricPreview | null> {
    return previewMetric(db.pool, viewer, ruleSetId, metric, { today, timeZone });
  }

  @Query(() => KpiCheck, {
    description: 'Whether a KPI of a set is SMART, and how it goes together with the client outcome that it serves.',
  })
  kpiCheck(
    @Arg('ruleSetId', () => ID, { description: SET }) ruleSetId: string,
    @Arg('kpi', () => String, { description: 'Code of a KPI of the set.' }) kpi: string,
    @Ctx() { db, viewer, today, timeZone }: Context,
  ): Promise<KpiCheck> {
    return checkKpi(db.pool, viewer, ruleSetId, kpi, { today, timeZone });
  }

  @Query(() => KpiBoard, {
    description: 'The KPIs of everybody within your reach at the latest monthly evaluation.',
  })
  kpiBoard(
    @Arg('first', () => Int, { defaultValue: 50, description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Arg('filter', () => KpiBoardFilter, { nullable: true, description: 'Which people.' })
    filter: KpiBoardFilter | null,
    @Arg('sort', () => KpiBoardSort, { defaultValue: KpiBoardSort.NAME, description: 'What stands first.' })
    sort: KpiBoardSort,
    @Ctx() { db, viewer, today }: Context,
  ): Promise<KpiBoard> {
    return readKpiBoard(db.pool, viewer, { first, after: after ?? null, filter: filter ?? null, sort }, today);
  }
}
