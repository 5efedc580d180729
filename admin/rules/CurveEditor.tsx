import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { useWidth } from '../maps/width.ts';
import { CurveGround } from './CurveGround.tsx';
import { CurvePin } from './CurvePin.tsx';
import { CurvePoints } from './CurvePoints.tsx';
import { CurveShares } from './CurveShares.tsx';
import { shareFrom, withNewPoint, type Bin } from './curve.ts';
import { frameOf, lineOf, type Frame } from './curve-frame.ts';
import { neat, ofMetric } from './figures.ts';
import { FlawLines } from './FlawLines.tsx';
import { within } from './path.ts';
import type { Curve } from './rule-set.ts';
import { useSpread } from './useSpread.ts';
import { useWords } from './useWords.ts';
import { before, useWorkshop } from './workshop.ts';

/** From a value to a score: points to drag or to move by arrow keys over what people really have, and the same points as numbers. */
export const CurveEditor = ({
  path,
  curve,
  metric,
  onChange,
}: {
  path: string;
  curve: Curve;
  metric: string;
  onChange: (curve: Curve) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = useWords();
  const workshop = useWorkshop();
  const figure = ofMetric(metric, workshop.rules);
  const data = useSpread(metric);
  // While a point is dragged the picture holds still under it.
  const [drag, setDrag] = useState<{ index: number; frame: Frame } | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box) || 620;
  const svg = useRef<SVGSVGElement>(null);
  const handles = useRef<(SVGGElement | null)[]>([]);

  const bins: readonly Bin[] = data?.bins ?? [];
  const old = before(path, workshop) as Curve | undefined;
  const shownOld = old && JSON.stringify(old) !== JSON.stringify(curve) ? old : null;
  const fresh = frameOf(
    width,
    [...curve, ...(shownOld ?? [])].map((point) => point.value),
    bins,
    figure.factor,
  );
  const frame = drag?.frame ?? fresh;
  const flaws = workshop.flaws.filter((flaw) => within(flaw.path, path));
  const { readOnly } = workshop;

  const put = (index: number, value: number, score: number) => {
    const low = curve[index - 1]?.value ?? -Infinity;
    const high = curve[index + 1]?.value ?? Infinity;
    const apart = frame.step;
    const next = {
      value: neat(Math.min(high - apart, Math.max(low + apart, value))),
      score: Math.min(120, Math.max(0, Math.round(score))),
    };
    if (next.value !== curve[index]?.value || next.score !== curve[index]?.score)
      onChange(curve.map((point, i) => (i === index ? next : point)));
  };
  const pull = (event: PointerEvent<SVGGElement>, index: number) => {
    const area = svg.current?.getBoundingClientRect();
    if (drag?.index !== index || !area) return;
    const value = frame.valueAt(event.clientX - area.left);
    put(index, neat(Math.round(value / frame.step) * frame.step), frame.scoreAt(event.clientY - area.top));
  };
  const press = (event: KeyboardEvent<SVGGElement>, index: number) => {
    const point = curve[index]!;
    const far = event.shiftKey ? 10 : 1;
    const moves: Record<string, [number, number]> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, 1],
      ArrowDown: [0, -1],
      PageUp: [0, 10],
      PageDown: [0, -10],
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      put(index, point.value + move[0] * far * frame.step, point.score + move[1] * far);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && curve.length > 2) {
      event.preventDefault();
      remove(index);
    }
  };
  const remove = (index: number) => {
    onChange(curve.filter((_, i) => i !== index));
    setFocused(null);
    requestAnimationFrame(() => handles.current[Math.max(0, index - 1)]?.focus());
  };
  const add = () => {
    const next = withNewPoint(curve);
    onChange(next.curve);
    requestAnimationFrame(() => handles.current[next.index]?.focus());
  };
  const tell = (value: number) => words.shown(figure, value);
  const there = (index: number) =>
    bins.length > 0
      ? translate('rules.curve.there', {
          share: format.percent(shareFrom(curve, bins, Math.max(0.0001, curve[index]!.score))),
        })
      : '';
  const active = drag?.index ?? focused;
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
              role: 'slider',
              tabIndex: 0,
              'aria-label': translate('rules.curve.point', { n: index + 1, of: curve.length }),
              'aria-valuemin': 0,
              'aria-valuemax': 120,
              'aria-valuenow': point.score,
              'aria-valuetext': `${translate('rules.curve.gives', { value: tell(point.value), score: words.number(point.score) })}. ${there(index)}`,
            })}
            onFocus={() => setFocused(index)}
            onBlur={() => setFocused(null)}
            onKeyDown={(event) => !readOnly && press(event, index)}
            onPointerDown={(event) => {
              if (readOnly) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              event.currentTarget.focus();
              setDrag({ index, frame: fresh });
            }}
            onPointerMove={(event) => pull(event, index)}
            onPointerUp={() => setDrag(null)}
            onPointerCancel={() => setDrag(null)}
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
