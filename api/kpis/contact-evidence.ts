import { known } from '../people/assignments-as-of.js';
import { contactFacts, type ContactFact } from '../scoring/contact-facts.js';
import type { ContactEventKind } from '../scoring/clocks.js';
import { contactKind, isContactKind } from '../scoring/contact-kinds.js';
import type { ContactSignal } from '../scoring/evidence.js';
import { MICRO } from '../scoring/exact.js';
import type { Day, RuleSet } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import { promiseOf, type Promised, type Promises } from './judge-contacts.js';

export interface ContactSpan {
  from: Day;
  /** Included: clocks are read as they stood at its end. */
  to: Day;
  cutoff: number;
  /** The organisation's. */
  timeZone: string;
}

/** One fact of one contact, with what it was judged by. */
export interface Told extends ContactFact {
  signal: ContactSignal;
  promised: Promised | null;
}

interface Packed {
  id: string;
  taskId: string;
  locationId: string | null;
  clientCode: string | null;
  channel: string | null;
  priority: string | null;
  openedOn: Day;
  end: string;
  at: string[];
  days: Day[];
  kinds: ContactEventKind[];
  who: (string | null)[];
  reasons: (string | null)[];
  /** Days on which nobody at the contact's location could help it. */
  majeure: Day[] | null;
}

/** Whether any metric of a set counts contacts: of the others none is read. */
export function countsContacts(rules: RuleSet): boolean {
  return rules.metrics.some(({ kinds, per }) => [...kinds, ...per].some(isContactKind));
}

/**
 * What contacts say about some assignments in a span, as known at the cut-off: one statement, however many assignments. An event that
 * happened, or was brought, later changes nothing.
 */
export async function contactsTell(
  to: Sender,
  assignments: string[],
  span: ContactSpan,
  promises: Promises,
): Promise<Map<string, Told[]>> {
  const told = new Map<string, Told[]>(assignments.map((id) => [id, []]));
  if (assignments.length === 0) return told;
  const { rows } = await to.query<Packed>(CONTACTS, [span.cutoff, assignments, span.from, span.to, span.timeZone]);
  for (const contact of rows) {
    const events = contact.at.map((at, i) => ({
      at: Number(at),
      kind: contact.kinds[i]!,
      who: contact.who[i]!,
      reason: contact.reasons[i]!,
    }));
    const promised = promiseOf(contact, promises);
    const majeure = new Set(contact.majeure);
    contactFacts(events, promised?.terms ?? null, Number(contact.end)).forEach((fact, n) => {
      const day = contact.days[events.findIndex(({ at }) => at === fact.at)]!;
      const own = day < span.from ? undefined : told.get(fact.who);
      own?.push({ ...fact, promised, signal: asSignal(fact, contact, day, majeure.has(day), n) });
    });
  }
  return told;
}

function asSignal(fact: ContactFact, contact: Packed, day: Day, forceMajeure: boolean, n: number): ContactSignal {
  const at = BigInt(fact.at) * 1_000_000n;
  return {
    id: `${contact.id} ${String(n).padStart(4, '0')}`,
    contact: contact.id,
    channel: contact.channel,
    priority: contact.priority,
    kind: fact.kind,
    nature: 'FACT',
    attribution: 'EMPLOYEE',
    occurredAt: at,
    receivedAt: at,
    day,
    client: null,
    clientB2B: false,
    interaction: null,
    value: BigInt(fact.value) * MICRO,
    scale: contactKind(fact.kind)?.values === 'yes' ? { min: 0, max: 1 } : null,
    duration: false,
    sentiment: null,
    forceMajeure,
    override: null,
  };
}

/** Contacts to which something happened in the span and that one of the assignments ever held, each once. */
const CONTACTS = `
  with until as (select ($4::date + 1)::timestamp at time zone $5 as instant),
  own as (
    select distinct h.contact_id from contact_event h where h.assignment_id = any($2::uuid[]) and ${known('h', '$1')}
  )
  select v.contact_id as id, v.task_id as "taskId", v.location_id as "locationId", k.code as "clientCode", v.channel, v.priority,
    (v.opened_at at time zone $5)::date as "openedOn", floor(date_part('epoch', u.instant))::bigint - 1 as "end",
    e.at, e.days, e.kinds, e.who, e.reasons,
    (select array_agg(f.day) from force_majeure_day f where f.location_id = v.location_id and f.day between $3 and $4 and ${known('f', '$1')}) as majeure
  from own cross join until u join contact_version v on v.contact_id = own.contact_id and ${known('v', '$1')}
    left join client k on k.id = v.client_id
    cross join lateral (
      select array_agg(floor(date_part('epoch', x.at))::bigint order by x.at, x.place) as at,
        array_agg((x.at at time zone $5)::date order by x.at, x.place) as days, array_agg(x.kind order by x.at, x.place) as kinds,
        array_agg(x.assignment_id order by x.at, x.place) as who, array_agg(x.reason order by x.at, x.place) as reasons, max(x.at) as latest
      from contact_event x where x.contact_id = own.contact_id and x.at < u.instant and ${known('x', '$1')}
    ) e
  where e.latest >= ($3::date)::timestamp at time zone $5
  order by v.contact_id`;
