import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { Interval, scaleOf } from '../maps/Interval.tsx';
import { useRange } from '../maps/range.ts';
import { useText } from '../maps/reader.ts';
import { type Pair, type Side } from './figures.ts';
import { useDifference } from './useDifference.ts';

/** Values of both maps with their intervals, on one line each, and the difference in words beside its sign. */
export const FigurePairs = ({ title, pairs }: { title: string; pairs: readonly Pair[] }) => {
  const translate = useTranslate();
  const text = useText();
  if (pairs.length === 0) return null;
  return (
    <div className="scroll">
      <table className="figures num">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{translate('compare.figure')}</th>
            <th scope="col">{translate('compare.left')}</th>
            <th scope="col">{translate('compare.right')}</th>
            <th scope="col" className="line">
              {translate('compare.picture')}
            </th>
            <th scope="col">{translate('compare.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.code}>
              <th scope="row" className="sm">
                {text(pair.name)}
              </th>
              <Value side={pair.a} unit={pair.unit} label={translate('compare.left')} />
              <Value side={pair.b} unit={pair.unit} label={translate('compare.right')} />
              <td className="line">
                <Picture pair={pair} name={text(pair.name)} />
              </td>
              <Difference pair={pair} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Value = ({ side, unit, label }: { side: Side | null; unit: string; label: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const range = useRange();
  if (side === null || side.state === 'unused')
    return (
      <td data-label={label} className="cap">
        {translate('compare.unused')}
      </td>
    );
  if (side.value === null) {
    const counted = side.n !== null && side.minSample !== null && side.n < side.minSample;
    return (
      <td data-label={label} className="cap">
        {counted
          ? translate('compare.lacking_of', {
              n: format.number(Math.floor(side.n!)),
              of: format.number(side.minSample!),
            })
          : translate('compare.lacking')}
      </td>
    );
  }
  return (
    <td data-label={label}>
      <b>{format.value(side.value, unit)}</b>
      <div className="cap">
        {[
          side.low !== null && side.high !== null && range(side.low, side.high, unit),
          side.n !== null && format.counted('compare.n', Math.round(side.n)),
        ]
          .filter(Boolean)
          .join(', ')}
      </div>
    </td>
  );
};

const Picture = ({ pair, name }: { pair: Pair; name: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { a, b, unit } = pair;
  // Levels lie on one scale; without intervals a closer look would make small differences large.
  const scale: readonly [number, number] =
    unit === 'points'
      ? [0, 104]
      : scaleOf([a?.value, a?.low, a?.high, b?.value, b?.low, b?.high], unit === 'share' ? [0, 1] : undefined);
  const shown = (side: Side | null) =>
    side?.value == null ? translate('compare.lacking') : format.value(side.value, unit);
  const title = translate('compare.picture_title', { name, a: shown(a), b: shown(b) });
  const line = (side: Side | null) => ({
    value: side?.value ?? null,
    low: side?.low ?? null,
    high: side?.high ?? null,
  });
  return (
    <>
      <Interval figures={line(a)} scale={scale} title={title} />
      <Interval figures={line(b)} scale={scale} title={title} mine />
    </>
  );
};

const Difference = ({ pair }: { pair: Pair }) => {
  const translate = useTranslate();
  const difference = useDifference(pair);
  return (
    <td data-label={translate('compare.difference')}>
      <span className={difference.tone}>{difference.text}</span>
      {difference.note && <div className="cap">{difference.note}</div>}
    </td>
  );
};
