import { isLink } from '../audits/check-answered.js';
import { isId } from '../is-id.js';
import { plainText } from '../plain-text.js';
import { badInput } from '../refusals.js';
import type { Sender } from '../sql.js';
import type { CalibrationInput } from './calibration.input.js';

const MOST_CASES = 10;
const MOST_ITEMS = 60;

/** A draft of a round as it is stored. It may still lack what opening it asks for. */
export interface CheckedRound {
  name: string;
  instructions: string | null;
  questionnaireId: string | null;
  itemIds: string[];
  cases: { position: number; title: string; description: string | null; link: string | null }[];
}

/** Refuses what no draft may hold, naming the field. */
export async function checkedRound(to: Sender, input: CalibrationInput): Promise<CheckedRound> {
  const name = plainText('name', input.name, 200);
  const instructions = plainText('instructions', input.instructions ?? '', 4000, 0) || null;
  if (input.cases.length > MOST_CASES)
    throw badInput('cases', `at most ${MOST_CASES} visits`, `${input.cases.length} visits`);
  const cases = input.cases.map(({ title, description, link }, position) => {
    const at = `cases[${position}]`;
    const url = plainText(`${at}.link`, link ?? '', 1000, 0) || null;
    if (url !== null && !isLink(url)) throw badInput(`${at}.link`, 'a link that begins with https://', url);
    return {
      position,
      title: plainText(`${at}.title`, title, 200),
      description: plainText(`${at}.description`, description ?? '', 10_000, 0) || null,
      link: url,
    };
  });
  const questionnaireId = input.questionnaireId ?? null;
  const itemIds = await checkedItems(to, questionnaireId, input.itemIds);
  return { name, instructions, questionnaireId, itemIds, cases };
}

/** Only what was published can be asked, each item once; of a questionnaire all of it where nothing is picked. */
async function checkedItems(to: Sender, questionnaireId: string | null, wanted: string[]): Promise<string[]> {
  const strange = wanted.find((id, at) => !isId(id) || wanted.indexOf(id) !== at);
  if (strange !== undefined) throw badInput('itemIds', 'ids of items, each once', strange);
  if (questionnaireId !== null && !isId(questionnaireId))
    throw badInput('questionnaireId', 'a version of a questionnaire', questionnaireId);
  const { rows } = await to.query<{ id: string }>(
    questionnaireId === null
      ? `select i.id from standard_item i join standard_version v on v.id = i.version_id where i.id = any($1::uuid[]) and v.status <> 'DRAFT'`
      : `select n.item_id as id from questionnaire_item n join questionnaire_section x on x.id = n.section_id
         where n.questionnaire_id = $1 order by x.position, n.position`,
    [questionnaireId ?? wanted],
  );
  if (questionnaireId !== null && rows.length === 0)
    throw badInput('questionnaireId', 'a version of a questionnaire', questionnaireId);
  const known = new Set(rows.map(({ id }) => id));
  const stranger = wanted.find((id) => !known.has(id));
  if (stranger !== undefined)
    throw badInput(
      'itemIds',
      questionnaireId === null ? 'items of published standards' : 'items of that questionnaire',
      stranger,
    );
  const items = questionnaireId !== null && wanted.length === 0 ? [...known] : wanted;
  if (items.length > MOST_ITEMS) throw badInput('itemIds', `at most ${MOST_ITEMS} items`, `${items.length} items`);
  return items;
}
