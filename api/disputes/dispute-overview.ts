import { rulesInForce } from '../rules/in-force.js';
import { ratio } from '../scoring/exact.js';
import { wilson } from '../scoring/interval.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { badInput } from '../refusals.js';
import type { DisputeOverview, DisputeShare } from './dispute.js';

type Count = Omit<DisputeShare, 'share' | 'low' | 'high'>;

/** Each dispute of the period with its end and who made the visit. What was withdrawn says nothing about an item or an auditor. */
const PERIOD = `with these as (
  select d.*, s.state, s.happened_on as ended_on, coalesce(v.auditor_id, b.account_id) as author, s.state in ('UPHELD', 'PARTLY') as upheld
  from dispute d left join dispute_step s on s.dispute_id = d.id and s.state <> 'IN_REVIEW'
    left join lateral (select w.auditor_id, w.batch_id from visit w where w.programme_id = d.programme_id and w.number = d.number order by w.id limit 1) v on true
    left join batch b on b.id = v.batch_id
  where d.opened_on between $1 and $2 and s.state is distinct from 'WITHDRAWN')`;

const COUNT = `count(*)::int as disputes, (count(*) filter (where x.state is not null))::int as decided, (count(*) filter (where x.upheld))::int as upheld`;
const ORDER = `order by upheld desc, disputes desc, name limit 50`;

/** How disputes end, for those who keep the standards. Four statements. */
export async function disputeOverview(to: Sender, from: Day, until: Day, today: Day): Promise<DisputeOverview> {
  if (until < from) throw badInput('to', `no earlier than the first day, ${from}`, until);
  const { interval } = (await rulesInForce(to, until)).body;
  const all = await to.query<Omit<DisputeOverview, 'items' | 'auditors' | 'kinds'>>(
    `${PERIOD} select (count(*) filter (where state is null))::int as open, (count(*) filter (where state is null and due_on < $3))::int as overdue,
       count(state)::int as decided, (count(*) filter (where upheld))::int as upheld, round(avg(ended_on - opened_on), 6)::float8 as "meanDays" from these`,
    [from, until, today],
  );
  const items = await to.query<Count>(
    `${PERIOD} select i.id, st.code || '/' || i.code as name, i.question, ${COUNT} from these x join standard_item i on i.id = x.item_id
       join standard_version w on w.id = i.version_id join standard st on st.id = w.standard_id group by i.id, st.code ${ORDER}`,
    [from, until],
  );
  const auditors = await to.query<Count>(
    `${PERIOD} select a.id, a.name, null as question, ${COUNT} from these x join account a on a.id = x.author group by a.id ${ORDER}`,
    [from, until],
  );
  const kinds = await to.query<Count>(
    `${PERIOD} select k.number::text as id, k.code as name, k.names as question, ${COUNT} from these x join signal_kind k on k.number = x.kind
       group by k.number, k.code, k.names ${ORDER}`,
    [from, until],
  );
  const withShare = (row: Count): DisputeShare => {
    const share = ratio(BigInt(row.upheld), BigInt(row.decided));
    const { lower, upper } = wilson(share ?? 0, row.decided, interval);
    return { ...row, share, low: lower, high: upper };
  };
  return {
    ...all.rows[0]!,
    items: items.rows.map(withShare),
    auditors: auditors.rows.map(withShare),
    kinds: kinds.rows.map(withShare),
  };
}
