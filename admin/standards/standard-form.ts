import type { StandardInput, StandardPageQuery } from '../../schema/generated/operations.ts';

export type Version = StandardPageQuery['standard']['versions'][number];
export type Locale = 'en' | 'ru' | 'pl';
export type Words = Record<Locale, string>;
export const LOCALES = ['en', 'ru', 'pl'] as const;
export const KINDS = ['YES_NO', 'SCALE', 'COUNT', 'CHOICE'] as const;
export const CRITICALS = ['NONE', 'CAP', 'FAIL_SECTION', 'FAIL_ALL'] as const;
export const ATTRIBUTIONS = ['EMPLOYEE', 'OFFICE', 'PROCESS', 'PRODUCT'] as const;

export interface AnswerForm {
  /** Stays while the row is there, whatever is typed in it. */
  key: string;
  answer: string;
  /** Percent of the weight, as typed. */
  score: string;
  label: Words;
}
export interface ItemForm {
  key: string;
  code: string;
  question: Words;
  kind: string;
  earns: AnswerForm[];
  weight: string;
  naAllowed: boolean;
  critical: string;
  cap: string;
  /** Points above the base, as typed; null: an ordinary item. */
  bonus: string | null;
}
export interface StandardForm {
  title: Words;
  text: Words;
  right: Words;
  wrong: Words;
  touchpoint: string;
  attribution: string;
  competency: string | null;
  ownerId: string | null;
  mandatory: boolean;
  taskIds: string[];
  editorial: boolean;
  items: ItemForm[];
  /** Why warnings are overruled, by their keys. */
  reasons: Record<string, string>;
}

export const noWords = (): Words => ({ en: '', ru: '', pl: '' });
const wordsOf = (some: Partial<Record<Locale, string | null>> | null | undefined): Words => ({
  en: some?.en ?? '',
  ru: some?.ru ?? '',
  pl: some?.pl ?? '',
});
const newKey = (): string => crypto.randomUUID();
/** A share as percent, as the reader's language writes it: 0.125 -> "12,5". */
const percentOf = (share: number, mark: string): string => String(Number((share * 100).toFixed(4))).replace('.', mark);

/** The form of a version, with figures as `mark` (the decimal mark of the reader's language) writes them. */
export function formOf(version: Version, ownerId: string | null, mark: string): StandardForm {
  const { touchpoint, attribution, mandatory, taskIds, editorial, overruled } = version;
  const figure = (text: string | null | undefined) => (text ?? '').replace('.', mark);
  return {
    title: wordsOf(version.title),
    text: wordsOf(version.text),
    right: wordsOf(version.right),
    wrong: wordsOf(version.wrong),
    touchpoint: touchpoint.code,
    attribution,
    competency: version.competency ?? null,
    ownerId,
    mandatory,
    taskIds: [...taskIds],
    editorial,
    reasons: Object.fromEntries(overruled.map(({ key, reason }) => [key, reason])),
    items: version.items.map((item) => ({
      key: item.id,
      code: item.code,
      question: wordsOf(item.question),
      kind: item.kind,
      earns: item.earns.map(({ answer, score, label }) => ({
        key: newKey(),
        answer,
        score: percentOf(score, mark),
        label: wordsOf(label),
      })),
      weight: item.bonus == null ? figure(item.weight) : '1',
      naAllowed: item.naAllowed,
      critical: item.critical,
      cap: figure(item.cap),
      bonus: item.bonus == null ? null : figure(item.bonus),
    })),
  };
}

/** A first set of answers for a kind: what is worst earns nothing, what is best all of it. */
export function answersFor(kind: string): AnswerForm[] {
  const row = (answer: string, score: string): AnswerForm => ({ key: newKey(), answer, score, label: noWords() });
  if (kind === 'SCALE') return [row('1', '0'), row('5', '100')];
  if (kind === 'COUNT') return [row('0', '100'), row('1', '0')];
  if (kind === 'CHOICE') return [row('A', '100'), row('B', '0')];
  return [row('YES', '100'), row('NO', '0')];
}

export function newAnswer(): AnswerForm {
  return { key: newKey(), answer: '', score: '0', label: noWords() };
}

export function newItem(taken: readonly string[]): ItemForm {
  let n = taken.length + 1;
  while (taken.includes(`ITEM-${n}`)) n++;
  return {
    key: newKey(),
    code: `ITEM-${n}`,
    question: noWords(),
    kind: 'YES_NO',
    earns: answersFor('YES_NO'),
    weight: '1',
    naAllowed: false,
    critical: 'NONE',
    cap: '',
    bonus: null,
  };
}

/** A number as people type it, with a comma or a point; null when it is none. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : null;
}

/** What the API is sent. Ask for flaws first: what is no number goes as 0. */
export function inputOf(form: StandardForm): StandardInput {
  const { ownerId: _, reasons: __, items, ...rest } = form;
  const figure = (typed: string): string => String(readNumber(typed) ?? 0);
  return {
    ...rest,
    items: items.map(({ key: _key, earns, weight, cap, bonus, critical, ...item }) => ({
      ...item,
      code: item.code.trim(),
      critical: bonus === null ? critical : 'NONE',
      weight: figure(weight),
      cap: bonus === null && critical === 'CAP' ? figure(cap) : null,
      bonus: bonus === null ? null : figure(bonus),
      earns: earns.map(({ answer, score, label }) => ({
        answer: item.kind === 'SCALE' ? answer.trim().replace(',', '.') : answer.trim(),
        score: Number(((readNumber(score) ?? 0) / 100).toFixed(6)),
        label: item.kind === 'CHOICE' ? label : null,
      })),
    })),
  };
}
