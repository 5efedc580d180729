import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ExplainPlanDocument } from '../../schema/generated/operations.ts';
import { request, sentence } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useReader } from '../maps/reader.ts';
import { Equation } from './Equation.tsx';
import { Signals } from './Signals.tsx';
import type { ExplainNode } from './tree.ts';

/** What came of a plan: which plan decided on which days, what it asked for, and what was handled on them. */
export function Plan({ node }: { node: ExplainNode }) {
  const translate = useTranslate();
  const format = useFormat();
  const { mapId, assignmentId, asOf } = useReader();
  const { data, error } = useQuery({
    queryKey: ['explain-plan', mapId, assignmentId, node.id],
    queryFn: async () => (await request(ExplainPlanDocument, { mapId, assignmentId, nodeId: node.id })).explanationPlan,
    retry: false,
  });
  if (error)
    return (
      <p className="sm attn-text" role="alert">
        {sentence(error, translate)}
      </p>
    );
  if (!data)
    return (
      <p className="cap" aria-live="polite">
        {translate('shell.loading')}
      </p>
    );
  const span = (of: { from: string; to: string }) =>
    translate('explain.span', { from: format.shortDay(of.from, asOf), to: format.shortDay(of.to, asOf) });
  if (data.parts.length === 0) return <p className="sm sec">{translate('explain.plan.none', { days: span(data) })}</p>;
  const tenths = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 1);
  return (
    <>
      <table className="sum">
        <thead>
          <tr>
            <th scope="col">{translate('explain.plan.whose')}</th>
            <th scope="col" className="r">
              {translate('explain.plan.days')}
            </th>
            <th scope="col" className="r">
              {translate('explain.plan.planned')}
            </th>
            <th scope="col" className="r">
              {translate('explain.plan.handled')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.parts.map((part) => (
            <tr key={part.from}>
              <td>
                {translate(`explain.plan.of_${part.scope}`, { name: part.name ?? '' })}
                <div className="cap">{span(part)}</div>
              </td>
              <td className="r">{tenths(part.days)}</td>
              <td className="r">{tenths(part.planned)}</td>
              <td className="r">{tenths(part.handled)}</td>
            </tr>
          ))}
          <tr className="tot">
            <td>{translate('explain.counted.together')}</td>
            <td className="r">{tenths(data.parts.reduce((days, part) => days + part.days, 0))}</td>
            <td className="r">{tenths(data.planned)}</td>
            <td className="r">{tenths(data.handled)}</td>
          </tr>
        </tbody>
      </table>
      {data.fulfilment !== null && (
        <Equation
          left={`${tenths(data.handled)} ÷ ${tenths(data.planned)}`}
          right={format.value(data.fulfilment, 'share')}
        />
      )}
      <Signals node={node} title={translate('explain.plan.behind')} />
    </>
  );
}
