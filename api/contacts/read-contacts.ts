import { scoped } from '../access/scope.js';
import type { Viewer } from '../access/viewer.js';
import type { ContactEvent, ContactEventKind } from '../scoring/clocks.js';
import { ContactSort } from './contact.js';
import { STATE_DIGIT } from './contact-state.js';
import { searchPattern } from '../search-pattern.js';
import type { Sender } from '../sql.js';

/** A contact with what happened to it, as it is known now. */
export interface ContactRow {
  id: string;
  externalId: string;
  taskId: string;
  taskName: string;
  locationId: string | null;
  clientCode: string | null;
  channel: string | null;
  priority: string | null;
  subject: string | null;
  openedAt: string;
  /** The organisation's calendar day on which it was opened. */
  openedOn: string;
  /** What it is sorted by, for the cursor; null by when it was opened. */
  key: string | null;
  events: ContactEvent[];
}

export interface ContactFilter {
  /** Part of the source's own id or subject. */
  search?: string | null;
  taskId?: string | null;
  priority?: string | null;
  channel?: string | null;
  /** In which an employee acted, or which he held. */
  employeeId?: string | null;
  openedFrom?: string | null;
  openedTo?: string | null;
  /** Only those that nobody has ended, or only those that somebody has. */
  running?: boolean | null;
}

/** Which contacts, and where the page before ended. */
export interface ContactQuestion extends ContactFilter {
  ids?: string[] | null;
  /** All but these. */
  except?: string[] | null;
  /** Only contacts to which something happened between these instants. */
  touched?: { from: string; to: string } | null;
  after?: { openedAt: string; id: string; key?: string | null } | null;
  /** Oldest first, for work through all of them; newest first, for people. */
  oldestFirst?: boolean;
  /** By something else than when they were opened; equal ones then the newest first. */
  sorted?: { by: Exclude<ContactSort, ContactSort.OPENED>; ascending: boolean };
  limit: number;
}

/** Events as they travel: parted by spaces, which costs a third of what arrays do; reasons may hold any text. */
type Packed = Omit<ContactRow, 'events'> & {
  at: string;
  kinds: string;
  who: string;
  reasons: (string | null)[] | null;
};

/** What contacts are sorted by, as text, of the enum's own words. Nothing stands last either way. */
const KEYS: Record<Exclude<ContactSort, ContactSort.OPENED>, (ascending: boolean) => string> = {
  [ContactSort.PRIORITY]: (ascending) =>
    `case when v.priority is null then '${ascending ? 1 : 0}' else '${ascending ? 0 : 1}' || lower(v.priority) end`,
  [ContactSort.TASK]: () => '(select lower(k.name) from task k where k.id = v.task_id)',
  [ContactSort.STATE]: () => STATE_DIGIT,
};

/** One row, but the planner can't know that of a join. */
const ZONE = 'select time_zone from organisation';

/** Contacts of people within the viewer's reach, and, for those who reach everybody, also what nobody held. One statement. */
export async function readContacts(
  to: Sender,
  viewer: Viewer | null,
  question: ContactQuestion,
): Promise<ContactRow[]> {
  const older = question.oldestFirst ? '>' : '<';
  const order = question.oldestFirst ? 'asc' : 'desc';
  const key = question.sorted ? KEYS[question.sorted.by](question.sorted.ascending) : 'null::text';
  const [way, beyond] = question.sorted?.ascending ? ['asc', '>'] : ['desc', '<'];
  const sorted = question.sorted ? `p.key ${way}, ` : '';
  const rows = await scoped<Packed>(
    to,
    viewer,
    `with page as materialized (
       select v.contact_id as id, ${key} as key, v.task_id, v.client_id, v.location_id, v.channel, v.priority, v.subject, v.opened_at,
         (v.opened_at at time zone (${ZONE}))::date as opened_on
       from contact_version v
       where v.superseded_by is null
         and exists (select 1 from (select null::uuid as employee_id, null::uuid as assignment_id union all
           select a.employee_id, a.id from contact_event h join assignment a on a.id = h.assignment_id where h.contact_id = v.contact_id and h.superseded_by is null
         ) held where $scope(held.employee_id, held.assignment_id))
         and ($1::uuid[] is null or v.contact_id = any($1))
         and ($2::text is null or $15 and v.subject ilike $2 or v.contact_id in (select id from contact where external_id ilike $2))
         and ($3::text is null or v.task_id::text = $3) and ($4::text is null or v.priority = $4) and ($5::text is null or v.channel = $5)
         and ($6::date is null or v.opened_at >= $6::timestamp at time zone (${ZONE}))
         and ($7::date is null or v.opened_at < ($7::date + 1)::timestamp at time zone (${ZONE}))
         and ($8::timestamptz is null or v.opened_at < $9 and (v.opened_at >= $8
           or v.contact_id in (select contact_id from contact_event where at >= $8 and at < $9 and superseded_by is null)))
         and ($10::boolean is null or $10 = coalesce((select kind not in ('RESOLVED', 'CLOSED') from contact_event l where l.contact_id = v.contact_id
           and l.superseded_by is null and l.kind in ('RESOLVED', 'CLOSED', 'REOPENED') order by l.at desc, l.place desc limit 1), true))
         and ($14::text is null or exists (select 1 from contact_event h join assignment a on a.id = h.assignment_id
           where h.contact_id = v.contact_id and h.superseded_by is null and a.employee_id::text = $14))
         and ($11::timestamptz is null or ($16::text is null or ${key} = $16) and (v.opened_at, v.contact_id) ${older} ($11, $12)
           or ${key} ${beyond} $16)
         and ($17::uuid[] is null or v.contact_id <> all($17))
       order by ${question.sorted ? `key ${way}, ` : ''}v.opened_at ${order}, v.contact_id ${order} limit $13
     )
     select c.id, c.external_id as "externalId", p.task_id as "taskId", t.name as "taskName", p.location_id as "locationId", k.code as "clientCode",
       p.channel, p.priority, p.subject, p.opened_at as "openedAt", p.opened_on as "openedOn", p.key, e.at, e.kinds, e.who, e.reasons
     from page p join contact c on c.id = p.id join task t on t.id = p.task_id left join client k on k.id = p.client_id
       cross join lateral (
         select string_agg(floor(date_part('epoch', e.at))::bigint::text, ' ' order by e.at, e.place) as at,
           string_agg(e.kind, ' ' order by e.at, e.place) as kinds, string_agg(coalesce(e.assignment_id::text, '-'), ' ' order by e.at, e.place) as who,
           case when count(e.reason) > 0 then array_agg(e.reason order by e.at, e.place) end as reasons
         from contact_event e where e.contact_id = p.id and e.superseded_by is null
       ) e
     order by ${sorted}p.opened_at ${order}, p.id ${order}`,
    [
      question.ids ?? null,
      searchPattern('filter.search', question.search),
      question.taskId ?? null,
      question.priority ?? null,
      question.channel ?? null,
      question.openedFrom ?? null,
      question.openedTo ?? null,
      question.touched?.from ?? null,
      question.touched?.to ?? null,
      question.running ?? null,
      question.after?.openedAt ?? null,
      question.after?.id ?? null,
      question.limit,
      question.employeeId ?? null,
      // Who reads no texts must not learn them by a search either.
      viewer?.kind !== 'ACCOUNT' || viewer.role !== 'ANALYST',
      question.after?.key ?? null,
      question.except ?? null,
    ],
  );
  return rows.map(({ at, kinds, who, reasons, ...contact }) => ({
    ...contact,
    events: eventsOf(at, kinds, who, reasons),
  }));
}

function eventsOf(at: string, kinds: string, who: string, reasons: Packed['reasons']): ContactEvent[] {
  const [names, holders] = [kinds.split(' '), who.split(' ')];
  return at.split(' ').map((each, i) => ({
    at: Number(each),
    kind: names[i] as ContactEventKind,
    who: holders[i] === '-' ? null : holders[i]!,
    reason: reasons?.[i] ?? null,
  }));
}

/** All of them, oldest first, a piece at a time, so that memory stays flat. */
export async function* allContacts(
  to: Sender,
  viewer: Viewer | null,
  question: Omit<ContactQuestion, 'limit' | 'after' | 'oldestFirst'>,
  start: ContactQuestion['after'] = null,
): AsyncGenerator<ContactRow[]> {
  const limit = 5000;
  for (let after = start; ;) {
    const rows = await readContacts(to, viewer, { ...question, after, oldestFirst: true, limit });
    if (rows.length > 0) yield rows;
    if (rows.length < limit) return;
    const last = rows.at(-1)!;
    after = { openedAt: last.openedAt, id: last.id };
  }
}
