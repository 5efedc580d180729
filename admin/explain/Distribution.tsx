import { useFormat } from '../i18n/format.ts';
import type { Signal } from './Signals.tsx';
import { placesFor } from './places.ts';

/** How often each value came, highest first, with what it adds up to. Nothing for values of many kinds, such as durations. */
export function Distribution({ signals }: { signals: Signal[] }) {
  const format = useFormat();
  const bars = new Map<number, { n: number; sum: number }>();
  for (const { countedValue, value, weight } of signals) {
    const at = countedValue ?? value;
    if (at === null) continue;
    const bar = bars.get(at) ?? { n: 0, sum: 0 };
    bars.set(at, { n: bar.n + 1, sum: bar.sum + at * weight });
  }
  if (bars.size < 2 || bars.size > 11 || bars.size === signals.length) return null;
  const most = Math.max(...[...bars.values()].map((bar) => bar.n));
  const sums = [...bars.values()].map((bar) => bar.sum);
  const places = placesFor(
    sums,
    sums.reduce((a, b) => a + b, 0),
  );
  return (
    <ul className="distribution">
      {[...bars]
        .toSorted(([a], [b]) => b - a)
        .map(([value, { n, sum }]) => (
          <li key={value} className="hs num">
            <span>{format.number(value)}</span>
            <svg height="10" width="100%" aria-hidden="true">
              <rect width={`${(n / most) * 100}%`} height="10" rx="3" fill="var(--ink)" opacity=".82" />
            </svg>
            <span className="sec">{format.number(n, 0)} ×</span>
            <span className="r">{format.number(sum, places)}</span>
          </li>
        ))}
    </ul>
  );
}
