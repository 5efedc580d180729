import { groupOf, isLeaf } from './criteria.ts';
import type { Competency, Criterion, Kpi, Leaf, Metric, Rules, Texts } from './rule-set.ts';

export type NounList = 'metrics' | 'kpis' | 'competencies';

/** One noun of a set as a row: what lists are searched, sorted and narrowed by, beside the noun itself. */
export interface NounRow<T = Metric | Kpi | Competency> {
  id: string;
  code: string;
  name: string;
  /** How many places of the set name it. */
  uses: number;
  /** What its list is narrowed by: the measure of a metric, the direction of a KPI, the kind of a competency. */
  facet: string;
  /** What sorts it by size: days of the window, target, number of links. */
  size: number;
  place: string;
  item: T;
  rules: Rules;
}

type Words = (texts: Texts, otherwise: string) => string;

/** The rows of a list, in the order of the set. */
export function nounRows(list: NounList, rules: Rules, word: Words): NounRow[] {
  return rules[list].map((item, index) => ({
    id: item.code,
    code: item.code,
    name: word(item.name, item.code),
    uses: usesOf(list, item.code, rules),
    facet: facetOf(item),
    size: sizeOf(item),
    place: `${list}[${index}]`,
    item,
    rules,
  }));
}

/** Narrowed by what was asked: part of a name in any language or of the code, the facet, used or not. */
export function narrowed(rows: NounRow[], filter: Record<string, unknown>): NounRow[] {
  const { search } = filter;
  const needle = typeof search === 'string' ? search.trim().toLocaleLowerCase() : '';
  return rows.filter(
    (row) =>
      (!needle ||
        [row.code, ...Object.values(row.item.name)].some((text) => text.toLocaleLowerCase().includes(needle))) &&
      (!filter['facet'] || row.facet === filter['facet']) &&
      (!filter['used'] || row.uses > 0 === (filter['used'] === 'yes')),
  );
}

export function sorted(rows: NounRow[], field: string, order: string, locale: string): NounRow[] {
  const way = order === 'DESC' ? -1 : 1;
  const letters = new Intl.Collator(locale);
  if (field === 'uses' || field === 'size') return rows.toSorted((a, b) => way * (a[field] - b[field]));
  const by = field === 'code' || field === 'facet' ? field : 'name';
  return rows.toSorted((a, b) => way * letters.compare(a[by], b[by]));
}

// Private: where a noun is named, and what a row is about.

function usesOf(list: NounList, code: string, { kpis, competencies, stages }: Rules): number {
  const about = { metrics: 'metric', kpis: 'kpi', competencies: 'competency' }[list];
  const leaves = stages.flatMap(({ entry, retention }) =>
    [entry, retention].flatMap((tree) => (tree ? leavesIn(tree) : [])),
  );
  let uses = leaves.filter((leaf) => leaf.about === about && leaf.code === code).length;
  const links = competencies.flatMap((competency) => competency.links);
  if (list === 'kpis') uses += links.filter((link) => link.kpi === code).length;
  if (list === 'metrics') {
    uses += links.filter((link) => link.metric === code).length;
    uses += kpis.reduce((n, kpi) => n + Number(kpi.metric === code) + Number(kpi.beside === code), 0);
  }
  if (list === 'competencies') uses += stages.filter(({ demands }) => code in demands).length;
  return uses;
}

function leavesIn(criterion: Criterion): Leaf[] {
  return isLeaf(criterion) ? [criterion] : groupOf(criterion, '').parts.flatMap(leavesIn);
}

function facetOf(item: Metric | Kpi | Competency): string {
  return 'measure' in item ? item.measure : 'direction' in item ? item.direction : item.kind;
}

function sizeOf(item: Metric | Kpi | Competency): number {
  if ('measure' in item) return item.window.kind === 'days' ? item.window.days : 0;
  return 'direction' in item ? item.target : item.links.length;
}
