import type { EntityManager } from '@mikro-orm/postgresql';
import { accountOf, type Viewer } from '../access/viewer.js';
import { isId } from '../is-id.js';
import { badInput } from '../refusals.js';
import { sender, type Sender } from '../sql.js';
import { texts } from '../standards/checked-standard.js';
import { holdProgramme } from './hold-programme.js';
import type { QuestionnaireSectionInput } from './questionnaire.js';

const MOST_SECTIONS = 30;
const MOST_ITEMS = 100;

/** Writes what the next visits ask, as a new version. Visits made before keep the version that they were made with. */
export async function saveQuestionnaire(
  em: EntityManager,
  programmeId: string,
  version: number,
  sections: QuestionnaireSectionInput[],
  by: Viewer,
): Promise<void> {
  const checked = checkedSections(sections);
  await em.transactional(async (tx) => {
    const to = sender(tx);
    await holdProgramme(to, programmeId, version);
    await refuseUnpublished(to, checked);
    const { rows } = await to.query<{ id: string }>(
      `insert into questionnaire (programme_id, version, account_id)
       select $1, coalesce(max(version), 0) + 1, $2 from questionnaire where programme_id = $1 returning id`,
      [programmeId, accountOf(by)],
    );
    await to.query(
      `with section as (
         insert into questionnaire_section (questionnaire_id, position, names, weight)
         select $1, position, names, weight from jsonb_to_recordset($2::jsonb) as n (position int, names jsonb, weight numeric) returning id, position)
       insert into questionnaire_item (questionnaire_id, section_id, position, item_id)
       select $1, section.id, item.at, item.id::uuid from jsonb_to_recordset($2::jsonb) as n (position int, items jsonb)
         join section on section.position = n.position cross join jsonb_array_elements_text(n.items) with ordinality as item (id, at)`,
      [rows[0]!.id, JSON.stringify(checked)],
    );
    await to.query('update programme set version = version + 1 where id = $1', [programmeId]);
  });
}

interface Section {
  position: number;
  names: object;
  weight: string;
  items: string[];
}

function checkedSections(sections: QuestionnaireSectionInput[]): Section[] {
  if (sections.length < 1 || sections.length > MOST_SECTIONS)
    throw badInput('sections', `1 to ${MOST_SECTIONS} sections`, `${sections.length} sections`);
  const seen = new Set<string>();
  return sections.map(({ names, weight, itemIds }, position) => {
    const at = `sections[${position}]`;
    const read = texts(`${at}.names`, names, 200);
    if (!read.en && !read.ru && !read.pl) throw badInput(`${at}.names`, 'given in at least one language', '');
    if (!(Number(weight) > 0 && Number(weight) <= 999))
      throw badInput(`${at}.weight`, 'above 0 and at most 999', weight);
    if (itemIds.length < 1 || itemIds.length > MOST_ITEMS)
      throw badInput(`${at}.itemIds`, `1 to ${MOST_ITEMS} items`, `${itemIds.length} items`);
    for (const id of itemIds) {
      if (!isId(id)) throw badInput(`${at}.itemIds`, 'ids of items', id);
      if (seen.has(id)) throw badInput(`${at}.itemIds`, 'items that are asked once', id);
      seen.add(id);
    }
    return { position, names: read, weight, items: itemIds };
  });
}

/** Only what was published can be asked, and of each standard only one version: nobody can be held to two wordings at once. */
async function refuseUnpublished(to: Sender, sections: Section[]): Promise<void> {
  const ids = sections.flatMap(({ items }) => items);
  const { rows } = await to.query<{ id: string; standard: string; version: string; code: string }>(
    `select i.id, v.standard_id as standard, v.id as version, s.code from standard_item i
     join standard_version v on v.id = i.version_id join standard s on s.id = v.standard_id where i.id = any($1::uuid[]) and v.status <> 'DRAFT'`,
    [ids],
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const stranger = ids.find((id) => !known.has(id));
  if (stranger !== undefined) throw badInput('sections', 'items of published standards', stranger);
  const versions = new Map<string, string>();
  for (const { standard, version, code } of rows) {
    if ((versions.get(standard) ?? version) !== version)
      throw badInput('sections', 'items of one version of each standard', `two versions of ${code}`);
    versions.set(standard, version);
  }
}
