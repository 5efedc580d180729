import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { pageOffset, pageSize } from '../page.js';
import { rulesInForce } from '../rules/in-force.js';
import type { Sender } from '../sql.js';
import { checked, type Period } from './conformity.js';
import { answersOf, standardsOf, type Across } from './conformity-map.js';
import type { ConformityAnswer, ConformityAnswers } from './conformity-map-view.js';

export interface CellQuestion {
  standardId: string;
  across: Across;
  columnId: string;
  period: Period;
  first: number;
  offset: number | null;
  /** Those that did not pass, or all. */
  failedOnly: boolean;
}

type Details = Omit<ConformityAnswer, 'id' | 'kept' | 'left' | 'side'> & { visit: string; item: string };

/** The answers behind one cell, counted or not, the latest visit first: made by the same steps as the cell itself. */
export async function conformityAnswers(
  to: Sender,
  viewer: Viewer | null,
  { standardId, across, columnId, period, failedOnly, ...page }: CellQuestion,
): Promise<ConformityAnswers> {
  const { body: rules } = await rulesInForce(to, checked(period).to);
  const [first, offset] = [pageSize(page.first), pageOffset(page.offset)];
  const columnIds = isId(columnId) ? [columnId] : [];
  const looked = await answersOf(to, viewer, { across, period, columnIds }, rules);
  const codes = await standardsOf(
    to,
    looked.map(({ item }) => item.id),
  );
  const own = looked
    .filter(({ item, why, kept }) => codes.get(item.id)?.id === standardId && !(failedOnly && (why !== null || kept)))
    .toReversed();
  const shown = own.slice(offset, offset + first);
  const { rows } = await to.query<Details>(
    `select v.id::text as visit, i.id as item, v.number, p.name as "programmeName", v.visited_on as "visitedOn", l.name as "locationName",
       e.name as "employeeName", i.question, n.answer
     from unnest($1::bigint[], $2::uuid[]) as x (visit, item) join visit v on v.id = x.visit join programme p on p.id = v.programme_id
       join location l on l.id = v.location_id join standard_item i on i.id = x.item join visit_answer n on n.visit_id = v.id and n.item_id = i.id
       left join employee e on e.id = v.employee_id`,
    [shown.map(({ visit }) => visit.visit.id), shown.map(({ item }) => item.id)],
  );
  const details = new Map(rows.map(({ visit, item, ...row }) => [`${visit}.${item}`, row]));
  return {
    totalCount: own.length,
    nodes: shown.map(({ visit: { visit }, item, why, kept }) => {
      const id = `${visit.id}.${item.id}`;
      return { id, ...details.get(id)!, side: visit.side, kept: why === null ? kept : null, left: why };
    }),
  };
}
