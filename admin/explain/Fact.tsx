import { useTranslate } from 'react-admin';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import { type ExplainNode, nameFor } from './tree.ts';

/** A given that nothing was reckoned from: days in the task, a test, a course. */
export function Fact({ node, card }: { node: ExplainNode; card: MapCardFragment }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  if (node.value === null) return <p className="sm sec">{translate('explain.fact.none')}</p>;
  const tenure = node.id === card.tenureNodeId || node.about === 'tenure' || node.id === 'tenure';
  return tenure ? (
    <p className="sm">
      {format.counted('explain.fact.tenure', Math.round(node.value), {
        task: card.task.name,
        day: format.day(card.startedOn),
      })}
    </p>
  ) : (
    <p className="sm">
      {text(nameFor(card, node))}:{' '}
      <b>
        {node.unit === 'yes'
          ? translate(node.value >= 1 ? 'explain.fact.yes' : 'explain.fact.no')
          : format.value(node.value, node.unit)}
      </b>
    </p>
  );
}
