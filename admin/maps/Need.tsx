import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment, MapCriterionFragment } from '../../schema/generated/operations.ts';
import { disputedUnder } from './InDispute.tsx';
import { NeedPicture } from './NeedPicture.tsx';
import { useSay, useText } from './reader.ts';
import { usePace } from './pace.ts';

/** One thing that is missing: what would bring it, where it stands now, and how far that is at the person's own pace. */
export function Need({ item, card, asOf }: { item: MapCriterionFragment; card: MapCardFragment; asOf: string }) {
  const say = useSay();
  const pace = usePace();
  const format = useFormat();
  const { big, what } = useHeading(item);
  return (
    <div className={`need${item.smallest ? ' first' : ''}`}>
      <div>
        <h3 className="big">{big}</h3>
        <p className="what">{what}</p>
      </div>
      <div className="pic">
        <NeedPicture item={item} card={card} asOf={asOf} />
      </div>
      <div className="so sm sec">
        {item.smallest && <span className="chip ember">{say('maps.need.smallest')}</span>}
        {disputedUnder(item, card) > 0 && <p>{format.counted('maps.disputed.criterion', disputedUnder(item, card))}</p>}
        {pace(item).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {item.smallest && item.usual && item.what === 'signals' && (
          <p>{say('maps.pace.usual', { day: format.day(item.usual) })}</p>
        )}
      </div>
    </div>
  );
}

function useHeading(item: MapCriterionFragment): { big: string; what: string } {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const label = text(item.label);
  const demanded = item.demanded === null ? '' : format.value(item.demanded, item.unit);
  const bar = demanded && say(item.comparator === '<=' ? 'maps.need.or_less' : 'maps.need.or_more', { demanded });
  if (item.needs === null || item.needs <= 0) return { big: label, what: bar && say('maps.need.asked', { bar }) };
  const count = { smart_count: item.needs, n: format.number(item.needs), label, bar };
  if (item.what === 'days')
    return { big: format.counted('format.days', item.needs), what: say('maps.need.days_in_task') };
  if (item.what === 'visits')
    return { big: say('maps.need.visits', count), what: [bar, label].filter(Boolean).join(', ') };
  if (item.what === 'signals') {
    const fives = item.kind === 'rating' && item.best === 5;
    return {
      big: say(fives ? 'maps.need.fives' : 'maps.need.signals', { ...count, kind: text(item.kindName) }),
      what: say(
        fives
          ? 'maps.need.fives_what'
          : item.best === null || item.best === 1
            ? 'maps.need.signals_from'
            : 'maps.need.signals_what',
        { ...count, kind: text(item.kindName), best: item.best === null ? '' : format.number(item.best) },
      ),
    };
  }
  return { big: label, what: bar && say('maps.need.asked', { bar }) };
}
