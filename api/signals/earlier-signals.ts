import { differing, inRecord, type ImportRecord } from '../import-target.js';
import type { Sender } from '../sql.js';
import type { SignalItem } from './item.js';

type Before = Record<Compared | 'employeeName', string | null> & { line: number; record: number };
type Compared = (typeof COMPARED)[number];

const COMPARED = [
  'employeeCode',
  'taskCode',
  'locationCode',
  'clientCode',
  'interaction',
  'channel',
  'attribution',
  'body',
  'occurredAt',
  'value',
  'sentiment',
] as const satisfies (keyof SignalItem)[];

/** What stands in the signals that some rows would correct, where these say something else: by line, each field with its record. */
export async function earlierSignals(
  to: Sender,
  source: string,
  rows: ReadonlyMap<number, SignalItem[]>,
): Promise<Map<number, ImportRecord>> {
  const wanted = [...rows].flatMap(([line, items]) =>
    items.map(({ externalId, kind }, record) => ({ line, record, id: externalId, kind })),
  );
  const { rows: known } = await to.query<Before>(
    `select n.line, n.record, e.code as "employeeCode", e.name as "employeeName", t.code as "taskCode", l.code as "locationCode", c.code as "clientCode",
       s.interaction, s.channel, s.attribution, s.body, trim_scale(s.value)::text as value, s.sentiment::text as sentiment,
       to_char(s.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "occurredAt"
     from jsonb_to_recordset($2::jsonb) as n (line int, record int, id text, kind text) join signal_kind d on d.code = n.kind
       join signal_key k on k.source_id = (select id from source where code = $1) and k.external_id = n.id and k.kind = d.number
       join signal s on s.employee_id = k.employee_id and s.occurred_at = k.occurred_at and s.id = k.signal_id
       join employee e on e.id = s.employee_id join assignment a on a.id = s.assignment_id join task t on t.id = a.task_id
       left join location l on l.id = s.location_id left join client c on c.id = s.client_id`,
    [source, JSON.stringify(wanted)],
  );
  const earlier = new Map<number, ImportRecord>();
  for (const { line, record, ...before } of known) {
    const item = rows.get(line)![record]!;
    const changed = differing(
      // Blank means the kind's own, which the signal has been given.
      COMPARED.filter((field) => field !== 'attribution' || item.attribution !== null).map((field) => [
        field,
        before[field],
        field === 'occurredAt' ? item.occurredAt.replace(/\.\d+Z$/, 'Z') : item[field],
      ]),
    );
    if ('employeeCode' in changed) changed['employeeName'] = before.employeeName;
    earlier.set(line, { ...earlier.get(line), ...inRecord(record, changed) });
  }
  return earlier;
}
