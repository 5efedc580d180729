import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment, WholeMapFragment } from '../../schema/generated/operations.ts';
import { useTranslate } from 'react-admin';
import { Interval, scaleOf } from './Interval.tsx';
import { NumberLink } from './NumberLink.tsx';
import { useRange } from './range.ts';
import { useReader, useSay, useText } from './reader.ts';
import { strengthOf } from './strength.ts';

/** Before any number: what clients said, in their own words, and one strength against the person's own past. */
export function Thanks({ map, card }: { map: WholeMapFragment; card: MapCardFragment | null }) {
  const say = useSay();
  const translate = useTranslate();
  const format = useFormat();
  const { first } = useReader();
  const praises = (map.praises ?? []).slice(0, 3);
  // Only praise is thanks; the best mark with a remark beside it is told as what it is.
  const thanked = praises.some(({ kind }) => kind === 'praise');
  const title = praises.length === 0 ? 'none_title' : thanked ? 'title' : 'best_title';
  const called = vocative(first);
  return (
    <section className="thanks" aria-labelledby="map-title">
      <h1 id="map-title" tabIndex={-1}>
        {say(`maps.thanks.${title}`, {
          called,
          with_name: called ? `, ${called}` : '',
        })}
      </h1>
      {praises.length === 0 && <p className="sec">{say(`maps.thanks.${map.praises ? 'none' : 'closed'}`)}</p>}
      <div className={`quotes q${praises.length}`}>
        {praises.map((praise) => (
          <figure key={`${praise.day}${praise.text}`}>
            <blockquote className="serif">{translate('maps.quote', { text: praise.text })}</blockquote>
            <figcaption className="cap">
              {[
                translate(thanked && praise.kind !== 'praise' ? 'maps.thanks.client_best' : 'maps.thanks.client'),
                praise.channel && translate(`maps.channels.${praise.channel}`, { _: praise.channel }),
                format.day(praise.day),
              ]
                .filter(Boolean)
                .join(', ')}
            </figcaption>
          </figure>
        ))}
      </div>
      {card && <Strength card={card} asOf={map.asOf} />}
    </section>
  );
}

function Strength({ card, asOf }: { card: MapCardFragment; asOf: string }) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const range = useRange();
  const found = strengthOf(card, asOf);
  if (!found) return null;
  const { kpi, metric, before, now } = found;
  const { unit } = metric;
  const scale = scaleOf([before.low, before.high, now.low, now.high, before.value, now.value]);
  const likely = now.low !== null && now.high !== null ? range(now.low, now.high, unit) : '';
  return (
    <div className="own">
      <div className="own-number num">
        <NumberLink node={metric.nodeId}>{format.value(now.value, unit)}</NumberLink>
      </div>
      <div className="own-words">
        <p className="b">
          {say('maps.strength.line', {
            name: text(kpi.name),
            day: format.shortDay(before.day, asOf),
            before: format.value(before.value, unit),
          })}
        </p>
        <p className="cap">
          {[format.counted('maps.counted', Math.round(metric.n)), likely, say('maps.strength.own_past')]
            .filter(Boolean)
            .join(', ')}
        </p>
      </div>
      <div className="own-chart" aria-hidden="true">
        {[before, now].map((at, i) => (
          <div key={at.day}>
            <span className="cap">{format.shortMonth(at.day)}</span>
            <Interval figures={{ value: at.value, low: at.low, high: at.high }} scale={scale} title="" />
            <span className={i === 1 ? 'sm b num' : 'sm sec num'}>{format.value(at.value, unit)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Polish calls people by another form of the name. Only the plain rule is followed; where it may be wrong, nobody is named. */
function vocative(first: string): string {
  return /[^iljaeouy]a$/i.test(first) && /^[\p{L}-]+$/u.test(first) ? `${first.slice(0, -1)}o` : '';
}
