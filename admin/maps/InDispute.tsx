import { LinkBase } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment, MapCriterionFragment } from '../../schema/generated/operations.ts';
import { useReader, useSay } from './reader.ts';

/** That something of this map is disputed and doesn't count now, and what the verdict would be with it. */
export function InDispute({ card }: { card: MapCardFragment }) {
  const say = useSay();
  const format = useFormat();
  const { may } = useReader();
  if (card.disputedItems === 0) return null;
  const stage = card.eligibleWithDisputed;
  return (
    <p className="state">
      {say('maps.disputed.count', { smart_count: card.disputedItems, n: format.number(card.disputedItems) })}{' '}
      {stage && stage === card.eligible
        ? say('maps.disputed.same', { stage })
        : say('maps.disputed.other', {
            stage: stage ?? say('maps.disputed.none'),
            now: card.eligible ?? say('maps.disputed.none'),
          })}{' '}
      {may('disputes') && (
        <LinkBase className="lk" to="/disputes">
          {say('maps.disputed.link')}
        </LinkBase>
      )}
    </p>
  );
}

/** How much of what a criterion rests on is disputed. */
export function disputedUnder(item: MapCriterionFragment, card: MapCardFragment): number {
  const metric =
    item.about === 'kpi'
      ? card.kpis.find(({ code }) => code === item.code)?.metric
      : card.metrics.find(({ code }) => item.about === 'metric' && code === item.code);
  return metric?.disputed ?? 0;
}
