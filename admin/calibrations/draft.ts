import type { CalibrationInput } from '../../schema/generated/operations.ts';
import type { AskedItem as PickedItem } from '../programmes/questions.ts';
import type { WholeRound } from './round.ts';

/** A draft as it is typed. */
export interface Draft {
  name: string;
  instructions: string;
  dueOn: string;
  questionnaireId: string;
  items: PickedItem[];
  cases: CaseForm[];
  raterIds: string[];
  expertId: string;
}
export interface CaseForm {
  key: string;
  title: string;
  description: string;
  link: string;
}

export function draftOf(round: WholeRound): Draft {
  const people = round.raters ?? [];
  return {
    name: round.name,
    instructions: round.instructions ?? '',
    dueOn: round.dueOn ?? '',
    questionnaireId: round.questionnaireId ?? '',
    items: [...round.items],
    cases: round.cases.map(({ id, title, description, link }) => ({
      key: id,
      title,
      description: description ?? '',
      link: link ?? '',
    })),
    raterIds: people.filter(({ expert }) => !expert).map(({ accountId }) => accountId),
    expertId: people.find(({ expert }) => expert)?.accountId ?? '',
  };
}

export const newCase = (): CaseForm => ({ key: crypto.randomUUID(), title: '', description: '', link: '' });

export function asInput(draft: Draft): CalibrationInput {
  return {
    name: draft.name.trim(),
    instructions: draft.instructions.trim() || null,
    dueOn: draft.dueOn || null,
    questionnaireId: draft.questionnaireId || null,
    itemIds: draft.items.map(({ id }) => id),
    cases: draft.cases.map(({ title, description, link }) => ({
      title: title.trim(),
      description: description.trim() || null,
      link: link.trim() || null,
    })),
    raterIds: draft.raterIds,
    expertId: draft.expertId || null,
  };
}

const isLink = (text: string): boolean => /^https:\/\/\S+$/.test(text) && URL.canParse(text);

/** What can't be stored, by place. */
export function flawsOf(draft: Draft): Record<string, string> {
  const flaws: Record<string, string> = {};
  if (!draft.name.trim()) flaws['name'] = 'name';
  for (const { key, title, link } of draft.cases) {
    if (!title.trim()) flaws[`${key}.title`] = 'title';
    if (link.trim() && !isLink(link.trim())) flaws[`${key}.link`] = 'link';
  }
  return flaws;
}

/** What a round still lacks before it can be opened. */
export function lackingOf(draft: Draft, today: string): string[] {
  return [
    ...(draft.cases.length === 0 ? ['visits'] : []),
    ...(draft.cases.some(({ description, link }) => !description.trim() && !link.trim()) ? ['description'] : []),
    ...(draft.items.length === 0 ? ['questions'] : []),
    ...(draft.raterIds.length < 2 ? ['people'] : []),
    ...(draft.dueOn && draft.dueOn < today ? ['due'] : []),
  ];
}
