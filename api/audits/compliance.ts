import { lastBatch } from '../access/batch.js';
import { rulesInForce } from '../rules/in-force.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import { isOpen, scoreVisit } from '../scoring/audit-score.js';
import { addDays } from '../scoring/calendar.js';
import type { Visit } from '../scoring/evidence.js';
import { divide, fromMicro, micro, MICRO } from '../scoring/exact.js';
import type { RuleSet } from '../scoring/rules.js';
import { VISITS } from '../scoring/visits.js';
import type { Sender } from '../sql.js';
import type { LocationCompliance } from './location-compliance.js';
import { answeredVisits } from './answered-visits.js';
import { visitsFor } from './visits-for.js';

/** How well locations kept the standards in the window of the rules that are in force on a day, by name. Only where there were visits. */
export async function locationCompliance(to: Sender, asOf: string): Promise<LocationCompliance[]> {
  const { body: rules } = await rulesInForce(to, asOf);
  const metric = rules.metrics.find(({ kinds }) => kinds.includes(VISITS));
  const days = metric?.window.kind === 'days' ? metric.window.days : 90;
  const minSample = metric?.minSample ?? 3;
  const span = { from: addDays(asOf, 1 - days), to: asOf, cutoff: await lastBatch(to) };
  const { rows: locations } = await to.query<{ id: string; name: string }>(
    `select l.id, l.name from location l where exists (select 1 from visit v where v.location_id = l.id and v.superseded_by is null
       and v.visited_on between $1 and $2) order by lower(l.name), l.id`,
    [span.from, span.to],
  );
  const ids = locations.map(({ id }) => id);
  const visits = await visitsFor(to, ids, span);
  const answered = Map.groupBy(await answeredVisits(to, 'location_id', ids, span), ({ location }) => location);
  return locations.map(({ id, name }) => ({
    locationId: id,
    locationName: name,
    minSample,
    ...judge(
      [
        ...(visits.get(id) ?? []).map(({ visit }) => visit),
        ...(answered.get(id) ?? []).map(({ visit }) => asTotals(visit, rules, asOf)),
      ],
      minSample,
      rules.auditSides,
    ),
  }));
}

/** A visit with answers as the location's points of 100; one that is still open, or of which too little is left, doesn't count. */
function asTotals(visit: Visit & Required<Pick<Visit, 'audit'>>, rules: RuleSet, asOf: string): Visit {
  const audits = auditRulesOf(rules);
  const root = scoreVisit(new Map(), `visit:${visit.id}`, visit.audit, rules, audits, 'location');
  const known = root.state === 'ok' && !isOpen(visit.audit, audits, asOf);
  return { ...visit, points: known ? micro(root.value!) : 0n, outOf: known ? 100n * MICRO : 0n };
}

/** Mean of each side's points of 100, then both by their weights; a side without visits leaves, and the other has all the weight. */
export function judge(
  visits: Visit[],
  minSample: number,
  weights: RuleSet['auditSides'],
): Pick<LocationCompliance, 'score' | 'visits' | 'counted' | 'state'> {
  const sides = [
    { weight: micro(weights.manager), points: pointsOf(visits, 'MANAGER') },
    { weight: micro(weights.independent), points: pointsOf(visits, 'INDEPENDENT') },
  ].filter(({ points }) => points.length > 0);
  const counted = sides.reduce((sum, { points }) => sum + points.length, 0);
  const weight = sides.reduce((sum, side) => sum + side.weight, 0n);
  const found = { visits: visits.length, counted };
  if (counted < minSample || weight === 0n) return { ...found, score: null, state: 'INSUFFICIENT' };
  const weighed = sides.reduce((sum, side) => sum + side.weight * mean(side.points), 0n);
  return { ...found, score: fromMicro(divide(weighed, weight)), state: 'KNOWN' };
}

function pointsOf(visits: Visit[], side: Visit['side']): bigint[] {
  return visits
    .filter((each) => each.side === side && each.counted && each.outOf > 0n)
    .map(({ points, outOf }) => divide(100n * points * MICRO, outOf));
}

function mean(points: bigint[]): bigint {
  return divide(
    points.reduce((sum, each) => sum + each, 0n),
    BigInt(points.length),
  );
}
