import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { badInput, conflict, notFound } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import type { PaperAcknowledgement } from './acknowledgement.js';

/** The person who asks has read these versions. What was acknowledged before adds nothing. Answers how many are new. */
export async function acknowledge(em: EntityManager, versionIds: string[], today: Day, by: Viewer): Promise<number> {
  if (by.kind !== 'ACCOUNT' || by.employeeId === null) throw notFound('employee of yours');
  const employee = by.employeeId;
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const unique = [...new Set(versionIds)];
    const { rows } = await to.query(`select 1 from standard_version where id = any($1::uuid[]) and status <> 'DRAFT'`, [
      unique.filter(isId),
    ]);
    if (rows.length < unique.length) throw notFound('published version of a standard');
    return inBatch(to, by, (batch) =>
      insert(
        to,
        unique.map((version) => ({ employee, version, on: today })),
        'CONSOLE',
        batch,
        by,
      ),
    );
  });
}

/** HR records what was signed on paper; all are checked before the first is written. Answers how many are new. */
export async function recordPaper(
  em: EntityManager,
  signed: PaperAcknowledgement[],
  today: Day,
  by: Viewer,
): Promise<number> {
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const checked = await checkedPaper(to, signed, today);
    return inBatch(to, by, (batch) => insert(to, checked, 'PAPER', batch, by));
  });
}

/** The rows of signed papers with ids, or a refusal that names the first bad one. For a mutation, and for an import row by row. */
export async function checkedPaper(to: Sender, signed: PaperAcknowledgement[], today: Day): Promise<Signed[]> {
  const { rows } = await to.query<{ employee: string | null; version: string | null; from: Day | null }>(
    `select e.id as employee, v.id as version, (v.published_at at time zone o.time_zone)::date as from
     from unnest($1::text[], $2::text[]) with ordinality as n (code, version, at) cross join organisation o
       left join employee e on e.code = n.code left join standard_version v on v.id::text = n.version and v.status <> 'DRAFT'
     order by n.at`,
    [signed.map(({ employeeCode }) => employeeCode), signed.map(({ versionId }) => versionId)],
  );
  return rows.map(({ employee, version, from }, at) => {
    const { employeeCode, versionId, signedOn } = signed[at]!;
    if (employee === null) throw badInput(`signed[${at}].employeeCode`, 'the code of an employee', employeeCode);
    if (version === null) throw badInput(`signed[${at}].versionId`, 'the id of a published version', versionId);
    if (signedOn < from! || signedOn > today)
      throw badInput(`signed[${at}].signedOn`, `from the publication, ${from}, to today, ${today}`, signedOn);
    return { employee, version, on: signedOn };
  });
}

/** Takes a mistaken acknowledgement back: superseded, so that what was judged by it can still be made again. */
export async function withdrawAcknowledgement(em: EntityManager, id: string, by: Viewer): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    const { rows } = await to.query<{ gone: boolean }>(
      'select superseded_by is not null as gone from acknowledgement where id::text = $1 for update',
      [id],
    );
    if (!rows[0]) throw notFound('acknowledgement');
    if (rows[0].gone) throw conflict('The acknowledgement was taken back already.');
    const batch = await openBatch(to, 'ACKNOWLEDGEMENT', by);
    await to.query('update acknowledgement set superseded_by = $2 where id::text = $1', [id, batch]);
    await numberBatch(to, batch);
  });
}

export interface Signed {
  employee: string;
  version: string;
  on: Day;
}

/** The rows themselves, as part of a batch. What stands already adds nothing. Answers how many are new. */
export async function insert(
  to: Sender,
  signed: Signed[],
  how: 'CONSOLE' | 'PAPER',
  batch: string,
  by: Parameters<typeof accountOf>[0],
): Promise<number> {
  const { rows } = await to.query(
    `insert into acknowledgement (employee_id, version_id, acknowledged_on, how, account_id, batch_id)
     select distinct on (employee, version) employee, version, day, $4, $5, $6 from unnest($1::uuid[], $2::uuid[], $3::date[]) as n (employee, version, day)
     order by employee, version, day on conflict (employee_id, version_id) where superseded_by is null do nothing returning id`,
    [
      signed.map(({ employee }) => employee),
      signed.map(({ version }) => version),
      signed.map(({ on }) => on),
      how,
      accountOf(by),
      batch,
    ],
  );
  return rows.length;
}

/** A batch that brought nothing is none. */
async function inBatch(to: Sender, by: Viewer, write: (batch: string) => Promise<number>): Promise<number> {
  const batch = await openBatch(to, 'ACKNOWLEDGEMENT', by);
  const added = await write(batch);
  if (added === 0) await to.query('delete from batch where id = $1', [batch]);
  else {
    await to.query('update batch set added = $2 where id = $1', [batch, added]);
    await numberBatch(to, batch);
  }
  return added;
}
