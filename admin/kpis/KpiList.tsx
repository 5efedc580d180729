import { useTranslate } from 'react-admin';
import { ofMetric } from '../rules/figures.ts';
import { NounList, type NounColumn } from '../rules/NounList.tsx';
import type { Kpi, Rules } from '../rules/rule-set.ts';
import { useWords } from '../rules/useWords.ts';

const directions = ['higher', 'lower', 'band'] as const;

/** What is aimed at: each KPI of a set with its metric, its target and what feeds on it. */
export const KpiList = () => {
  const translate = useTranslate();
  const { text, shown } = useWords();
  const metricName = (code: string, rules: Rules) =>
    text(rules.metrics.find((metric) => metric.code === code)?.name, code);
  const columns: NounColumn<Kpi>[] = [
    {
      name: 'description',
      head: 'rules.field.kpis_description',
      cell: ({ item }) => <span style={{ color: 'var(--ink-2)' }}>{text(item.description)}</span>,
      file: ({ item }) => text(item.description),
    },
    {
      name: 'metric',
      head: 'rules.field.kpis_metric',
      cell: ({ item, rules }) => metricName(item.metric, rules),
      file: ({ item }) => item.metric,
    },
    {
      name: 'size',
      head: 'rules.field.kpis_target',
      sort: true,
      cell: ({ item, rules }) => shown(ofMetric(item.metric, rules), item.target),
      file: ({ item }) => item.target,
    },
    {
      name: 'facet',
      head: 'rules.field.kpis_direction',
      sort: true,
      cell: ({ item }) => translate(`rules.curve.${item.direction}`),
      file: ({ item }) => item.direction,
    },
    {
      name: 'beside',
      head: 'rules.field.kpis_beside',
      hidden: true,
      cell: ({ item, rules }) => (item.beside ? metricName(item.beside, rules) : translate('nouns.nothing')),
      file: ({ item }) => item.beside,
    },
  ];
  const facets = directions.map((value) => ({ value, text: translate(`rules.curve.${value}`) }));
  return <NounList<Kpi> list="kpis" facets={facets} columns={columns} />;
};
