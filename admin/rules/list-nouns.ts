import type { GetListParams } from 'react-admin';
import { RuleNounsDocument, RuleSetsDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { whole, type Page, type Rows } from '../list-page.ts';
import type { NounList } from './nouns.ts';
import type { Rules, Texts } from './rule-set.ts';

/** Nouns of the rules live in a set: the one that the list asks for, else the one in force. A saved view may name a draft that is gone. */
export async function nounsOf(list: NounList, page: Page, { filter, sort }: GetListParams): Promise<Rows> {
  const locale = typeof filter['locale'] === 'string' ? filter['locale'] : 'en';
  const wanted = typeof filter['set'] === 'string' ? filter['set'] : null;
  const known = wanted && (await request(RuleSetsDocument, {})).ruleSets.some(({ id }) => id === wanted);
  const { ruleSet } = await request(RuleNounsDocument, { id: known ? wanted : null });
  // What only lists of the rules need doesn't come with the first screen.
  const { narrowed, nounRows, sorted } = await import('./nouns.ts');
  const rows = nounRows(
    list,
    ruleSet.body as unknown as Rules,
    (texts, otherwise) => texts[locale as keyof Texts]?.trim() || texts.en || otherwise,
  );
  return whole(sorted(narrowed(rows, filter), sort?.field ?? 'name', sort?.order ?? 'ASC', locale), page);
}
