import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { useWidth } from '../maps/width.ts';
import { CurveGround } from './CurveGround.tsx';
import { CurvePin } from './CurvePin.tsx';
import { CurvePoints } from './CurvePoints.tsx';
import { CurveShares } from './CurveShares.tsx';
import { HIGHEST, shareFrom, type Bin } from './curve.ts';
import { frameOf, lineOf } from './curve-frame.ts';
import type { Figure } from './figures.ts';
import { FlawLines } from './FlawLines.tsx';
import { within } from './path.ts';
import type { Curve } from './rule-set.ts';
import { useCurveMoves } from './useCurveMoves.ts';
import { useSpread } from './useSpread.ts';
import { useWords } from './useWords.ts';
import { before, useWorkshop } from './workshop.ts';

/** From a value to a score: points to drag or to move by arrow keys over what people really have, and the same points as numbers. */
export const CurveEditor = ({
  path,
  curve,
  metric,
  figure,
  onChange,
}: {
  path: string;
  curve: Curve;
  metric: string;
  figure: Figure;
  onChange: (curve: Curve) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const workshop = useWorkshop();
  const data = useSpread(metric);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box) || 620;

  const bins: readonly Bin[] = data?.bins ?? [];
  const old = before(path, workshop) as Curve | undefined;
  const shownOld = old && JSON.stringify(old) !== JSON.stringify(curve) ? old : null;
  const fresh = frameOf(
    width,
    [...curve, ...(shownOld ?? [])].map((point) => point.value),
    bins,
    figure.factor,
  );
  const { svg, handles, frame, active, handlersOf, add, remove } = useCurveMoves(curve, fresh, onChange);
  const flaws = workshop.flaws.filter((flaw) => within(flaw.path, path));
  const { readOnly } = workshop;

  const tell = (value: number) => words.shown(figure, value);
  const there = (index: number) =>
    bins.length > 0
      ? translate('rules.curve.there', {
          share: format.percent(shareFrom(curve, bins, Math.max(0.0001, curve[index]!.score))),
        })
      : '';
  const pin = active === null ? null : (curve[active] ?? null);
  const pinText = pin ? translate('rules.curve.gives', { value: tell(pin.value), score: words.number(pin.score) }) : '';

  return (
    <div className="rule-curve" data-path={path} ref={box}>
      <svg
        ref={svg}
        width={width}
        height={frame.height}
        viewBox={`0 0 ${width} ${frame.height}`}
        role={readOnly ? 'img' : 'group'}
        aria-label={translate('rules.curve.picture')}
      >
        <CurveGround
          frame={frame}
          bins={bins}
          factor={figure.factor}
          old={shownOld}
          oldVersion={workshop.baseVersion}
        />
        <path d={lineOf(curve, frame)} fill="none" stroke="var(--ink)" strokeWidth="2.2" strokeLinejoin="round" />
        {pin && (
          <path
            d={`M${frame.x(pin.value)} ${frame.y(0)}V${frame.y(pin.score)}M${frame.left} ${frame.y(pin.score)}H${frame.x(pin.value)}`}
            stroke="var(--focus)"
            strokeDasharray="2 3"
            fill="none"
          />
        )}
        {curve.map((point, index) => (
          <g
            key={index}
            ref={(node) => {
              handles.current[index] = node;
            }}
            className="handle"
            transform={`translate(${frame.x(point.value)} ${frame.y(point.score)})`}
            {...(!readOnly && {
              ...handlersOf(index),
              role: 'slider',
              tabIndex: 0,
              'aria-label': translate('rules.curve.point', { n: index + 1, of: curve.length }),
              'aria-valuemin': 0,
              'aria-valuemax': HIGHEST,
              'aria-valuenow': point.score,
              'aria-valuetext': `${translate('rules.curve.gives', { value: tell(point.value), score: words.number(point.score) })}. ${there(index)}`,
            })}
          >
            <circle r="22" fill="transparent" />
            {active === index && (
              <circle r="13" fill="none" stroke="var(--focus)" strokeOpacity=".35" strokeWidth="2" />
            )}
            <circle
              r={active === index ? 8 : 6}
              fill="var(--surface)"
              stroke={active === index ? 'var(--focus)' : 'var(--ink)'}
              strokeWidth={active === index ? 3 : 2}
            />
          </g>
        ))}
        {pin && <CurvePin frame={frame} point={pin} text={pinText} below={there(active!)} />}
      </svg>
      <CurvePoints
        path={path}
        curve={curve}
        figure={figure}
        active={active}
        onChange={onChange}
        onAdd={add}
        onRemove={remove}
      />
      <FlawLines flaws={flaws} />
      <CurveShares curve={curve} bins={bins} people={flaws.length > 0 ? null : (data?.n ?? null)} />
    </div>
  );
};
