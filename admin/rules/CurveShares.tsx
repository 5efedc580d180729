import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { shareFrom, type Bin } from './curve.ts';
import type { Curve } from './rule-set.ts';

/** How many of the people who have data are above the floor, at the target, and at the stretch where there is one. */
export const CurveShares = ({ curve, bins, people }: { curve: Curve; bins: readonly Bin[]; people: number | null }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (people === null) return null;
  if (people === 0) return <p className="cap">{translate('rules.curve.nobody')}</p>;
  const most = Math.max(...curve.map((point) => point.score));
  const marks = [
    { key: 'floor', score: 0.0001 },
    ...(most >= 100 ? [{ key: 'target', score: 99.9999 }] : []),
    ...(most > 100 ? [{ key: 'stretch', score: most - 0.0001 }] : []),
  ];
  return (
    <dl className="rule-shares">
      {marks.map(({ key, score }) => (
        <div key={key}>
          <dt className="cap">{translate(`rules.curve.${key}`)}</dt>
          <dd className="num">{format.percent(shareFrom(curve, bins, score))}</dd>
        </div>
      ))}
      <div>
        <dt className="cap">{translate('rules.curve.of')}</dt>
        <dd className="num">{format.counted('format.people', people)}</dd>
      </div>
    </dl>
  );
};
