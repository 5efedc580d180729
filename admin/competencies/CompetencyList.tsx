import { useTranslate } from 'react-admin';
import { NounList, type NounColumn } from '../rules/NounList.tsx';
import { groupNames, type Competency, type Link, type Rules } from '../rules/rule-set.ts';
import { useWords } from '../rules/useWords.ts';

/** Abilities: each competency of a set with what feeds it, the weights of its groups and what each stage demands. */
export const CompetencyList = () => {
  const translate = useTranslate();
  const { text, number } = useWords();
  const linkName = ({ kpi, metric }: Link, rules: Rules) =>
    kpi === undefined
      ? text(rules.metrics.find(({ code }) => code === metric)?.name, metric)
      : text(rules.kpis.find(({ code }) => code === kpi)?.name, kpi);
  const demands = (code: string, rules: Rules) =>
    rules.stages
      .filter((stage) => code in stage.demands)
      .map((stage) => `${stage.code} ${number(stage.demands[code]!)}`);
  const columns: NounColumn<Competency>[] = [
    {
      name: 'facet',
      head: 'rules.field.competencies_kind',
      sort: true,
      cell: ({ item }) => translate(`nouns.competencies.${item.kind}`),
      file: ({ item }) => item.kind,
    },
    {
      name: 'size',
      head: 'rules.field.competencies_links',
      sort: true,
      cell: ({ item, rules }) => item.links.map((link) => linkName(link, rules)).join(', '),
      file: ({ item }) => item.links.map(({ kpi, metric }) => kpi ?? metric).join(' '),
    },
    {
      name: 'groups',
      head: 'rules.field.competencies_groups',
      cell: ({ item }) =>
        groupNames
          .filter((group) => item.groups[group] > 0)
          .map((group) => `${translate(`rules.groups.${group}`)} ${number(item.groups[group])} %`)
          .join(', '),
      file: ({ item }) => groupNames.map((group) => `${group} ${item.groups[group]}`).join(' '),
    },
    {
      name: 'demands',
      head: 'nouns.competencies.demands',
      cell: ({ code, rules }) => demands(code, rules).join(', ') || translate('nouns.nothing'),
      file: ({ code, rules }) => demands(code, rules).join(' '),
    },
  ];
  const facets = ['soft', 'hard'].map((value) => ({ value, text: translate(`nouns.competencies.${value}`) }));
  return <NounList<Competency> list="competencies" facets={facets} columns={columns} />;
};
