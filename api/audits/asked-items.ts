import type { TargetField } from '../import-target.js';
import type { Sender } from '../sql.js';
import { texts, type SomeTexts } from '../texts.js';
import { answerReader, NOT_APPLICABLE, type Answerable } from './read-answer.js';

/** An item of the newest questionnaire of a programme, as files name it. */
export interface ItemInFiles extends Answerable {
  id: string;
  /** Code of the standard, a slash, code of the item. */
  name: string;
  code: string;
  question: SomeTexts;
}

const PREFIX = 'item:';
export const itemField = (name: string): string => PREFIX + name;
export const isItemField = (field: string): boolean => field.startsWith(PREFIX);
export const itemOfField = (field: string): string => field.slice(PREFIX.length);

/** What a programme asks now, by its code, in the order of the questionnaire. None where there is no such programme, or no questionnaire. */
export async function itemsAsked(to: Sender, programmeCode: string): Promise<ItemInFiles[]> {
  const { rows } = await to.query<ItemInFiles>(
    `select i.id, s.code || '/' || i.code as name, i.code, i.question, i.kind, i.earns, i.na_allowed as "naAllowed"
     from (select q.id from questionnaire q join programme p on p.id = q.programme_id where p.code = $1 order by q.version desc limit 1) q
       join questionnaire_section x on x.questionnaire_id = q.id join questionnaire_item n on n.section_id = x.id
       join standard_item i on i.id = n.item_id join standard_version v on v.id = i.version_id join standard s on s.id = v.standard_id
     order by x.position, n.position`,
    [programmeCode],
  );
  return rows;
}

/** One field for the answer to each item. Where one has a column, all need one: no visit is whole without an answer to each. */
export function itemFields(items: readonly ItemInFiles[], filled: readonly string[]): TargetField[] {
  const required = filled.some(isItemField);
  return items.map((item): TargetField => {
    const { name, question, kind, earns, naAllowed } = item;
    const any = question.en ?? question.ru ?? question.pl ?? name;
    const listed = kind === 'YES_NO' || kind === 'CHOICE';
    return {
      name: itemField(name),
      type: listed ? 'CHOICE' : 'TEXT',
      required,
      label: texts(question.en ?? any, question.ru ?? any, question.pl ?? any),
      help: texts(
        `${name}: the answer, or N/A where it may not apply.`,
        `${name}: ответ; N/A, где пункт может быть неприменим.`,
        `${name}: odpowiedź albo N/A tam, gdzie pytanie może nie dotyczyć.`,
      ),
      ...(listed ? { values: [...earns.map(({ answer }) => answer), ...(naAllowed ? [NOT_APPLICABLE] : [])] } : {}),
      read: answerReader(item),
    };
  });
}

/** Finds the item that a cell names: by its name, its own code where only one has it, its question in any language, or its id. */
export function itemFinder(items: readonly ItemInFiles[]): (text: string) => ItemInFiles | undefined {
  const found = new Map<string, ItemInFiles | null>();
  for (const item of items) {
    const words = [item.id, item.name, item.code, item.question.en, item.question.ru, item.question.pl];
    for (const word of new Set(words.flatMap((each) => (each ? bare(each) : []))))
      // What two items are called alike names neither.
      found.set(word, found.has(word) ? null : item);
  }
  // Thousands of rows name an item in the same letters.
  const before = new Map<string, ItemInFiles>();
  return (text) => {
    const known = before.get(text);
    if (known) return known;
    const item = found.get(bare(text)) ?? undefined;
    if (item && before.size < MOST_SPELLINGS) before.set(text, item);
    return item;
  };
}

const MOST_SPELLINGS = 1000;

const bare = (text: string): string => text.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
