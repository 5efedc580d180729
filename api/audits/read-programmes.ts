import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { Programme } from './programme.js';

/** A programme with what is known about it now. */
export interface ProgrammeRow extends Programme {
  announcedOn: string | null;
  visitCount: number;
  countedVisits: number;
}

/** All programmes by name, or the one with an id. A visit counts from the day of the announcement on, if it is out of anything. */
export async function readProgrammes(to: Sender, id: string | null = null): Promise<ProgrammeRow[]> {
  const { rows } = await to.query<ProgrammeRow>(
    `select p.id, p.code, p.name, p.kind, p.demo, p.version, a.announced_on as "announcedOn", count(v.id)::int as "visitCount",
       count(v.id) filter (where v.visited_on >= a.announced_on and v.out_of > 0)::int as "countedVisits"
     from programme p
       left join programme_announcement a on a.programme_id = p.id and a.superseded_by is null
       left join visit v on v.programme_id = p.id and v.superseded_by is null
     where $1::text is null or p.id::text = $1
     group by p.id, a.id order by lower(p.name), p.id`,
    [id],
  );
  return rows;
}

export async function readProgramme(to: Sender, id: string): Promise<ProgrammeRow> {
  const [programme] = await readProgrammes(to, id);
  if (!programme) throw notFound('programme');
  return programme;
}
