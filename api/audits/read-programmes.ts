import { notFound } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { Location } from '../people/location.js';
import type { Programme } from './programme.js';
import { QUESTIONNAIRE_JSON, type Questionnaire } from './questionnaire.js';

/** A programme with what is known about it now. */
export interface ProgrammeRow extends Programme {
  announcedOn: string | null;
  visitCount: number;
  countedVisits: number;
  locations: Location[];
  taskIds: string[];
  questionnaire: Questionnaire | null;
  /** A location of it has no programme of the other side under way. */
  oneSided: boolean;
}

/** All programmes by name, or the one with an id. A visit counts from the day of the announcement on, if it is out of anything. */
export async function readProgrammes(to: Sender, id: string | null = null): Promise<ProgrammeRow[]> {
  const { rows } = await to.query<ProgrammeRow>(
    `select p.id, p.code, p.name, p.kind, p.demo, p.version, p.status, p.starts_on as "startsOn", p.ends_on as "endsOn", p.cadence,
       p.visits_per_location as "visitsPerLocation", p.disclosure, p.goals, p.use_of_results as "useOfResults",
       coalesce((select json_agg(json_build_object('id', l.id, 'code', l.code, 'name', l.name, 'kind', l.kind) order by lower(l.name), l.id)
         from programme_location x join location l on l.id = x.location_id where x.programme_id = p.id), '[]'::json) as locations,
       exists (select 1 from programme_location x where x.programme_id = p.id and not exists (
         select 1 from programme_location y join programme other on other.id = y.programme_id where y.location_id = x.location_id
           and other.status = 'ACTIVE' and (other.kind = 'MANAGER_AUDIT') <> (p.kind = 'MANAGER_AUDIT'))) as "oneSided",
       array(select x.task_id from programme_task x where x.programme_id = p.id order by 1) as "taskIds",
       (select ${QUESTIONNAIRE_JSON} from questionnaire q where q.programme_id = p.id order by q.version desc limit 1) as questionnaire,
       a.announced_on as "announcedOn", count(v.id)::int as "visitCount",
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
