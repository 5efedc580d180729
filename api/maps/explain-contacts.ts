import type { Viewer } from '../access/viewer.js';
import { timeZoneOf } from '../access/time-zone.js';
import type { Database } from '../database.js';
import { contactsTell, type Told } from '../kpis/contact-evidence.js';
import { promisesAt } from '../kpis/judge-contacts.js';
import { shownClosures } from '../kpis/show-contacts.js';
import { cut, pageSize, readCursor, writeCursor } from '../page.js';
import { assignmentsAsOf } from '../people/assignments-as-of.js';
import { notFound } from '../refusals.js';
import { contactKind } from '../scoring/contact-kinds.js';
import { passes } from '../scoring/counting.js';
import { screen } from '../scoring/screen.js';
import { groupsFromSignals } from '../scoring/tally.js';
import { holds, spanOf } from '../scoring/window.js';
import type { Sender } from '../sql.js';
import { readVerdict } from './explain.js';
import { placeOf } from './explain-signals.js';
import type { ExplainedContact, ExplainedContactPage } from './explained-contact.js';

/**
 * The contacts behind a group or total of a map: what was missed first, by how much, then the others, newest first. They are read and judged
 * again as known at the map's cut-off, on the calendar and by the policy that held then.
 */
export async function explainContacts(
  db: Database,
  viewer: Viewer | null,
  asked: { mapId: string; assignmentId: string; nodeId: string; first: number; after: string | null },
): Promise<ExplainedContactPage> {
  const first = pageSize(asked.first);
  const start = asked.after === null ? 0 : Number(readCursor(asked.after, 1)[0]) + 1;
  const { map, verdict, rules } = await readVerdict(db.pool, viewer, asked.mapId, asked.assignmentId);
  const { metric, per, key } = placeOf(asked.nodeId, rules.body.metrics, verdict);
  const { asOf, cutoff } = map;
  const assignment = (await assignmentsAsOf(db.pool, [map.employeeId], asOf, cutoff)).find(
    ({ id }) => id === asked.assignmentId,
  );
  if (!assignment) throw notFound('assignment');
  const span = spanOf(metric.window, assignment.pauses, asOf);
  const question = { from: span.from, to: asOf, cutoff, timeZone: await timeZoneOf(db) };
  const promises = await promisesAt(db.pool, cutoff);
  const told = (await contactsTell(db.pool, [assignment.id], question, promises)).get(assignment.id)!;
  const kinds = per ? metric.per : metric.kinds;
  const wanted = told
    .filter(({ signal }) => kinds.includes(signal.kind) && holds(span, signal.day))
    .filter(({ signal }) => !metric.filter || passes(metric.filter)(signal))
    .map((each) => ({ ...each, screened: screen([each.signal], rules.body.screening)[0]! }))
    .filter(({ screened }) => {
      const { status, reasons, weight, signal } = screened;
      return key === null || groupsFromSignals([{ status, reasons, weight, signal, x: signal.value }])[0]!.key === key;
    })
    .toSorted((a, b) => weighs(b) - weighs(a) || b.at - a.at || (a.signal.id < b.signal.id ? -1 : 1));
  const page = wanted.slice(start, start + first + 1).map((each, index) => ({ each, index: start + index }));
  const { nodes, pageInfo } = cut(page, first, ({ index }) => writeCursor(index));
  const names = await namesOf(
    db.pool,
    nodes.map(({ each }) => each),
  );
  return {
    nodes: nodes.map(({ each }) => shown(each, names)),
    pageInfo,
    totalCount: wanted.length,
    missedCount: wanted.filter((each) => isMissed(each)).length,
    ruleSetId: map.ruleSetId,
  };
}

/** A promise that was not kept, or an end that didn't hold. */
function isMissed({ kind, value }: Told): boolean {
  return contactKind(kind)?.values === 'yes' && (kind === 'contact:reopened') === (value === 1);
}

/** By how much it was missed, in seconds; what was not missed weighs nothing. */
function weighs(told: Told): number {
  return isMissed(told) ? 1 + Math.max(0, over(told) ?? 0) : 0;
}

function over({ clock }: Told): number | null {
  return clock && Number.isFinite(clock.target) ? clock.elapsed - clock.target : null;
}

interface Names {
  contacts: Map<string, { externalId: string; subject: string | null }>;
  calendars: Map<string, string>;
}

/** What contacts and calendars are called, of a page: two statements. A subject that was corrected is told as it stands now. */
async function namesOf(to: Sender, page: Told[]): Promise<Names> {
  const contacts = await to.query<{ id: string; externalId: string; subject: string | null }>(
    `select c.id, c.external_id as "externalId", v.subject from contact c
     left join contact_version v on v.contact_id = c.id and v.superseded_by is null where c.id = any($1::uuid[])`,
    [page.map(({ signal }) => signal.contact)],
  );
  const calendars = await to.query<{ id: string; name: string }>('select id, name from business_calendar');
  return {
    contacts: new Map(contacts.rows.map((row) => [row.id, row])),
    calendars: new Map(calendars.rows.map(({ id, name }) => [id, name])),
  };
}

function shown(
  told: Told & { screened: { status: string; reasons: string[] } },
  { contacts, calendars }: Names,
): ExplainedContact {
  const { signal, clock, promised, screened } = told;
  const named = contacts.get(signal.contact);
  const target = clock && Number.isFinite(clock.target) ? clock.target : null;
  return {
    id: signal.contact,
    externalId: named?.externalId ?? '',
    subject: named?.subject ?? null,
    channel: signal.channel,
    priority: signal.priority,
    day: signal.day,
    kind: told.kind,
    kindName: contactKind(told.kind)!.name,
    missed: isMissed(told),
    elapsedSeconds: clock?.elapsed ?? null,
    targetSeconds: target,
    overSeconds: target === null ? null : Math.max(0, clock!.elapsed - target),
    dueAt: clock?.due == null ? null : new Date(clock.due * 1000).toISOString(),
    policyName: promised && clock ? promised.policy.name : null,
    calendarName: promised && clock ? (calendars.get(promised.policy.body.calendarId!) ?? null) : null,
    closures: promised && clock ? shownClosures(promised, clock, clock.stop!) : [],
    status: screened.status,
    reasons: screened.reasons,
  };
}
