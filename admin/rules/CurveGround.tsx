import { useFormat } from '../i18n/format.ts';
import type { Bin } from './curve.ts';
import { lineOf, type Frame } from './curve-frame.ts';
import { neat } from './figures.ts';
import type { Curve } from './rule-set.ts';

/** What lies behind a curve: the scale, the values people really have, and the curve as it was before. */
export const CurveGround = ({
  frame,
  bins,
  factor,
  old,
  oldVersion,
}: {
  frame: Frame;
  bins: readonly Bin[];
  factor: number;
  old: Curve | null;
  oldVersion: number | null;
}) => {
  const format = useFormat();
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  return (
    <>
      {[0, 50, 100].map((score) => (
        <g key={score}>
          <path d={`M${frame.left} ${frame.y(score)}H${frame.right}`} stroke="var(--line)" />
          <text x={frame.left - 10} y={frame.y(score) + 4} textAnchor="end" className="tick">
            {score}
          </text>
        </g>
      ))}
      {bins.map((bin) => {
        const [from, to] = [frame.x(bin.from), frame.x(bin.to)];
        const tall = (bin.count / most) * (frame.y(0) - frame.y(90));
        return (
          <rect
            key={bin.from}
            x={from + 0.75}
            y={frame.y(0) - tall}
            width={Math.max(1, to - from - 1.5)}
            height={tall}
            rx="1.5"
            fill="var(--band)"
          />
        );
      })}
      {frame.ticks.map((value) => (
        <text key={value} x={frame.x(value)} y={frame.y(0) + 18} textAnchor="middle" className="tick">
          {format.number(neat(value * factor), frame.digits)}
        </text>
      ))}
      {old && (
        <>
          <path d={lineOf(old, frame)} fill="none" stroke="var(--line-3)" strokeWidth="1.5" strokeDasharray="4 4" />
          <text x={frame.left + 6} y={frame.y(old[0]!.score) - 8} className="tick">
            v{oldVersion}
          </text>
        </>
      )}
    </>
  );
};
