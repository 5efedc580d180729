import { Role } from '../access/account.js';
import type { Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { notFound } from '../refusals.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';
import type { Standard, StandardOwner, StandardVersion, Touchpoint } from './standard.js';

/** A version as the database tells it: the check of its wording is made when it is shown. */
export type VersionRow = Omit<StandardVersion, 'warnings'> & { editedBy: string | null; demandsOf: string | null };
export type StandardRow = Omit<Standard, 'face' | 'versions'> & { face: VersionRow };

/** Drafts are HR's own until they are published. */
export function seesDrafts(viewer: Viewer | null): boolean {
  return viewer?.kind === 'ACCOUNT' && viewer.role === Role.HR;
}

/** True of version `v` when it is in force on a day: the latest start decides, and where that one is retired none is. */
export function inForceOn(v: string, day: string): string {
  return `(${v}.status <> 'DRAFT' and ${v}.effective_from <= ${day} and (${v}.retired_from is null or ${day} < ${v}.retired_from)
    and not exists (select 1 from standard_version later where later.standard_id = ${v}.standard_id and later.status <> 'DRAFT'
      and later.effective_from > ${v}.effective_from and later.effective_from <= ${day}))`;
}

/** A version as JSON, with its touchpoint and items in order. */
export function versionJson(v: string, today: string): string {
  return `json_build_object('id', ${v}.id, 'standardId', ${v}.standard_id, 'version', ${v}.version, 'status', ${v}.status, 'inForce', ${inForceOn(v, today)},
    'title', ${v}.title, 'text', ${v}.body, 'right', ${v}.right_example, 'wrong', ${v}.wrong_example,
    'touchpoint', (select json_build_object('code', t.code, 'names', t.names, 'shipped', t.shipped) from touchpoint t where t.id = ${v}.touchpoint_id),
    'attribution', ${v}.attribution, 'competency', ${v}.competency, 'mandatory', ${v}.mandatory, 'taskIds', ${v}.task_ids, 'editorial', ${v}.editorial,
    'agreed', ${v}.agreed_by is not null, 'overruled', ${v}.overruled, 'effectiveFrom', ${v}.effective_from, 'retiredFrom', ${v}.retired_from,
    'publishedAt', ${v}.published_at, 'lock', ${v}.lock, 'editedBy', ${v}.edited_by, 'demandsOf', ${v}.demands_of,
    'items', coalesce((select json_agg(json_build_object('id', i.id, 'code', i.code, 'question', i.question, 'kind', i.kind, 'earns', i.earns,
      'weight', trim_scale(i.weight)::text, 'naAllowed', i.na_allowed, 'critical', i.critical, 'cap', trim_scale(i.cap)::text,
      'bonus', trim_scale(i.bonus)::text) order by i.position) from standard_item i where i.version_id = ${v}.id), '[]'::json))`;
}

/** One standard with the version to show. Drafts that nobody published yet are as if they weren't there for all but HR. */
export async function readStandard(to: Sender, viewer: Viewer | null, id: string, today: Day): Promise<StandardRow> {
  const { rows } = isId(id)
    ? await to.query<StandardRow>(
        `select ${STANDARD_COLUMNS}, ${versionJson('v', '$2')} as face from standard s join standard_version v on v.id = (${faceOf('$2', '$3')})
         left join employee o on o.id = s.owner_id where s.id = $1`,
        [id, today, seesDrafts(viewer)],
      )
    : { rows: [] };
  if (!rows[0]) throw notFound('standard');
  return rows[0];
}

export const STANDARD_COLUMNS = `s.id, s.code, s.owner_id as "ownerId", o.name as "ownerName", s.demo`;

/** The version to show of standard `s`: in force, else the draft for whoever sees drafts, else the latest. */
export function faceOf(today: string, drafts: string): string {
  return `select f.id from standard_version f where f.standard_id = s.id and (f.status <> 'DRAFT' or ${drafts}::boolean)
    order by ${inForceOn('f', today)} desc, f.status = 'DRAFT' desc, f.version desc limit 1`;
}

/** All versions of some standards, newest first: one statement, however many standards. */
export async function versionsOf(
  to: Sender,
  viewer: Viewer | null,
  standards: readonly string[],
  today: Day,
): Promise<Map<string, VersionRow[]>> {
  const { rows } = await to.query<{ row: VersionRow }>(
    `select ${versionJson('v', '$2')} as row from standard_version v where v.standard_id = any($1::uuid[]) and (v.status <> 'DRAFT' or $3::boolean)
     order by v.standard_id, v.version desc`,
    [standards, today, seesDrafts(viewer)],
  );
  return Map.groupBy(
    rows.map(({ row }) => row),
    ({ standardId }) => standardId,
  );
}

/** A version by its own id; another's draft is as if it weren't there. */
export async function readVersion(to: Sender, viewer: Viewer | null, id: string, today: Day): Promise<VersionRow> {
  const { rows } = isId(id)
    ? await to.query<{ row: VersionRow }>(
        `select ${versionJson('v', '$2')} as row from standard_version v where v.id = $1 and (v.status <> 'DRAFT' or $3::boolean)`,
        [id, today, seesDrafts(viewer)],
      )
    : { rows: [] };
  if (!rows[0]) throw notFound('version of a standard');
  return rows[0].row;
}

export async function readTouchpoints(to: Sender): Promise<Touchpoint[]> {
  return (await to.query<Touchpoint>('select code, names, shipped from touchpoint order by position, code')).rows;
}

export async function readOwners(to: Sender): Promise<StandardOwner[]> {
  const { rows } = await to.query<StandardOwner>(
    `select e.id, e.name, count(*)::int as standards from standard s join employee e on e.id = s.owner_id group by e.id order by lower(e.name), e.id`,
  );
  return rows;
}
