import { lastBatch } from '../access/batch.js';
import { rulesInForce } from '../rules/in-force.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import { failed, leaves } from '../scoring/audit-score.js';
import { addDays } from '../scoring/calendar.js';
import { round6 } from '../scoring/exact.js';
import { wilson } from '../scoring/interval.js';
import type { Day } from '../scoring/rules.js';
import { VISITS } from '../scoring/visits.js';
import type { Sender } from '../sql.js';
import type { SomeText } from '../texts.js';
import { answeredVisits } from './answered-visits.js';
import { standardsOf } from './conformity-map.js';
import { dueNow } from './due-visits.js';
import type { WorthVisit } from './mirror-view.js';

interface Asked {
  programmeId: string;
  programmeName: string;
  locationId: string;
  locationName: string;
  /** Of each standard that the newest questionnaire asks about, how many items. */
  standards: { id: string; code: string; title: SomeText | null; items: number }[];
}

/** Active programmes at their locations, with what they ask. */
const ASKED = `
  select p.id as "programmeId", p.name as "programmeName", l.id as "locationId", l.name as "locationName", q.standards
  from programme p join programme_location x on x.programme_id = p.id join location l on l.id = x.location_id
  cross join lateral (select n.id from questionnaire n where n.programme_id = p.id order by n.version desc limit 1) n
  cross join lateral (select json_agg(json_build_object('id', s.id, 'code', s.code, 'title', s.title, 'items', s.items)) as standards from (
    select s.id, s.code, (array_agg(v.title order by v.version desc))[1] as title, count(*)::int as items from questionnaire_item i
      join standard_item t on t.id = i.item_id and t.bonus is null join standard_version v on v.id = t.version_id join standard s on s.id = v.standard_id
    where i.questionnaire_id = n.id group by s.id) s) q
  where p.status = 'ACTIVE' and q.standards is not null`;

/**
 * Where the next visit tells most: at each location under each active programme, by how much one more visit like those before would narrow
 * what is known of its standards, over the window of the rules. Four statements.
 */
export async function worthVisits(to: Sender, today: Day, first: number): Promise<WorthVisit[]> {
  const { body: rules } = await rulesInForce(to, today);
  const audits = auditRulesOf(rules);
  const { rows: asked } = await to.query<Asked>(ASKED);
  const window = rules.metrics.find(({ kinds }) => kinds.includes(VISITS))?.window;
  const from = addDays(today, 1 - (window?.kind === 'days' ? window.days : 90));
  const places = [...new Set(asked.map(({ locationId }) => locationId))];
  const visits = await answeredVisits(to, 'location_id', places, { from, to: today, cutoff: await lastBatch(to) });
  const codes = await standardsOf(
    to,
    visits.flatMap(({ visit }) => visit.audit.items.map(({ id }) => id)),
  );
  const known = new Map<string, { asked: number; kept: number }>();
  for (const { location, visit } of visits) {
    if (!visit.counted) continue;
    for (const item of visit.audit.items) {
      if (item.bonus !== null || leaves(item, 'location', visit.audit.employee, audits) !== null) continue;
      const key = `${location} ${codes.get(item.id)!.id}`;
      const count = known.get(key) ?? { asked: 0, kept: 0 };
      known.set(key, { asked: count.asked + 1, kept: count.kept + (failed(item, audits) ? 0 : 1) });
    }
  }
  const due = await dueNow(to, today);
  return asked
    .map(({ standards, ...place }): WorthVisit => {
      const looked = standards.map((standard) => {
        const { asked: n, kept } = known.get(`${place.locationId} ${standard.id}`) ?? { asked: 0, kept: 0 };
        const now = widthOf(n === 0 ? 0.5 : kept / n, n);
        // One more visit like those before: the share stays, the answers grow.
        return { standard, n, now, narrows: now - widthOf(n === 0 ? 0.5 : kept / n, n + standard.items) };
      });
      const widest = looked.toSorted((a, b) => b.now - a.now || (a.standard.code < b.standard.code ? -1 : 1))[0]!;
      const plan = due.get(`${place.programmeId} ${place.locationId}`);
      return {
        id: `${place.programmeId}.${place.locationId}`,
        ...place,
        due: plan?.due ?? null,
        done: plan?.done ?? null,
        until: plan?.until ?? null,
        narrows: round6((100 * looked.reduce((sum, each) => sum + each.narrows, 0)) / looked.length),
        widestCode: widest.standard.code,
        widestTitle: widest.standard.title,
        widestAsked: widest.n,
        widestWidth: round6(widest.now),
      };
    })
    .toSorted((a, b) => b.narrows - a.narrows || (a.locationName < b.locationName ? -1 : 1))
    .slice(0, first);

  function widthOf(share: number, n: number): number {
    const { lower, upper } = wilson(share, n, rules.interval);
    return lower === null || upper === null ? 1 : upper - lower;
  }
}
