import { isId } from '../is-id.js';
import { plainText } from '../plain-text.js';
import { badInput } from '../refusals.js';
import { isDecimal } from '../scalars.js';
import type { SomeTexts } from '../texts.js';
import type { ItemAnswerInput, StandardInput, StandardItemInput } from './standard.input.js';

export const ATTRIBUTIONS = ['EMPLOYEE', 'OFFICE', 'PROCESS', 'PRODUCT'];
const KINDS = ['YES_NO', 'SCALE', 'COUNT', 'CHOICE'];
const CRITICALS = ['NONE', 'CAP', 'FAIL_SECTION', 'FAIL_ALL'];
const MOST_ITEMS = 100;

/** A standard as it is stored: every meaning checked, every text trimmed and whole. */
export type CheckedStandard = Required<Omit<StandardInput, 'items' | 'competency' | 'taskIds'>> & {
  title: SomeTexts;
  right: SomeTexts;
  wrong: SomeTexts;
  competency: string | null;
  taskIds: string[];
  items: CheckedItem[];
};

export interface CheckedItem {
  code: string;
  question: SomeTexts;
  kind: string;
  earns: { answer: string; score: number; label: SomeTexts | null }[];
  weight: string;
  naAllowed: boolean;
  critical: string;
  cap: string | null;
  bonus: string | null;
}

/** Refuses what no draft may hold, naming the field. What is merely badly worded is for the check of the wording to say. */
export function checkedStandard(input: StandardInput): CheckedStandard {
  if (!ATTRIBUTIONS.includes(input.attribution))
    throw badInput('attribution', `one of ${ATTRIBUTIONS.join(', ')}`, input.attribution);
  const title = texts('title', input.title, 200);
  if (!title.en && !title.ru && !title.pl) throw badInput('title', 'given in at least one language', '');
  const taskIds = [...new Set(input.taskIds ?? [])].toSorted();
  const stranger = taskIds.find((id) => !isId(id));
  if (stranger !== undefined) throw badInput('taskIds', 'ids of tasks', stranger);
  if (input.items.length > MOST_ITEMS)
    throw badInput('items', `at most ${MOST_ITEMS} items`, `${input.items.length} items`);
  const items = input.items.map((item, at) => checkedItem(item, `items[${at}]`));
  const seen = new Set<string>();
  for (const [at, { code }] of items.entries()) {
    if (seen.has(code)) throw badInput(`items[${at}].code`, 'a code of its own', code);
    seen.add(code);
  }
  return {
    title,
    text: texts('text', input.text, 4000),
    right: texts('right', input.right ?? {}, 4000),
    wrong: texts('wrong', input.wrong ?? {}, 4000),
    touchpoint: input.touchpoint,
    attribution: input.attribution,
    competency: input.competency ? plain('competency', input.competency, 100) : null,
    mandatory: input.mandatory,
    editorial: input.editorial,
    taskIds,
    items,
  };
}

export function checkedCode(code: string): string {
  const read = plain('code', code, 100);
  if (read === '') throw badInput('code', '1 to 100 characters', code);
  return read;
}

/** Each language trimmed; an empty one is missing. */
export function texts(field: string, given: SomeTexts, longest: number): SomeTexts {
  const one = (language: 'en' | 'ru' | 'pl'): string | null =>
    given[language] == null ? null : plain(`${field}.${language}`, given[language], longest) || null;
  return { en: one('en'), ru: one('ru'), pl: one('pl') };
}

function plain(field: string, text: string, longest: number): string {
  return plainText(field, text, longest, 0);
}

function checkedItem(item: StandardItemInput, at: string): CheckedItem {
  const code = plain(`${at}.code`, item.code, 40);
  if (!/^[\p{L}\p{N}_-]+$/u.test(code)) throw badInput(`${at}.code`, '1 to 40 letters, digits, _ or -', item.code);
  if (!KINDS.includes(item.kind)) throw badInput(`${at}.kind`, `one of ${KINDS.join(', ')}`, item.kind);
  if (!CRITICALS.includes(item.critical))
    throw badInput(`${at}.critical`, `one of ${CRITICALS.join(', ')}`, item.critical);
  const bonus = item.bonus ?? null;
  if (bonus !== null && !(Number(bonus) > 0 && Number(bonus) <= 100))
    throw badInput(`${at}.bonus`, 'above 0 and at most 100', bonus);
  if (bonus !== null && item.critical !== 'NONE')
    throw badInput(`${at}.critical`, 'NONE: a bonus item adds and never takes away', item.critical);
  const cap = item.cap ?? null;
  if ((item.critical === 'CAP') !== (cap !== null) || Number(cap) < 0 || Number(cap) > 100)
    throw badInput(`${at}.cap`, 'from 0 to 100 with CAP, and absent otherwise', cap);
  if (Number(item.weight) < 0 || Number(item.weight) > 999)
    throw badInput(`${at}.weight`, 'from 0 to 999', item.weight);
  return {
    code,
    question: texts(`${at}.question`, item.question, 1000),
    kind: item.kind,
    earns: checkedAnswers(item.kind, item.earns ?? [], `${at}.earns`),
    // What adds above the base takes no part in it.
    weight: bonus === null ? item.weight : '0',
    naAllowed: item.naAllowed,
    critical: item.critical,
    cap,
    bonus,
  };
}

function checkedAnswers(kind: string, given: ItemAnswerInput[], at: string): CheckedItem['earns'] {
  const answers = kind === 'YES_NO' && given.length === 0 ? YES_NO : given;
  if (answers.length < 2 || answers.length > 50) throw badInput(at, '2 to 50 answers', `${answers.length} answers`);
  const read = answers.map(({ answer, score, label }, index) => {
    const place = `${at}[${index}]`;
    if (!(score >= 0 && score <= 1)) throw badInput(`${place}.score`, 'a share from 0 to 1', score);
    if (kind === 'SCALE' && !isDecimal(answer)) throw badInput(`${place}.answer`, 'a number', answer);
    if (kind === 'COUNT' && !/^\d{1,9}$/.test(answer)) throw badInput(`${place}.answer`, 'a whole number', answer);
    const word = plain(`${place}.answer`, answer, 40);
    if (word === '') throw badInput(`${place}.answer`, '1 to 40 characters', answer);
    return {
      answer: word,
      score: Number(score.toFixed(6)),
      label: kind === 'CHOICE' ? texts(`${place}.label`, label ?? {}, 200) : null,
    };
  });
  const numbers = kind === 'SCALE' || kind === 'COUNT';
  if (new Set(read.map(({ answer }) => (numbers ? Number(answer) : answer))).size < read.length)
    throw badInput(at, 'answers that differ', read.map(({ answer }) => answer).join(', '));
  if (kind === 'COUNT' && !read.some(({ answer }) => Number(answer) === 0))
    throw badInput(at, 'an answer 0, so that every count earns something', read.map(({ answer }) => answer).join(', '));
  if (
    kind === 'YES_NO' &&
    read
      .map(({ answer }) => answer)
      .toSorted()
      .join() !== 'NO,YES'
  )
    throw badInput(at, 'YES and NO', read.map(({ answer }) => answer).join(', '));
  return numbers ? read.toSorted((a, b) => Number(a.answer) - Number(b.answer)) : read;
}

const YES_NO: ItemAnswerInput[] = [
  { answer: 'YES', score: 1 },
  { answer: 'NO', score: 0 },
];
