import type {
  AskedItemFragment,
  ItemChoicesQuery,
  ProgrammePagePartsFragment,
} from '../../schema/generated/operations.ts';
import type { Place } from '../layout/Ordered.tsx';
import { noWords, readNumber, type Words } from '../standards/standard-form.ts';

export type AskedItem = AskedItemFragment;
export type Choice = ItemChoicesQuery['standards']['nodes'][number];
export interface SectionForm {
  key: string;
  names: Words;
  weight: string;
  items: AskedItem[];
}

export function sectionsOf({ questionnaire }: ProgrammePagePartsFragment, mark: string): SectionForm[] {
  return (questionnaire?.sections ?? []).map(({ id, names, weight, items }) => ({
    key: id,
    names: { en: names.en ?? '', ru: names.ru ?? '', pl: names.pl ?? '' },
    weight: weight.replace('.', mark),
    items: [...items],
  }));
}

export function newSection(): SectionForm {
  return { key: crypto.randomUUID(), names: noWords(), weight: '1', items: [] };
}

/** An item of a standard in force as a questionnaire asks it. */
export function askedOf({ id, code, face }: Choice): AskedItem[] {
  return face.items.map((item) => ({
    __typename: 'QuestionnaireItem' as const,
    id: item.id,
    name: `${code}/${item.code}`,
    standardId: id,
    versionId: face.id,
    standardTitle: face.title,
    attribution: face.attribution,
    item,
  }));
}

/** What can't be stored: by the key of the section. */
export function flawsOf(sections: readonly SectionForm[]): Record<string, string> {
  const flaws: Record<string, string> = {};
  for (const { key, names, weight, items } of sections) {
    const value = readNumber(weight);
    if (!names.en.trim() && !names.ru.trim() && !names.pl.trim()) flaws[`${key}.names`] = 'section_name';
    if (value === null || value <= 0 || value > 999) flaws[`${key}.weight`] = 'section_weight';
    if (items.length === 0) flaws[`${key}.items`] = 'section_empty';
  }
  return flaws;
}

/** Which share of the whole score each item makes: its part of its section, times the section's part of the whole. */
export function shareOf(sections: readonly SectionForm[], section: SectionForm, item: AskedItem): number {
  const filled = sections.filter(({ items }) => items.some(({ item: { bonus } }) => bonus == null));
  const whole = filled.reduce((sum, { weight }) => sum + (readNumber(weight) ?? 0), 0);
  const inside = section.items.reduce((sum, one) => sum + (one.item.bonus == null ? Number(one.item.weight) : 0), 0);
  if (whole === 0 || inside === 0 || item.item.bonus != null) return 0;
  return ((readNumber(section.weight) ?? 0) / whole) * (Number(item.item.weight) / inside);
}

/** An item to another place of its section or of another one. */
export function movedItem(sections: readonly SectionForm[], from: Place, to: Place): SectionForm[] {
  const item = sections.find(({ key }) => key === from.list)?.items[from.index];
  if (!item) return [...sections];
  return sections.map((section) => {
    const items = section.key === from.list ? section.items.filter((one) => one !== item) : [...section.items];
    if (section.key === to.list) items.splice(to.index, 0, item);
    return { ...section, items };
  });
}

/** Items of versions that are no longer in force, replaced by those of the same code; what the new version no longer has goes. */
export function broughtUp(sections: readonly SectionForm[], choices: readonly Choice[]): SectionForm[] {
  const now = new Map(choices.flatMap(askedOf).map((one) => [one.name, one]));
  const inForce = new Set(choices.map(({ id }) => id));
  return sections.map((section) => ({
    ...section,
    items: section.items.flatMap((one) => now.get(one.name) ?? (inForce.has(one.standardId) ? [] : [one])),
  }));
}
