import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { accountOf, type Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { PageInfo, pageOffset, pageSize, writeCursor } from '../page.js';
import { plainText } from '../plain-text.js';
import { badInput, conflict, notFound } from '../refusals.js';
import { DateTime } from '../scalars.js';
import { searchPattern } from '../search-pattern.js';
import { sender, type Sender } from '../sql.js';
import { draftOf } from './draft.js';
import { columnsOf, Mapping } from './mapping.js';
import { mayImport, TARGETS } from './targets.js';
import type { OpenUpload } from './work.js';

@ObjectType({ description: 'How the files of a source are read and mapped.' })
export class SavedMapping {
  @Field(() => ID, { description: 'Opaque, never reused.' }) id!: string;
  @Field(() => String, { description: 'The name it was saved under.' }) name!: string;
  @Field(() => String, { description: 'Code of where such files come from.' }) source!: string;
  @Field(() => String, { description: 'What they bring.' }) target!: string;
  @Field(() => Mapping, { description: 'Columns to fields.' }) mapping!: Mapping;
  @Field(() => [String], { description: 'The columns that it reads.' }) columns!: string[];
  @Field(() => String, { nullable: true, description: 'Who saved it last.' }) savedBy!: string | null;
  @Field(() => DateTime, { description: 'When it was saved last.' }) savedAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When a file was last committed with it; null before.' })
  usedAt!: Date | null;
  @Field(() => Int, { description: 'How many files were committed with it.' }) uses!: number;
}

@ObjectType({ description: 'A page of saved mappings.' })
export class SavedMappingPage {
  @Field(() => [SavedMapping], { description: 'The mappings, latest used first.' }) nodes!: SavedMapping[];
  @Field(() => Int, { description: 'How many there are.' }) totalCount!: number;
  @Field(() => PageInfo, { description: 'Where the page ends; go on with offset.' }) pageInfo!: PageInfo;
}

const SELECT = `select m.id, m.name, m.source, m.target, m.mapping, a.name as "savedBy", m.saved_at as "savedAt", m.used_at as "usedAt", m.uses
  from import_mapping m left join account a on a.id = m.account_id`;

/** Mappings of targets that the viewer may import. */
export async function findMappings(
  to: Sender,
  viewer: Viewer,
  wanted: { search: string | null; target: string | null; first: number; offset: number | null },
): Promise<SavedMappingPage> {
  const first = pageSize(wanted.first);
  const offset = pageOffset(wanted.offset);
  const where = `m.target = any($1) and ($2::text is null or m.target = $2) and ($3::text is null or m.name ilike $3 or m.source ilike $3)`;
  const search = searchPattern('search', wanted.search);
  const values = [targetsOf(viewer), wanted.target, search];
  const { rows } = await to.query<SavedMapping>(
    `${SELECT} where ${where} order by coalesce(m.used_at, m.saved_at) desc, m.id offset $4 limit $5`,
    [...values, offset, first + 1],
  );
  const counted = await to.query<{ n: number }>(
    `select count(*)::int as n from import_mapping m where ${where}`,
    values,
  );
  const nodes = rows.slice(0, first).map((row) => ({ ...row, columns: columnsOf(row.mapping) }));
  const endCursor = nodes.length > 0 ? writeCursor(offset + nodes.length) : null;
  return { nodes, totalCount: counted.rows[0]!.n, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

/** Keeps mapping and reading of an upload under a name. A source has one for each target. */
export async function saveMapping(
  em: EntityManager,
  uploadId: string,
  given: { name: string; source: string },
  by: Viewer,
): Promise<SavedMapping> {
  const name = plainText('name', given.name, 200);
  if (!/^[a-z0-9_-]{1,60}$/.test(given.source))
    throw badInput('source', '1 to 60 lower-case letters, digits, - and _', given.source);
  return em.transactional(async (tx) => {
    const to = sender(tx);
    await draftOf(to, uploadId, by, ['RECEIVED', 'CHECKED', 'FAILED', 'COMMITTED', 'UNDONE']);
    const { rows } = await to.query<{ id: string }>(
      `insert into import_mapping (name, source, target, reading, mapping, account_id)
       select $2, $3, mapping ->> 'target', reading, mapping, $4 from upload where id = $1 and mapping is not null
       on conflict (source, target) do update set name = excluded.name, reading = excluded.reading, mapping = excluded.mapping,
         account_id = excluded.account_id, saved_at = now() returning id`,
      [uploadId, name, given.source, accountOf(by)],
    );
    if (!rows[0]) throw conflict('Say first what the columns are taken for.');
    const saved = await to.query<SavedMapping>(`${SELECT} where m.id = $1`, [rows[0].id]);
    return { ...saved.rows[0]!, columns: columnsOf(saved.rows[0]!.mapping) };
  });
}

/** A committed file is how its source's files are read from now on. A name that a person gave stays. */
export async function remember(to: Sender, upload: OpenUpload, source: string, by: Viewer): Promise<void> {
  await to.query(
    `insert into import_mapping (name, source, target, reading, mapping, account_id, used_at, uses) values ($1, $1, $2, $3, $4, $5, now(), 1)
     on conflict (source, target) do update set reading = excluded.reading, mapping = excluded.mapping, used_at = now(), uses = import_mapping.uses + 1`,
    [source, upload.target, JSON.stringify(upload.reading), JSON.stringify(upload.mapping), accountOf(by)],
  );
}

export async function removeMapping(em: EntityManager, id: string, by: Viewer): Promise<void> {
  const { rows } = isId(id)
    ? await sender(em).query('delete from import_mapping where id = $1 and target = any($2) returning id', [
        id,
        targetsOf(by),
      ])
    : { rows: [] };
  if (rows.length === 0) throw notFound('mapping');
}

export function targetsOf(viewer: Viewer): string[] {
  return TARGETS.map(({ code }) => code).filter((code) => mayImport(viewer, code));
}
