import { useTranslate } from 'react-admin';
import { Rows, type Column } from '../layout/Rows.tsx';
import { Block } from './Block.tsx';
import { UsedIn } from './UsedIn.tsx';
import { useWords } from './useWords.ts';
import { useWorkshop, type Workshop } from './workshop.ts';

type Kind = Workshop['kinds'][number] & { id: string };

/** What clients' signals can be, whom each is about, and which figures count it. */
export const KindsTable = () => {
  const translate = useTranslate();
  const { text } = useWords();
  const { kinds, rules } = useWorkshop();
  const counting = (code: string) =>
    rules.metrics
      .filter((metric) => metric.kinds.includes(code) || metric.per.includes(code))
      .map((metric) => text(metric.name, metric.code));
  const columns: Column<Kind>[] = [
    { name: 'name', head: translate('rules.kinds.kind'), cell: (kind) => <b>{text(kind.name, kind.code)}</b> },
    {
      name: 'nature',
      head: translate('rules.kinds.nature'),
      cell: (kind) => translate(`rules.kinds.${kind.nature}`, { _: kind.nature }),
    },
    {
      name: 'about',
      head: translate('rules.kinds.about'),
      cell: (kind) => translate(`rules.kinds.${kind.attribution}`, { _: kind.attribution }),
    },
    {
      name: 'better',
      head: translate('rules.kinds.better'),
      cell: (kind) => translate(`rules.kinds.${kind.polarity}`, { _: kind.polarity }),
    },
    {
      name: 'metrics',
      head: translate('rules.kinds.metrics'),
      cell: (kind) =>
        counting(kind.code).length ? (
          <UsedIn noun="SIGNAL_KIND" code={kind.code} name={text(kind.name, kind.code)} short />
        ) : (
          <span className="cap">{translate('rules.kinds.not_counted')}</span>
        ),
    },
  ];
  return (
    <Block title={translate('rules.kinds.title')} lead={translate('rules.kinds.lead')}>
      <Rows
        label={translate('rules.kinds.title')}
        columns={columns}
        rows={kinds.map((kind) => ({ ...kind, id: kind.code }))}
      />
    </Block>
  );
};
