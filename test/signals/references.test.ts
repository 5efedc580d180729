import { afterAll, beforeAll, expect, it } from 'vitest';
import { danglingReferences } from '../../api/signals/check-references.js';
import { ensureKinds } from '../../api/signals/ensure-kinds.js';
import { startApi, type Api } from '../api.js';
import { organisationOf } from '../people.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await ensureKinds(api.db.pool);
  await organisationOf(api.db, 3);
});
afterAll(() => api.close());

/** The nightly job, now. */
async function checked(): Promise<{ id: string; status: string; result: Record<string, unknown> | null }> {
  const { rows } = await api.db.pool.query(`insert into job (kind) values ('check-references') returning id`);
  await api.db.pool.query(`select graphile_worker.add_job('check-references', json_build_object('jobId', $1::text))`, [
    rows[0].id,
  ]);
  return { id: rows[0].id, ...(await api.finished(rows[0].id)) };
}

const lines = async (job: string) =>
  (
    await api.db.pool.query(
      `select actor_kind, object_type, changed_fields from journal where action = 'checkReferences' and object_id = $1`,
      [job],
    )
  ).rows;

it('proves of good evidence that nothing dangles, and the journal says so', async () => {
  const job = await checked();
  expect(job).toMatchObject({ status: 'DONE', result: { checked: 14, dangling: 0, found: [] } });
  expect(await lines(job.id)).toEqual([{ actor_kind: 'SYSTEM', object_type: 'Job', changed_fields: [] }]);
});

it.each([
  ['signal.employee', `update signal set employee_id = uuidv7() where id = $1`],
  ['signal.assignment', `update signal set assignment_id = uuidv7() where id = $1`],
  ['signal.client', `update signal set client_id = uuidv7() where id = $1`],
  ['signal.location', `update signal set location_id = uuidv7() where id = $1`],
  ['signal.batch', `update signal set batch_id = 999999 where id = $1`],
  ['signal.supersededBy', `update signal set superseded_by = 999999 where id = $1`],
  ['signal.source', `update signal set source_id = 999 where id = $1`],
  ['signal.kind', `update signal set kind_version = 99 where id = $1`],
  ['signal.key', `delete from signal_key where signal_id = $1`],
  ['signal_key.signal', `delete from signal where id = $1`],
  [
    'screening_override.signal',
    `insert into screening_override (employee_id, signal_id, weight, reason, batch_id) select employee_id, -id, 0, 'None there', batch_id from signal where id = $1`,
  ],
  [
    'reattribution.signal',
    `insert into reattribution (signal_id, reason, batch_id) select -id, 'None there', batch_id from signal where id = $1`,
  ],
  ['superseded_content.signal', `insert into superseded_content select -$1::bigint, ''::bytea`],
  [
    'dispute.signal',
    `insert into dispute (employee_id, source_id, external_id, kind, assignment_id, signal_id, occurred_at, reason, opened_on, due_on, batch_id)
     select employee_id, source_id, external_id, kind, assignment_id, -id, occurred_at, 'None there', '2026-10-01', '2026-10-02', batch_id from signal where id = $1`,
  ],
])('finds a dangling %s and names the row', async (reference, breaks) => {
  const client = await api.db.pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ id: string }>('select min(id) as id from signal');
    const id = rows[0]!.id;
    await client.query(breaks, [id]);
    const found = await danglingReferences(client);
    expect(found.find((each) => each.reference === reference)).toEqual({
      reference,
      rows: 1,
      examples: [expect.stringMatching(new RegExp(`^-?${id}$`))],
    });
  } finally {
    await client.query('rollback');
    client.release();
  }
});

it('tells by the job, to HR, and in the journal what dangles', async () => {
  await api.db.pool.query('update signal set client_id = uuidv7() where id = (select min(id) from signal)');
  const job = await checked();
  expect(job).toMatchObject({
    status: 'DONE',
    result: { dangling: 1, found: [{ reference: 'signal.client', rows: 1 }] },
  });
  expect(await lines(job.id)).toEqual([
    { actor_kind: 'SYSTEM', object_type: 'Job', changed_fields: ['signal.client'] },
  ]);
  const { data } = await api.post('{ jobs(first: 1) { kind result } }', {}, await api.signedIn('HR'));
  expect(data!['jobs'][0]).toMatchObject({ kind: 'check-references', result: { dangling: 1 } });
});
