import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { HIGHEST, withNewPoint } from './curve.ts';
import type { Frame } from './curve-frame.ts';
import { neat } from './figures.ts';
import type { Curve } from './rule-set.ts';

/** Points of a curve under the pointer and the keys: each stays between its neighbours, and its score from 0 to the highest. */
export function useCurveMoves(curve: Curve, fresh: Frame, onChange: (curve: Curve) => void) {
  // While a point is dragged the picture holds still under it.
  const [drag, setDrag] = useState<{ index: number; frame: Frame } | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const handles = useRef<(SVGGElement | null)[]>([]);
  const frame = drag?.frame ?? fresh;

  const put = (index: number, value: number, score: number) => {
    const low = curve[index - 1]?.value ?? -Infinity;
    const high = curve[index + 1]?.value ?? Infinity;
    const apart = frame.step;
    const next = {
      value: neat(Math.min(high - apart, Math.max(low + apart, value))),
      score: Math.min(HIGHEST, Math.max(0, Math.round(score))),
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

  /** What a handle listens to. */
  const handlersOf = (index: number) => ({
    onFocus: () => setFocused(index),
    onBlur: () => setFocused(null),
    onKeyDown: (event: KeyboardEvent<SVGGElement>) => press(event, index),
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus();
      setDrag({ index, frame: fresh });
    },
    onPointerMove: (event: PointerEvent<SVGGElement>) => pull(event, index),
    onPointerUp: () => setDrag(null),
    onPointerCancel: () => setDrag(null),
  });
  return { svg, handles, frame, active: drag?.index ?? focused, handlersOf, add, remove };
}
