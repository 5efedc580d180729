import { differing, inRecord, type ImportRecord } from '../import-target.js';
import type { Sender } from '../sql.js';

type Field = [field: string, was: string | null, is: string | null];

/**
 * What stands in contacts that some rows of a file would change: of the contact, and of the event that was the same in number among those of
 * its kind. An event that stands as the row tells it has not changed, wherever it stood.
 */
export async function earlierContacts(to: Sender, source: string, lines: number[]): Promise<Map<number, ImportRecord>> {
  const { rows } = await to.query<{ line: number; record: number; about: Field[]; event: Field[] | null }>(EARLIER, [
    source,
    lines,
  ]);
  const earlier = new Map<number, ImportRecord>();
  for (const { line, record, about, event } of rows) {
    // What no column tells, and what a blank cell leaves to other rows, is not said by this row.
    const said = about.filter(([, , is]) => is !== null);
    const fields = { ...differing(said), ...differing(event ?? []) };
    earlier.set(line, { ...earlier.get(line), ...inRecord(record, fields) });
  }
  return earlier;
}

/** As records tell moments. */
const AT = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const EARLIER = `
  with file as (
    select line, record, external_id, task, client, location, channel, priority, subject, at, kind, employee, reason,
      dense_rank() over (partition by external_id, kind order by at, employee, reason) as nth
    from filed_event where external_id in (select external_id from filed_event where line = any($2))
  ), known as (
    select c.external_id, o.at, o.kind, e.code as employee, e.name, o.reason, row_number() over (partition by o.contact_id, o.kind order by o.at, o.place) as nth
    from contact c join contact_event o on o.contact_id = c.id and o.superseded_by is null
      left join assignment a on a.id = o.assignment_id left join employee e on e.id = a.employee_id
    where c.source_id = (select id from source where code = $1) and c.external_id in (select external_id from file)
  )
  select f.line, f.record, jsonb_build_array(
      jsonb_build_array('taskCode', t.code, f.task), jsonb_build_array('clientCode', n.code, f.client), jsonb_build_array('locationCode', l.code, f.location),
      jsonb_build_array('channel', v.channel, f.channel), jsonb_build_array('priority', v.priority, f.priority), jsonb_build_array('subject', v.subject, f.subject)) as about,
    case when k.kind is not null then jsonb_build_array(
      jsonb_build_array('at', ${AT('k.at')}, ${AT('f.at')}), jsonb_build_array('reason', k.reason, f.reason), jsonb_build_array('employeeCode', k.employee, f.employee),
      jsonb_build_array('employeeName', k.name, case when k.employee is not distinct from f.employee then k.name end)) end as event
  from file f join contact c on c.source_id = (select id from source where code = $1) and c.external_id = f.external_id
    join contact_version v on v.contact_id = c.id and v.superseded_by is null join task t on t.id = v.task_id
    left join client n on n.id = v.client_id left join location l on l.id = v.location_id
    left join known k on k.external_id = f.external_id and k.kind = f.kind and k.nth = f.nth and not exists (select 1 from known s
      where s.external_id = f.external_id and (s.at, s.kind) = (f.at, f.kind) and s.employee is not distinct from f.employee and s.reason is not distinct from f.reason)
  where f.line = any($2)`;
