import type { Frame } from './curve-frame.ts';
import type { Curve } from './rule-set.ts';

/** A note at the point in hand: what it gives, and how many people are there. The slider says the same to a screen reader. */
export const CurvePin = ({
  frame,
  point,
  text,
  below,
}: {
  frame: Frame;
  point: Curve[number];
  text: string;
  below: string;
}) => {
  const width = Math.max(128, text.length * 7 + 24);
  const x = Math.min(frame.right - width, Math.max(frame.left, frame.x(point.value) + 20));
  const y = Math.min(frame.y(0) - 48, frame.y(point.score) + 16);
  return (
    <g transform={`translate(${x} ${y})`} pointerEvents="none" aria-hidden="true">
      <rect width={width} height={below ? 44 : 28} rx="8" fill="var(--btn)" />
      <text x="12" y="18" fontSize="12.5" fontWeight="650" fill="var(--on-btn)">
        {text}
      </text>
      <text x="12" y="35" fontSize="11.5" fill="var(--on-btn)">
        {below}
      </text>
    </g>
  );
};
