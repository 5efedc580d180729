import type { Viewer } from '../access/viewer.js';
import { badInput } from '../refusals.js';
import { rulesInForce } from '../rules/in-force.js';
import { auditRulesOf } from '../scoring/audit-rules.js';
import { earned, type Earns } from '../scoring/earned.js';
import { fromMicro, round6 } from '../scoring/exact.js';
import { gapOf } from '../scoring/side-gap.js';
import type { Sender } from '../sql.js';
import type { SomeText } from '../texts.js';
import { acknowledgedBefore } from './acknowledged.js';
import type { Period } from './conformity.js';
import type { Mirror, MirrorItem } from './mirror-view.js';

interface Row extends Earns {
  visit: string;
  mine: boolean;
  item: string;
  name: string;
  question: SomeText;
  answer: string;
  told: boolean;
}

/** Of current visits with answers in a period, all marks on items that the auditor ($3) marked too; `told` are those announced to the employee. */
const MARKS = `
  with these as (
    select v.id, v.employee_id, v.visited_on, coalesce(v.auditor_id, b.account_id) is not distinct from $3::uuid as mine
    from visit v join batch b on b.id = v.batch_id where v.superseded_by is null and v.questionnaire_id is not null and v.visited_on between $1 and $2
  )
  select t.id::text as visit, t.mine, i.id as item, s.code || '/' || i.code as name, i.question, i.kind, i.earns, a.answer,
    w.attribution <> 'EMPLOYEE' or t.employee_id is null or ${acknowledgedBefore('t.employee_id', 'w', 't.visited_on')} as told
  from these t join visit_answer a on a.visit_id = t.id and a.answer is not null join standard_item i on i.id = a.item_id
    join standard_version w on w.id = i.version_id join standard s on s.id = w.standard_id
  where i.bonus is null and i.id in (select m.item_id from visit_answer m join these o on o.id = m.visit_id and o.mine)
  order by t.id, i.id`;

/** As many items are listed. */
const LISTED = 12;

/**
 * For an auditor alone: how the own marks lie against those of everybody else on the same items, and what became of what was disputed. It
 * names nobody, judges nobody, and no other role or person is ever answered it. Two statements.
 */
export async function mirrorOf(
  to: Sender,
  { from, to: until }: Period,
  by: Extract<Viewer, { kind: 'ACCOUNT' }>,
): Promise<Mirror> {
  if (until < from) throw badInput('to', `no earlier than the first day, ${from}`, until);
  const { body: rules } = await rulesInForce(to, until);
  const { sideVisits } = auditRulesOf(rules);
  const { rows } = await to.query<Row>(MARKS, [from, until, by.accountId]);
  const marks = rows.flatMap((row) => {
    const share = earned(row, row.answer);
    return share === null ? [] : [{ ...row, share: fromMicro(share) }];
  });
  const own = marks.filter(({ mine }) => mine);
  const items = [...Map.groupBy(marks, ({ item }) => item).values()].map((all): MirrorItem & { usual: number } => {
    const [mine, others] = [all.filter((mark) => mark.mine), all.filter((mark) => !mark.mine)];
    const { item, name, question } = all[0]!;
    const found = enough(mine, others) ? gapOf(shares(others), shares(mine), sideVisits, rules.interval) : null;
    return {
      id: item,
      name,
      question,
      own: mine.length,
      others: others.length,
      ownShare: mean(mine),
      othersShare: enough(mine, others) ? mean(others) : null,
      gap: found?.gap ?? null,
      low: found?.lower ?? null,
      high: found?.upper ?? null,
      usual: others.length === 0 ? 0 : others.reduce((sum, mark) => sum + mark.share, 0) / others.length,
    };
  });
  // Each mark less what others give on the same item: so that hard items make nobody strict.
  const comparable = new Map(
    items.filter(({ othersShare }) => othersShare !== null).map((each) => [each.id, each.usual]),
  );
  const apart = own.flatMap(({ item, visit, share }) =>
    comparable.has(item) ? [{ visit, apart: share - comparable.get(item)! }] : [],
  );
  const byVisit = [...Map.groupBy(apart, ({ visit }) => visit).values()].map(
    (all) => all.reduce((sum, each) => sum + each.apart, 0) / all.length,
  );
  const strict = spread(byVisit, sideVisits, rules.interval);
  const visits = new Set(own.map(({ visit }) => visit)).size;
  return {
    visits,
    answers: own.length,
    notYetAnnounced: own.filter(({ told }) => !told).length,
    least: sideVisits,
    ...strict,
    items: items
      .filter(({ gap }) => gap !== null)
      .toSorted((a, b) => Math.abs(b.gap!) - Math.abs(a.gap!) || (a.name < b.name ? -1 : 1))
      .slice(0, LISTED),
    ...(await disputesAbout(to, from, until, by.accountId)),
  };

  function enough(mine: { visit: string }[], others: { visit: string }[]): boolean {
    return [mine, others].every((side) => new Set(side.map(({ visit }) => visit)).size >= sideVisits);
  }
}

const shares = (marks: { share: number }[]): number[] => marks.map(({ share }) => share);

function mean(marks: { share: number }[]): number | null {
  return marks.length === 0
    ? null
    : round6(
        shares(marks)
          .toSorted((a, b) => a - b)
          .reduce((sum, each) => sum + each, 0) / marks.length,
      );
}

/** Mean of the visits' differences in points of 100, with Student's interval: the same as comparing them with a side that never varies. */
function spread(values: number[], least: number, level: number): Pick<Mirror, 'strictness' | 'low' | 'high'> {
  const found = gapOf(
    values.map(() => 0),
    values.map((value) => 100 * value),
    least,
    level,
  );
  return { strictness: found?.gap ?? null, low: found?.lower ?? null, high: found?.upper ?? null };
}

async function disputesAbout(
  to: Sender,
  from: string,
  until: string,
  account: string,
): Promise<Pick<Mirror, 'disputed' | 'decided' | 'upheld'>> {
  const { rows } = await to.query<Pick<Mirror, 'disputed' | 'decided' | 'upheld'>>(
    `select count(*)::int as disputed, count(s.state)::int as decided, (count(*) filter (where s.state in ('UPHELD', 'PARTLY')))::int as upheld
     from dispute d left join dispute_step s on s.dispute_id = d.id and s.state <> 'IN_REVIEW'
       join lateral (select coalesce(w.auditor_id, b.account_id) as author from visit w join batch b on b.id = w.batch_id
         where w.programme_id = d.programme_id and w.number = d.number order by w.id limit 1) v on v.author = $3
     where d.opened_on between $1 and $2 and s.state is distinct from 'WITHDRAWN'`,
    [from, until, account],
  );
  return rows[0]!;
}
