import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { KpiCheckDocument } from '../../schema/generated/operations.ts';
import { request, sentence } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import { useViewer } from '../layout/useViewer.ts';
import type { Kpi } from './rule-set.ts';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

/** Specific, measurable, achievable, relevant, time-bound: computed from what is written and from real people, not asked. */
export const SmartCheck = ({ kpi }: { kpi: Kpi }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { text } = useWords();
  const viewer = useViewer();
  const { rules, ruleSetId, settle } = useWorkshop();
  const { data, error } = useQuery({
    queryKey: ['kpi-check', ruleSetId, kpi, rules.competencies],
    queryFn: async () => {
      await settle();
      return (await request(KpiCheckDocument, { ruleSetId, kpi: kpi.code })).kpiCheck;
    },
    enabled: viewer?.may.includes('kpiCheck') ?? false,
    placeholderData: (before) => before,
    retry: false,
  });
  if (error) return <p className="cap">{sentence(error, translate)}</p>;
  if (!data) return null;
  const share = (value: number | null) => (value === null ? translate('rules.smart.too_few') : format.percent(value));
  const lines: [string, boolean | null, string][] = [
    ['specific', data.specific, data.lacking.map((each) => translate(`rules.smart.lacking_${each}`)).join(', ')],
    ['measurable', data.measurable, format.counted('format.people', data.n)],
    [
      'achievable',
      data.achievable,
      translate('rules.smart.shares', {
        floor: share(data.floorShare),
        target: share(data.targetShare),
        day: format.day(data.asOf),
      }) +
        (data.stretchShare === null ? '' : ` ${translate('rules.smart.stretch', { share: share(data.stretchShare) })}`),
    ],
    [
      'relevant',
      data.relevant,
      [
        ...data.competencies.map((code) => text(rules.competencies.find((one) => one.code === code)?.name, code)),
        ...data.standards,
      ].join(', '),
    ],
    ['timeBound', data.timeBound, data.period ? translate(`rules.smart.period_${data.period}`) : ''],
  ];
  const { outcome } = data;
  return (
    <section className="smart" aria-live="polite">
      <h3>{translate('rules.smart.title')}</h3>
      <dl className="rule-shares">
        {lines.map(([name, met, note]) => (
          <div key={name}>
            <dt className="cap">
              {translate(`rules.smart.${name}`)}{' '}
              <Mark tone={met ? 'met' : 'attn'}>
                {translate(met === null ? 'rules.smart.unknown' : met ? 'rules.yes' : 'rules.no')}
              </Mark>
            </dt>
            <dd className="cap">{note}</dd>
          </div>
        ))}
      </dl>
      {outcome && (
        <p className="cap">
          {outcome.r === null || outcome.low === null || outcome.high === null
            ? translate('rules.smart.no_outcome', { n: format.number(outcome.n) })
            : translate('rules.smart.outcome', {
                r: format.number(outcome.r, 2),
                low: format.number(outcome.low, 2),
                high: format.number(outcome.high, 2),
                n: format.number(outcome.n),
              })}
        </p>
      )}
    </section>
  );
};
