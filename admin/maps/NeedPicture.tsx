import { useFormat } from '../i18n/format.ts';
import type { MapCardFragment, MapCriterionFragment } from '../../schema/generated/operations.ts';
import { Hatch } from './Hatch.tsx';
import { Interval, scaleOf } from './Interval.tsx';
import { useLacking } from './lacking.ts';
import { metricOf } from './metric-of.ts';
import { NumberLink } from './NumberLink.tsx';
import { useRange } from './range.ts';
import { useSay, useText } from './reader.ts';

interface Props {
  item: MapCriterionFragment;
  card: MapCardFragment;
  asOf: string;
}

/** Where a missing thing stands now: days as a bar, visits as boxes, anything else as a dot on its line before the flag. */
export function NeedPicture(props: Props) {
  const { item } = props;
  if (item.about === 'tenure' && item.held !== null && item.demanded)
    return <Tenure {...props} held={item.held} demanded={item.demanded} />;
  if (item.what === 'visits' && item.minSample !== null && item.minSample <= 8)
    return <Visits {...props} most={item.minSample} />;
  return <Line {...props} />;
}

function Tenure({ item, asOf, held, demanded }: Props & { held: number; demanded: number }) {
  const say = useSay();
  const format = useFormat();
  const words = say('maps.need.n_of', { held: format.number(held), demanded: format.number(demanded) });
  return (
    <>
      <div className="bar" aria-hidden="true">
        <i style={{ width: `${Math.min(1, held / demanded) * 100}%` }} />
      </div>
      <div className="cap num ends">
        <span>
          <NumberLink node={item.nodeId}>{words}</NumberLink>
        </span>
        {item.needs !== null && <span>{format.shortDay(later(asOf, item.needs), asOf)}</span>}
      </div>
    </>
  );
}

function Visits({ item, most }: Props & { most: number }) {
  const format = useFormat();
  const words = useLacking()({ ...item, held: null, visits: true });
  const made = Math.min(most, Math.floor(item.n ?? 0));
  return (
    <>
      <div className="visits" aria-hidden="true">
        {Array.from({ length: most }, (_, i) =>
          i < made ? (
            <span key={i} className="visit">
              {made === 1 && item.held !== null ? format.number(item.held, 0) : ''}
            </span>
          ) : (
            <svg key={i} width="100%" height="21">
              <Hatch y={0.5} height={20} edge />
            </svg>
          ),
        )}
      </div>
      <p className="cap">
        <NumberLink node={item.nodeId}>{words}</NumberLink>
      </p>
    </>
  );
}

function Line({ item, card }: Props) {
  const say = useSay();
  const text = useText();
  const format = useFormat();
  const range = useRange();
  const lacking = useLacking()({ ...item, visits: false });
  const shown = (v: number | null): string => (v === null ? '' : format.value(v, item.unit));
  const metric = metricOf(card, item);
  const known = lacking === '' ? item.held : null;
  const likely = item.low !== null && item.high !== null ? ` (${range(item.low, item.high, item.unit)})` : '';
  const title = say('maps.need.title', {
    label: text(item.label),
    held: known === null ? lacking : shown(known),
    demanded: shown(item.demanded),
  });
  const scale = scaleOf([
    item.held,
    item.low,
    item.high,
    item.demanded,
    metric?.raw,
    ...(metric?.bounds ?? (item.unit === 'points' ? [40, 100] : [])),
  ]);
  return (
    <>
      <Interval
        figures={{ value: known, low: item.low, high: item.high, raw: metric?.raw ?? null, demanded: item.demanded }}
        scale={scale}
        title={title}
        mine
      />
      <div className="cap num ends">
        {known === null ? (
          <span>
            <NumberLink node={item.nodeId}>{lacking}</NumberLink>
          </span>
        ) : (
          <span>
            <NumberLink node={item.nodeId} className="mine">
              {shown(known)}
            </NumberLink>{' '}
            {say('maps.need.now')}
            {likely}
          </span>
        )}
        {item.demanded !== null && <span>{say('maps.need.demanded', { demanded: shown(item.demanded) })}</span>}
      </div>
    </>
  );
}

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
