import type { EntityManager } from '@mikro-orm/postgresql';
import { Role } from '../access/account.js';
import { numberBatch, openBatch } from '../access/batch.js';
import { scoped } from '../access/scope.js';
import { accountOf, type Viewer } from '../access/viewer.js';
import { plainText } from '../plain-text.js';
import { badInput, conflict, notFound } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import { sender, type Sender } from '../sql.js';
import type { CauseInput } from './visit.input.js';

const CAUSES = ['DISCIPLINE', 'KNOWLEDGE', 'SKILL', 'PROCESS', 'STAFFING', 'TOOLS'];

interface Result {
  id: string;
  programme: string;
  number: string;
  recordedOn: Day;
}

/** Shows results to the employees whom they are about. What was shown already stays as it was. Answers how many are new. */
export async function discloseResults(em: EntityManager, visitIds: string[], today: Day, by: Viewer): Promise<number> {
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const results = await heldResults(to, visitIds, by);
    return inBatch(to, by, async (batch) => (await step(to, results, 'DISCLOSED', today, null, batch, by)).length);
  });
}

/** The result was discussed with the employee, alone or in a meeting. A talk discloses what was not disclosed before. */
export async function discussResults(
  em: EntityManager,
  visitIds: string[],
  on: Day,
  note: string | null,
  today: Day,
  by: Viewer,
): Promise<number> {
  if (on > today) throw badInput('on', `today, ${today}, or earlier`, on);
  const words = note === null ? null : plainText('note', note, 4000, 0) || null;
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const results = await heldResults(to, visitIds, by);
    const early = results.find(({ recordedOn }) => on < recordedOn);
    if (early) throw badInput('on', `no earlier than the result came in, ${early.recordedOn}`, on);
    return inBatch(to, by, async (batch) => {
      await step(to, results, 'DISCLOSED', on, null, batch, by);
      return (await step(to, results, 'DISCUSSED', on, words, batch, by)).length;
    });
  });
}

/** Says for items of a visit why they failed. Another cause supersedes the one before; null takes it back. Answers how many changed. */
export async function nameCauses(
  em: EntityManager,
  visitId: string,
  causes: CauseInput[],
  by: Viewer,
): Promise<number> {
  for (const [at, { cause }] of causes.entries())
    if (cause != null && !CAUSES.includes(cause))
      throw badInput(`causes[${at}].cause`, `one of ${CAUSES.join(', ')}, or null`, cause);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    const [result] = await heldResults(to, [visitId], by);
    const { rows } = await to.query<{ item: string; cause: string | null }>(
      `select a.item_id::text as item, c.cause from visit_answer a left join item_cause c on c.programme_id = $2 and c.number = $3 and c.item_id = a.item_id
         and c.superseded_by is null where a.visit_id::text = $1`,
      [visitId, result!.programme, result!.number],
    );
    const now = new Map(rows.map(({ item, cause }) => [item, cause]));
    const stranger = causes.findIndex(({ itemId }) => !now.has(itemId));
    if (stranger !== -1)
      throw badInput(`causes[${stranger}].itemId`, 'an item of this visit', causes[stranger]!.itemId);
    const changed = [...new Map(causes.map((each) => [each.itemId, each])).values()].filter(
      ({ itemId, cause }) => now.get(itemId) !== (cause ?? null),
    );
    return inBatch(to, by, async (batch) => {
      await to.query(
        'update item_cause set superseded_by = $4 where programme_id = $1 and number = $2 and item_id = any($3::uuid[]) and superseded_by is null',
        [result!.programme, result!.number, changed.map(({ itemId }) => itemId), batch],
      );
      await to.query(
        `insert into item_cause (programme_id, number, item_id, cause, account_id, batch_id)
         select $1, $2, n.item, n.cause, $5, $6 from unnest($3::uuid[], $4::text[]) as n (item, cause) where n.cause is not null`,
        [
          result!.programme,
          result!.number,
          changed.map(({ itemId }) => itemId),
          changed.map(({ cause }) => cause ?? null),
          accountOf(by),
          batch,
        ],
      );
      return changed.length;
    });
  });
}

/** The results that these are, held. Managers work with results of their people, never with their own; what is out of reach is not there. */
async function heldResults(to: Sender, ids: string[], by: Viewer): Promise<Result[]> {
  const own = by.kind === 'ACCOUNT' && by.role !== Role.HR ? by.employeeId : null;
  const found = await scoped<Result>(
    to,
    by,
    `select v.id::text, v.programme_id as programme, v.number, v.recorded_on as "recordedOn" from visit v
     where v.id::text = any($1::text[]) and v.superseded_by is null and v.employee_id is not null and v.questionnaire_id is not null
       and v.employee_id is distinct from $2::uuid and $visit(v.employee_id, v.task_ids) order by v.id for update of v`,
    [ids, own],
  );
  if (found.length < new Set(ids).size) throw notFound('result');
  return found;
}

async function step(
  to: Sender,
  results: Result[],
  kind: 'DISCLOSED' | 'DISCUSSED',
  on: Day,
  note: string | null,
  batch: string,
  by: Viewer,
): Promise<object[]> {
  const { rows } = await to.query(
    `insert into result_step (programme_id, number, kind, happened_on, note, account_id, batch_id)
     select n.programme, n.number, $3, $4, $5, $6, $7 from unnest($1::uuid[], $2::text[]) as n (programme, number)
     on conflict (programme_id, number, kind) where superseded_by is null do nothing returning id`,
    [
      results.map(({ programme }) => programme),
      results.map(({ number }) => number),
      kind,
      on,
      note,
      accountOf(by),
      batch,
    ],
  );
  if (kind === 'DISCUSSED' && rows.length < results.length)
    throw conflict('One of these results was discussed already.');
  return rows;
}

/** A batch that brought nothing is none. */
async function inBatch(to: Sender, by: Viewer, write: (batch: string) => Promise<number>): Promise<number> {
  const batch = await openBatch(to, 'RESULT', by);
  const changed = await write(batch);
  if (changed === 0) await to.query('delete from batch where id = $1', [batch]);
  else {
    await to.query('update batch set changed = $2 where id = $1', [batch, changed]);
    await numberBatch(to, batch);
  }
  return changed;
}
