import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { SignalKindNamesDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { NounList, type NounColumn } from '../rules/NounList.tsx';
import { measureNames, type Metric } from '../rules/rule-set.ts';
import { useWords } from '../rules/useWords.ts';

/** How signals become figures: each metric of a set with what it counts, over which time and from how many. */
export const MetricList = () => {
  const translate = useTranslate();
  const { text, number } = useWords();
  const { data: kinds = [] } = useQuery({
    queryKey: ['signal-kind-names'],
    queryFn: async () => (await request(SignalKindNamesDocument, {})).signalKinds,
    retry: false,
  });
  const kindName = (code: string) => {
    const kind = kinds.find((one) => one.code === code);
    return kind ? text(kind.name, code) : translate(`rules.kinds.${code}`, { _: code });
  };
  const counted = ({ kinds: own, per }: Metric) =>
    [own.map(kindName).join(', '), per.length > 0 && translate('nouns.per', { what: per.map(kindName).join(', ') })]
      .filter(Boolean)
      .join(' ');
  const columns: NounColumn<Metric>[] = [
    {
      name: 'measure',
      head: 'rules.field.metrics_measure',
      cell: ({ item }) => translate(`rules.measures.${item.measure}`),
      file: ({ item }) => item.measure,
    },
    {
      name: 'counts',
      head: 'rules.field.metrics_kinds',
      cell: ({ item }) => counted(item),
      file: ({ item }) => [...item.kinds, ...item.per].join(' '),
    },
    {
      name: 'size',
      head: 'rules.field.metrics_window',
      sort: true,
      cell: ({ item: { window } }) =>
        window.kind === 'days'
          ? translate('rules.metric.last_days', { smart_count: window.days })
          : translate(`rules.metric.full_${window.period}`),
      file: ({ item: { window } }) => (window.kind === 'days' ? `${window.days} days` : `full ${window.period}`),
    },
    {
      name: 'sample',
      head: 'rules.field.metrics_minSample',
      cell: ({ item }) => number(item.minSample),
      file: ({ item }) => item.minSample,
    },
    {
      name: 'unit',
      head: 'rules.field.metrics_unit',
      hidden: true,
      cell: ({ item }) => translate(`rules.unit_names.${item.unit}`),
      file: ({ item }) => item.unit,
    },
    {
      name: 'source',
      head: 'rules.field.metrics_source',
      hidden: true,
      cell: ({ item }) => translate(`maps.sources.${item.source}`, { _: item.source }),
      file: ({ item }) => item.source,
    },
  ];
  const facets = measureNames.map((value) => ({ value, text: translate(`rules.measures.${value}`) }));
  return <NounList<Metric> list="metrics" facets={facets} columns={columns} />;
};
