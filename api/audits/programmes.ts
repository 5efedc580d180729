import type { EntityManager } from '@mikro-orm/postgresql';
import { numberBatch, openBatch } from '../access/batch.js';
import { accountOf, type Actor, type Viewer } from '../access/viewer.js';
import { isId } from '../people/is-id.js';
import { badInput, notFound } from '../refusals.js';
import { rows, sender, type Sender } from '../sql.js';
import { Programme } from './programme.js';

export interface ProgrammeRow {
  id: string;
  code: string;
  name: string;
  kind: string;
  demo: boolean;
  version: number;
  announcedOn: string | null;
  visitCount: number;
  countedVisits: number;
}

export const PROGRAMME_KINDS = ['MYSTERY_SHOPPING', 'MANAGER_AUDIT', 'INTERNAL_CONTROL'];

/** All programmes with how many of their visits count. */
export async function readProgrammes(to: Sender, id: string | null = null): Promise<ProgrammeRow[]> {
  const { rows } = await to.query<ProgrammeRow>(
    `select p.id, p.code, p.name, p.kind, p.demo, p.version, a.announced_on as "announcedOn", count(v.id)::int as "visitCount",
       (count(v.id) filter (where a.announced_on <= v.visited_on and v.out_of > 0))::int as "countedVisits"
     from programme p left join programme_announcement a on a.programme_id = p.id and a.superseded_by is null
     left join visit v on v.programme_id = p.id and v.superseded_by is null
     where $1::uuid is null or p.id = $1 group by p.id, a.announced_on order by lower(p.name), p.id limit 1000`,
    [id],
  );
  return rows;
}

export async function createProgramme(em: EntityManager, code: string, name: string, kind: string): Promise<string> {
  if (!/^[^\0]{1,100}$/.test(code.trim())) throw badInput('code', '1 to 100 characters', code);
  if (!/^[^\0]{1,200}$/.test(name.trim())) throw badInput('name', '1 to 200 characters', name);
  if (!PROGRAMME_KINDS.includes(kind)) throw badInput('kind', `one of ${PROGRAMME_KINDS.join(', ')}`, kind);
  const id = await em.insert(Programme, { code: code.trim(), name: name.trim(), kind, demo: false, version: 1 });
  return String(id);
}

/** Finds a programme by code or makes it, for uploads and the demo. */
export async function ensureProgramme(to: Sender, programme: { code: string; name: string; kind: string }, demo = false): Promise<string> {
  await to.query('insert into programme (code, name, kind, demo) values ($1, $2, $3, $4) on conflict (code) do nothing', [
    programme.code,
    programme.name,
    programme.kind,
    demo,
  ]);
  return (await to.query<{ id: string }>('select id from programme where code = $1', [programme.code])).rows[0]!.id;
}

/** Says when the staff was told. A batch of its own, since visits before that day don't count; said again, it supersedes. */
export async function announceProgramme(em: EntityManager, id: string, announcedOn: string, today: string, by: Viewer): Promise<void> {
  if (announcedOn > today) throw badInput('announcedOn', `not later than today, ${today}`, announcedOn);
  await em.transactional(async (tx) => {
    const found = isId(id) ? await rows(tx, 'select 1 from programme where id = $1 for update', [id]) : [];
    if (found.length === 0) throw notFound('programme');
    const to = sender(tx);
    const batch = await openBatch(to, 'ANNOUNCEMENT', by);
    await announce(to, id, announcedOn, batch, by);
    await numberBatch(to, batch);
  });
}

export async function announce(to: Sender, programmeId: string, announcedOn: string, batch: string, by: Actor): Promise<void> {
  await to.query('update programme_announcement set superseded_by = $2 where programme_id = $1 and superseded_by is null', [programmeId, batch]);
  await to.query('insert into programme_announcement (programme_id, announced_on, account_id, batch_id) values ($1, $2, $3, $4)', [
    programmeId,
    announcedOn,
    accountOf(by),
    batch,
  ]);
}
