import { isId } from '../is-id.js';
import { notFound } from '../refusals.js';
import type { AuditItem } from '../scoring/audit-score.js';
import type { Earns } from '../scoring/earned.js';
import type { Day } from '../scoring/rules.js';
import type { Sender } from '../sql.js';

export interface AskedItem extends Earns {
  id: string;
  /** Code of the standard, a slash, code of the item. */
  name: string;
  weight: string;
  naAllowed: boolean;
  bonus: string | null;
  section: string;
  sectionWeight: string;
  critical: AuditItem['critical'];
  cap: string | null;
  attribution: AuditItem['attribution'];
}

/** What a programme asks, in every version of its questionnaire, the newest first. */
export interface Asked {
  programme: {
    id: string;
    kind: string;
    status: string;
    startsOn: Day | null;
    endsOn: Day | null;
    announcedOn: Day | null;
  };
  locations: Map<string, string>;
  tasks: Set<string>;
  questionnaires: { id: string; version: number; items: AskedItem[] }[];
  /** By id and by name; a name means the item of the newest questionnaire that has it. */
  items: Map<string, AskedItem>;
}

export async function askedBy(to: Sender, programmeId: string): Promise<Asked> {
  type Row = Omit<Asked, 'locations' | 'tasks' | 'items'> & {
    locations: { code: string; id: string }[];
    tasks: string[];
  };
  const { rows } = isId(programmeId)
    ? await to.query<Row>(
        `select json_build_object('id', p.id, 'kind', p.kind, 'status', p.status, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'announcedOn', a.announced_on) as programme,
           coalesce((select json_agg(json_build_object('code', l.code, 'id', l.id)) from programme_location x join location l on l.id = x.location_id
             where x.programme_id = p.id), '[]'::json) as locations,
           array(select x.task_id::text from programme_task x where x.programme_id = p.id) as tasks,
           coalesce((select json_agg(json_build_object('id', q.id, 'version', q.version, 'items', (
               select json_agg(json_build_object('id', i.id, 'name', s.code || '/' || i.code, 'kind', i.kind, 'earns', i.earns, 'weight', i.weight::text,
                 'naAllowed', i.na_allowed, 'bonus', i.bonus::text, 'section', x.id, 'sectionWeight', x.weight::text, 'critical', i.critical,
                 'cap', i.cap::text, 'attribution', v.attribution) order by x.position, n.position)
               from questionnaire_item n join questionnaire_section x on x.id = n.section_id join standard_item i on i.id = n.item_id
                 join standard_version v on v.id = i.version_id join standard s on s.id = v.standard_id where n.questionnaire_id = q.id)) order by q.version desc)
             from questionnaire q where q.programme_id = p.id), '[]'::json) as questionnaires
         from programme p left join programme_announcement a on a.programme_id = p.id and a.superseded_by is null where p.id = $1`,
        [programmeId],
      )
    : { rows: [] };
  const found = rows[0];
  if (!found) throw notFound('programme');
  const items = new Map<string, AskedItem>();
  // The oldest first, so that the newest has the last word about a name.
  for (const { items: own } of found.questionnaires.toReversed()) {
    for (const item of own) items.set(item.id, item).set(item.name, item);
  }
  return {
    ...found,
    locations: new Map(found.locations.map(({ code, id }) => [code, id])),
    tasks: new Set(found.tasks),
    items,
  };
}
