import type { Sender } from '../sql.js';
import type { ContactFlaw, ContactItem } from './contact-item.js';

export interface ContactOutcome {
  index: number;
  status: 'ADDED' | 'CHANGED' | 'SAME' | 'REFUSED';
  id: string | null;
  flaw: ContactFlaw | null;
}

const EXPECTED: Record<string, string> = {
  UNKNOWN_TASK: 'the code of a task',
  UNKNOWN_LOCATION: 'the code of a location',
  UNKNOWN_EMPLOYEE: 'the code of an employee',
  NOT_ASSIGNED: 'somebody who worked on the task that day',
  TWICE: 'each contact once in a call',
};

/** Puts contacts where they can be compared with what is known, with their references found: one statement per step, however many. */
export async function stageContacts(
  to: Sender,
  items: { index: number; item: ContactItem }[],
  timeZone: string,
): Promise<void> {
  await to.query(STAGE);
  await to.query(FILL_CONTACTS, [
    JSON.stringify(items.map(({ index, item }) => ({ n: index, ...item, events: null }))),
  ]);
  const events = items.flatMap(({ index, item }) => item.events.map((event, place) => ({ n: index, place, ...event })));
  await to.query(FILL_EVENTS, [JSON.stringify(events), timeZone]);
  await to.query('analyze staged_contact, staged_event');
  await to.query(RESOLVE);
}

/** References that dangle are named as the contact's flaw; the first event with one decides. */
export async function flawStaged(to: Sender): Promise<void> {
  await to.query(DANGLING);
  await to.query(UNKNOWN_LOCATION);
  await to.query(NOT_ASSIGNED);
}

/** Settles what is new, what differs and what is the same, once the staged contacts know their ids. */
export async function compareStaged(to: Sender): Promise<void> {
  await to.query(COMPARE);
}

/**
 * What taking contacts in would do, without writing anything. Tasks and people may be about to become known, so that they are not looked
 * for here; locations have to be there. Each contact is looked up by itself: see COMPARE.
 *
 * @param sourceId null: the source is new, and so is everything of it
 */
export async function foreseeContacts(
  to: Sender,
  sourceId: number | null,
  items: { index: number; item: ContactItem }[],
  timeZone: string,
): Promise<ContactOutcome[]> {
  await stageContacts(to, items, timeZone);
  await to.query(UNKNOWN_LOCATION);
  await to.query(
    `update staged_contact c set contact_id = (select k.id from contact k where k.source_id = $1 and k.external_id = c.external_id)`,
    [sourceId],
  );
  await to.query('update staged_contact set is_new = contact_id is null');
  await compareStaged(to);
  return takeOutcomes(to);
}

/** What came of each; the stage is gone afterwards. */
export async function takeOutcomes(to: Sender): Promise<ContactOutcome[]> {
  const { rows } = await to.query<{
    n: number;
    id: string | null;
    status: 'ADDED' | 'CHANGED' | 'SAME' | null;
    code: string | null;
    field: string | null;
    came: string | null;
  }>('select n, contact_id as id, status, code, field, came from staged_contact order by n');
  await to.query('drop table staged_contact, staged_event');
  return rows.map(({ n, id, status, code, field, came }) =>
    code === null
      ? { index: n, status: status!, id, flaw: null }
      : {
          index: n,
          status: 'REFUSED',
          id: null,
          flaw: { code, field: field!, expected: EXPECTED[code]!, came: came ?? 'nothing' },
        },
  );
}

const STAGE = `
  create temporary table staged_contact (n int primary key, external_id text, task text, client text, location text, channel text, priority text,
    subject text, opened_at timestamptz, task_id uuid, location_id uuid, contact_id uuid, is_new boolean, version_differs boolean, status text,
    code text, field text, came text) on commit drop;
  create temporary table staged_event (n int, place smallint, at timestamptz, kind text, employee text, reason text, employee_id uuid,
    day date, assignment_id uuid, kept boolean not null default false, primary key (n, place)) on commit drop`;

const FILL_CONTACTS = `
  insert into staged_contact (n, external_id, task, client, location, channel, priority, subject)
  select n, "externalId", "taskCode", nullif("clientCode", ''), nullif("locationCode", ''), nullif(channel, ''), nullif(priority, ''), nullif(subject, '')
  from jsonb_to_recordset($1::jsonb) as i (n int, "externalId" text, "taskCode" text, "clientCode" text, "locationCode" text, channel text, priority text, subject text)`;

const FILL_EVENTS = `
  insert into staged_event (n, place, at, kind, employee, reason, day)
  select n, place, at, kind, nullif("employeeCode", ''), nullif(reason, ''), (at at time zone $2)::date
  from jsonb_to_recordset($1::jsonb) as i (n int, place smallint, at timestamptz, kind text, "employeeCode" text, reason text)`;

const RESOLVE = `
  update staged_event e set employee_id = found.id from employee found where found.code = e.employee;
  update staged_contact c set task_id = task.id from task where task.code = c.task;
  update staged_contact c set location_id = location.id from location where location.code = c.location;
  update staged_event e set assignment_id = p.assignment_id from staged_contact c, assignment_period p
    where c.n = e.n and p.employee_id = e.employee_id and p.task_id = c.task_id and p.superseded_by is null
      and e.day between p.started_on and coalesce(p.ended_on, 'infinity');
  update staged_contact c set opened_at = e.at from staged_event e where e.n = c.n and e.place = 0`;

const DANGLING = `
  update staged_contact c set code = 'TWICE', field = 'externalId', came = external_id
    where exists (select 1 from staged_contact b where b.external_id = c.external_id and b.n < c.n);
  update staged_contact set code = 'UNKNOWN_TASK', field = 'taskCode', came = task where task_id is null and code is null`;

const UNKNOWN_LOCATION = `
  update staged_contact set code = 'UNKNOWN_LOCATION', field = 'locationCode', came = location
    where location is not null and location_id is null and code is null`;

const NOT_ASSIGNED = `
  update staged_contact c set code = case when e.employee_id is null then 'UNKNOWN_EMPLOYEE' else 'NOT_ASSIGNED' end,
      field = 'events[' || e.place || '].employeeCode', came = e.employee
    from (select distinct on (n) * from staged_event where employee is not null and assignment_id is null order by n, place) e
    where e.n = c.n and c.code is null`;

/**
 * Events are the same when instant, kind, person, reason and place among equals agree; those that came again are kept as they are. A contact of
 * which nothing stands, since its batch was undone, is new again. "offset 0" has what is known looked up contact by contact: within one
 * transaction nobody has counted the tables yet, and guessing from their other columns reads them whole.
 */
const COMPARE = `
  update staged_contact c set is_new = true where c.code is null and not is_new
    and not exists (select 1 from contact_version v where v.contact_id = c.contact_id and v.superseded_by is null);
  update staged_contact c set version_differs = is_new or not exists (
      select 1 from (select * from contact_version v where v.contact_id = c.contact_id and v.superseded_by is null offset 0) v
        left join client on client.id = v.client_id
      where v.task_id = c.task_id and v.opened_at = c.opened_at
        and (client.code, v.location_id, v.channel, v.priority, v.subject) is not distinct from (c.client, c.location_id, c.channel, c.priority, c.subject))
    where c.code is null;
  with known as materialized (
    select c.n, o.* from staged_contact c cross join lateral (
      select at, kind, place, assignment_id, reason from contact_event o where o.contact_id = c.contact_id and o.superseded_by is null offset 0) o
    where c.code is null and not c.is_new
  )
  update staged_event e set kept = true from known where known.n = e.n and known.place = e.place and known.at = e.at and known.kind = e.kind
    and known.assignment_id is not distinct from e.assignment_id and known.reason is not distinct from e.reason;
  update staged_contact c set status = case when is_new then 'ADDED'
      when version_differs or exists (select 1 from staged_event e where e.n = c.n and not e.kept)
        or (select count(*) from contact_event old where old.contact_id = c.contact_id and old.superseded_by is null)
          <> (select count(*) from staged_event e where e.n = c.n) then 'CHANGED'
      else 'SAME' end where c.code is null`;
