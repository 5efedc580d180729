import type { EntityManager } from '@mikro-orm/postgresql';
import { accountOf, type Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { badInput, conflict, notFound, Refusal } from '../refusals.js';
import { sender, type Sender } from '../sql.js';
import { checkedCode, checkedStandard, type CheckedStandard } from './checked-standard.js';
import { keptOverrules } from './overrules.js';
import type { OverruleInput, StandardInput } from './standard.input.js';

/** Makes a standard with its first draft. Answers the standard's id; CONFLICT when the code is taken. */
export async function createStandard(
  em: EntityManager,
  code: string,
  ownerId: string | null,
  input: StandardInput,
  by: Viewer,
): Promise<string> {
  const read = checkedCode(code);
  const checked = checkedStandard(input);
  if (checked.editorial) throw badInput('editorial', 'false: there is no version before the first one', true);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    await refuseUnknownOwner(to, ownerId);
    const { rows } = await to.query<{ id: string }>(
      'insert into standard (code, owner_id) values ($1, $2) returning id',
      [read, ownerId],
    );
    const id = rows[0]!.id;
    await insertDraft(to, id, 1, null, checked, by);
    return id;
  });
}

/** Replaces what a draft says. Of several who saved from the same lock the first one wins. An agreement to it is void after a change. */
export async function saveStandardDraft(
  em: EntityManager,
  standardId: string,
  lock: number,
  ownerId: string | null,
  input: StandardInput,
  overrules: OverruleInput[],
  by: Viewer,
): Promise<void> {
  const checked = checkedStandard(input);
  const overruled = keptOverrules(checked, overrules);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await refuseUnknownOwner(to, ownerId);
    const draft = await lockDraft(to, standardId, lock);
    if (checked.editorial && draft.basedOn === null)
      throw badInput('editorial', 'false: there is no version before the first one', true);
    await to.query('update standard set owner_id = $2 where id = $1', [standardId, ownerId]);
    await to.query(
      `update standard_version set title = $2, body = $3, right_example = $4, wrong_example = $5, touchpoint_id = $6, attribution = $7, competency = $8,
         mandatory = $9, task_ids = $10, editorial = $11, edited_by = $12, overruled = $13, agreed_by = null, lock = lock + 1 where id = $1`,
      [draft.id, ...(await valuesOf(to, checked)), accountOf(by), JSON.stringify(overruled)],
    );
    await to.query('delete from standard_item where version_id = $1', [draft.id]);
    await insertItems(to, draft.id, checked);
  });
}

/** Starts the next version from the latest one. CONFLICT while there is a draft already. */
export async function createStandardVersion(em: EntityManager, standardId: string, by: Viewer): Promise<void> {
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await holdStandard(to, standardId);
    const { rows: drafts } = await to.query(
      `select 1 from standard_version where standard_id = $1 and status = 'DRAFT'`,
      [standardId],
    );
    if (drafts.length > 0) throw conflict('There is a draft already: go on with it, or discard it first.');
    const { rows } = await to.query<{ id: string; from: string }>(
      `insert into standard_version (standard_id, version, title, body, right_example, wrong_example, touchpoint_id, attribution, competency, mandatory,
         task_ids, overruled, based_on, edited_by)
       select standard_id, version + 1, title, body, right_example, wrong_example, touchpoint_id, attribution, competency, mandatory, task_ids, overruled, id, $2
       from standard_version where standard_id = $1 order by version desc limit 1 returning id, based_on as from`,
      [standardId, accountOf(by)],
    );
    await to.query(
      `insert into standard_item (version_id, position, code, question, kind, earns, weight, na_allowed, critical, cap, bonus)
       select $1, position, code, question, kind, earns, weight, na_allowed, critical, cap, bonus from standard_item where version_id = $2`,
      [rows[0]!.id, rows[0]!.from],
    );
  });
}

export interface Draft {
  id: string;
  version: number;
  basedOn: string | null;
  editorial: boolean;
  editedBy: string | null;
  agreedBy: string | null;
}

/** The draft of a standard, held for the rest of the transaction; CONFLICT when somebody changed it since it was read. */
export async function lockDraft(to: Sender, standardId: string, lock: number): Promise<Draft> {
  await holdStandard(to, standardId);
  const { rows } = await to.query<Draft & { lock: number }>(
    `select id, version, based_on as "basedOn", editorial, edited_by as "editedBy", agreed_by as "agreedBy", lock
     from standard_version where standard_id = $1 and status = 'DRAFT' for update`,
    [standardId],
  );
  const draft = rows[0];
  if (!draft)
    throw new Refusal(
      'RULE_VERSION_LOCKED',
      'This standard has no draft: a published version never changes. Start a new version.',
    );
  if (draft.lock !== lock) throw conflict('Somebody changed this draft since you read it.', draft.lock);
  return draft;
}

/** One change of a standard comes after the other. */
export async function holdStandard(to: Sender, standardId: string): Promise<void> {
  const { rows } = isId(standardId)
    ? await to.query('select 1 from standard where id = $1 for update', [standardId])
    : { rows: [] };
  if (rows.length === 0) throw notFound('standard');
}

async function insertDraft(
  to: Sender,
  standardId: string,
  version: number,
  basedOn: string | null,
  checked: CheckedStandard,
  by: Viewer,
): Promise<void> {
  const { rows } = await to.query<{ id: string }>(
    `insert into standard_version (standard_id, version, based_on, title, body, right_example, wrong_example, touchpoint_id, attribution, competency,
       mandatory, task_ids, editorial, edited_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`,
    [standardId, version, basedOn, ...(await valuesOf(to, checked)), accountOf(by)],
  );
  await insertItems(to, rows[0]!.id, checked);
}

async function valuesOf(to: Sender, checked: CheckedStandard): Promise<unknown[]> {
  const { rows } = await to.query<{ id: string }>('select id from touchpoint where code = $1', [checked.touchpoint]);
  if (!rows[0]) throw badInput('touchpoint', 'the code of a touchpoint', checked.touchpoint);
  const { rows: known } = await to.query<{ n: number }>(
    'select count(*)::int as n from task where id = any($1::uuid[])',
    [checked.taskIds],
  );
  if (known[0]!.n < checked.taskIds.length) throw badInput('taskIds', 'ids of tasks', checked.taskIds.join(', '));
  return [
    JSON.stringify(checked.title),
    JSON.stringify(checked.text),
    JSON.stringify(checked.right),
    JSON.stringify(checked.wrong),
    rows[0].id,
    checked.attribution,
    checked.competency,
    checked.mandatory,
    checked.taskIds,
    checked.editorial,
  ];
}

async function insertItems(to: Sender, versionId: string, { items }: CheckedStandard): Promise<void> {
  await to.query(
    `insert into standard_item (version_id, position, code, question, kind, earns, weight, na_allowed, critical, cap, bonus)
     select $1, position, code, question, kind, earns, weight, "naAllowed", critical, cap, bonus
     from jsonb_to_recordset($2::jsonb) as i (position int, code text, question jsonb, kind text, earns jsonb, weight numeric, "naAllowed" boolean,
       critical text, cap numeric, bonus numeric)`,
    [versionId, JSON.stringify(items.map((item, position) => ({ ...item, position })))],
  );
}

async function refuseUnknownOwner(to: Sender, ownerId: string | null): Promise<void> {
  if (ownerId === null) return;
  const { rows } = isId(ownerId) ? await to.query('select 1 from employee where id = $1', [ownerId]) : { rows: [] };
  if (rows.length === 0) throw notFound('employee');
}
