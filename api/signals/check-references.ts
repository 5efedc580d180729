import { record } from '../access/journal.js';
import type { Task } from '../jobs/task.js';
import type { Sender } from '../sql.js';

/** Rows that refer to nothing: what they should refer to, how many there are, and the ids of the first of them. */
export interface Dangling {
  reference: string;
  rows: number;
  examples: string[];
}

const EXAMPLES = 5;

/**
 * What no foreign key holds, because keys would cost ingestion a third of its rate: each reference of a signal, and of what hangs on one.
 * Each is a query for the ids of the rows that dangle.
 */
const REFERENCES: Record<string, string> = {
  'signal.employee': absent('employee', 'x.id = s.employee_id'),
  'signal.assignment': absent('assignment', 'x.id = s.assignment_id and x.employee_id = s.employee_id'),
  'signal.client': absent('client', 'x.id = s.client_id', 's.client_id is not null'),
  'signal.location': absent('location', 'x.id = s.location_id', 's.location_id is not null'),
  'signal.batch': absent('batch', 'x.id = s.batch_id and x.number is not null'),
  'signal.supersededBy': absent(
    'batch',
    'x.id = s.superseded_by and x.number is not null',
    's.superseded_by is not null',
  ),
  'signal.source': absent('source', 'x.id = s.source_id'),
  'signal.kind': absent('signal_kind_version', 'x.kind = s.kind and x.version = s.kind_version'),
  // One row of each key stands, and it is the one that the key names.
  'signal.key': absent(
    'signal_key',
    'x.source_id = s.source_id and x.external_id = s.external_id and x.kind = s.kind and x.employee_id = s.employee_id and x.signal_id = s.id',
    's.superseded_by is null',
  ),
  'signal_key.signal': `select k.signal_id as id from signal_key k
    where not exists (select 1 from signal s where s.employee_id = k.employee_id and s.occurred_at = k.occurred_at and s.id = k.signal_id)`,
  'screening_override.signal': `select o.signal_id as id from screening_override o
    where not exists (select 1 from signal s where s.employee_id = o.employee_id and s.id = o.signal_id)`,
  'reattribution.signal': `select r.signal_id as id from reattribution r where not exists (select 1 from signal s where s.id = r.signal_id)`,
  'superseded_content.signal': `select c.signal_id as id from superseded_content c where not exists (select 1 from signal s where s.id = c.signal_id)`,
  'dispute.signal': `select d.signal_id as id from dispute d where d.signal_id is not null
    and not exists (select 1 from signal s where s.employee_id = d.employee_id and s.occurred_at = d.occurred_at and s.id = d.signal_id)`,
};

function absent(table: string, is: string, when = 'true'): string {
  return `select s.id from signal s where ${when} and not exists (select 1 from ${table} x where ${is})`;
}

/** Looks at all of them, within what is committed. Empty when everything leads somewhere. */
export async function danglingReferences(to: Sender): Promise<Dangling[]> {
  const found: Dangling[] = [];
  for (const [reference, dangling] of Object.entries(REFERENCES)) {
    const { rows } = await to.query<{ rows: number; examples: string[] }>(
      `select count(*)::int as rows, coalesce((array_agg(id::text order by id))[1:${EXAMPLES}], '{}') as examples from (${dangling}) d`,
    );
    if (rows[0]!.rows > 0) found.push({ reference, ...rows[0]! });
  }
  return found;
}

/** Each night: proves that no signal refers to what is not there. What dangles is told by the job and the journal, and logged as a fault of ours. */
export const checkReferencesTask: Task = async (db, jobId, _, log) => {
  const found = await danglingReferences(db.pool);
  if (found.length > 0) log.error({ jobId, found }, 'signals refer to what is not there');
  const fields = found.map(({ reference }) => reference);
  await record(db.pool, { kind: 'SYSTEM' }, 'checkReferences', { type: 'Job', id: jobId, fields });
  return { checked: Object.keys(REFERENCES).length, dangling: found.reduce((sum, { rows }) => sum + rows, 0), found };
};
