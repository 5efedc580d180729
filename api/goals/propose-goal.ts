import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.js';
import { readVerdict } from '../maps/explain.js';
import { badInput, forbidden } from '../refusals.js';
import { addDays } from '../scoring/calendar.js';
import type { Day, Kpi } from '../scoring/rules.js';
import { rows, sender } from '../sql.js';
import type { Goal } from './goal.js';
import { readGoals, valuesOf } from './read-goals.js';

export interface NewGoal {
  mapId: string;
  assignmentId: string;
  kpi: string;
  target: number;
  due: Day;
  note: string;
}

const FARTHEST_DAYS = 730;
const LONGEST = 1000;

/**
 * Proposes a goal on the own map. SMART by construction: the KPI says what and how it is measured, the map says from where, the person to
 * where and by when. One goal per KPI at a time. @throws NOT_FOUND, FORBIDDEN for another's map, BAD_USER_INPUT, CONFLICT.
 */
export async function proposeGoal(
  em: EntityManager,
  wanted: NewGoal,
  today: Day,
  by: Extract<Viewer, { kind: 'ACCOUNT' }>,
): Promise<Goal> {
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const { map, verdict, rules } = await readVerdict(to, by, wanted.mapId, wanted.assignmentId);
    if (map.employeeId !== by.employeeId) throw forbidden('a goal on the map of somebody else');
    const values = valuesOf(verdict);
    const measurable = rules.body.kpis.filter(({ metric }) => values.has(metric));
    const kpi = measurable.find(({ code }) => code === wanted.kpi);
    if (!kpi)
      throw badInput(
        'kpi',
        `a KPI with enough data on this map: ${measurable.map(({ code }) => code).join(', ') || 'there is none yet'}`,
        wanted.kpi,
      );
    const baseline = values.get(kpi.metric)!;
    checkTarget(kpi, baseline, wanted.target);
    const last = addDays(today, FARTHEST_DAYS);
    if (wanted.due <= today || wanted.due > last)
      throw badInput('due', `after ${today} and no later than ${last}`, wanted.due);
    const note = wanted.note.normalize('NFC').trim();
    if ([...note].length > LONGEST || note.includes('\0') || !note.isWellFormed())
      throw badInput('note', `text of at most ${LONGEST} characters`, note.toWellFormed().replaceAll('\0', '\\0'));
    const metric = rules.body.metrics.find(({ code }) => code === kpi.metric)!;
    const [made] = await rows<{ id: string }>(
      tx,
      `insert into goal (employee_id, assignment_id, map_id, kpi, metric, unit, names, higher_is_better, baseline, target, due, note, proposed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
      [
        map.employeeId,
        wanted.assignmentId,
        map.id,
        kpi.code,
        kpi.metric,
        metric.unit,
        JSON.stringify(kpi.name),
        wanted.target > baseline,
        baseline,
        wanted.target,
        wanted.due,
        note,
        by.accountId,
      ],
    );
    return (await readGoals(to, by, { id: made!.id }))[0]!;
  });
}

/** A goal moves a figure to where it is better; the ends of the KPI's curve bound what can be meant. */
function checkTarget({ direction, curve, target: ideal }: Kpi, baseline: number, target: number): void {
  const ends = curve.map(({ value }) => value);
  const [low, high] = [Math.min(...ends, baseline, 0), Math.max(...ends, baseline) * 2];
  if (!Number.isFinite(target) || target < low || target > high)
    throw badInput('target', `between ${low} and ${high}`, target);
  const better =
    direction === 'higher'
      ? target > baseline
      : direction === 'lower'
        ? target < baseline
        : Math.abs(target - ideal) < Math.abs(baseline - ideal);
  if (!better) throw badInput('target', `better than ${baseline}, the value on this map (${direction})`, target);
}
