import { useId, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { MapCardFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';
import { useWidth } from '../maps/width.ts';
import { Equation } from './Equation.tsx';
import { plainUnit } from './places.ts';
import type { ExplainNode } from './tree.ts';

type Kpi = MapCardFragment['kpis'][number];

/** The curve of the rule with the person's point on it, and the sum that the curve stands for. */
export function Score({ kpi, node }: { kpi: Kpi; node: ExplainNode }) {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const value = kpi.metric?.shrunk ?? kpi.metric?.raw ?? node.value;
  const unit = kpi.metric?.unit ?? null;
  const curve = kpi.curve.toSorted((a, b) => a.value - b.value);
  if (kpi.score === null || value === null || curve.length === 0)
    return <p className="sm sec">{translate('explain.score.none')}</p>;
  const score = format.number(kpi.score, 1);
  return (
    <>
      <p className="cap">{text(kpi.description)}</p>
      <CurvePicture
        curve={curve}
        value={value}
        score={kpi.score}
        unit={unit}
        title={translate('explain.score.title', { value: format.value(value, unit), score })}
      />
      <Equation left={useSum(curve, value, unit)} right={score} />
    </>
  );
}

function useSum(curve: Kpi['curve'], value: number, unit: string | null): string {
  const translate = useTranslate();
  const format = useFormat();
  const first = curve[0]!;
  const last = curve.at(-1)!;
  if (value <= first.value)
    return translate('explain.score.below', {
      value: format.value(first.value, unit),
      score: format.number(first.score, 0),
    });
  if (value >= last.value)
    return translate('explain.score.above', {
      value: format.value(last.value, unit),
      score: format.number(last.score, 0),
    });
  const i = curve.findIndex((point) => value < point.value);
  const [from, to] = [curve[i - 1]!, curve[i]!];
  const { times } = plainUnit(unit, last.value);
  const n = (v: number, digits?: number): string => format.number(v * times, digits);
  const here = n(value, times === 1 ? 3 : 2);
  if (from.score === 0)
    return `(${here} − ${n(from.value)}) ÷ (${n(to.value)} − ${n(from.value)}) × ${format.number(to.score)}`;
  if (to.score === 0)
    return `(${n(to.value)} − ${here}) ÷ (${n(to.value)} − ${n(from.value)}) × ${format.number(from.score)}`;
  return `${format.number(from.score)} + (${here} − ${n(from.value)}) ÷ (${n(to.value)} − ${n(from.value)}) × (${format.number(to.score)} − ${format.number(from.score)})`;
}

function CurvePicture({
  curve,
  value,
  score,
  unit,
  title,
}: {
  curve: Kpi['curve'];
  value: number;
  score: number;
  unit: string | null;
  title: string;
}) {
  const format = useFormat();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [first, last] = [curve[0]!, curve.at(-1)!];
  const air = (last.value - first.value || 1) * 0.28;
  const [from, to] = [Math.min(first.value - air, value), Math.max(last.value + air, value)];
  const top = Math.max(100, ...curve.map((point) => point.score));
  const x = (v: number): number => 32 + ((v - from) / (to - from)) * (width - 44);
  const y = (s: number): number => 78 - (s / top) * 60;
  const at = { x: x(value), y: y(score) };
  const line = [
    `M${x(from)} ${y(first.score)}`,
    ...curve.map((point) => `L${x(point.value)} ${y(point.score)}`),
    `L${x(to)} ${y(last.score)}`,
  ].join('');
  return (
    <div ref={box} style={{ height: 98, marginTop: 8 }}>
      {width > 0 && (
        <svg width={width} height="98" role="img" aria-labelledby={id}>
          <title id={id}>{title}</title>
          <path d={`M32 78H${width - 12}M32 ${y(100)}H${width - 12}`} stroke="var(--line)" />
          <g fontSize="11" fill="var(--ink-3)">
            <text x="26" y="82" textAnchor="end">
              0
            </text>
            <text x="26" y={y(100) + 4} textAnchor="end">
              100
            </text>
            {[first, last]
              .filter(
                (point) =>
                  Math.abs(x(point.value) - at.x) >
                  (format.value(point.value, unit).length + format.value(value, unit).length) * 3.4 + 6,
              )
              .map((point) => (
                <text key={point.value} x={x(point.value)} y="94" textAnchor="middle">
                  {format.value(point.value, unit)}
                </text>
              ))}
          </g>
          <path d={line} fill="none" stroke="var(--ink)" strokeWidth="2" strokeLinejoin="round" />
          <path
            d={`M${at.x} 78V${at.y}H32`}
            fill="none"
            stroke="var(--ember)"
            strokeDasharray="3 3"
            strokeWidth="1.5"
          />
          <circle cx={at.x} cy={at.y} r="5" fill="var(--ember)" stroke="var(--surface)" strokeWidth="1.5" />
          <g fontSize="11.5" fontWeight="650" fill="var(--ember)">
            <text x={at.x} y="94" textAnchor="middle">
              {format.value(value, unit)}
            </text>
            <text x={at.x < 84 ? at.x + 10 : 38} y={at.y < 32 ? at.y + 15 : at.y - 6}>
              {format.number(score, 1)}
            </text>
          </g>
        </svg>
      )}
    </div>
  );
}
