import type { MapCardFragment } from '../../schema/generated/operations.ts';
import type { Standing } from './Marker.tsx';
import type { useSay } from './reader.ts';

/** Where the person stands on every task. Other tasks share the hill only as far as their stages have the same codes. */
export function standingsOf(
  card: MapCardFragment,
  others: MapCardFragment[],
  codes: string[],
  xs: number[],
  here: number,
  say: ReturnType<typeof useSay>,
  day: (iso: string) => string,
): Standing[] {
  const held = codes.indexOf(card.held);
  const main: Standing = {
    id: card.assignmentId,
    x: here,
    main: true,
    side: held >= codes.length / 2 ? 'left' : 'right',
    task: card.task.name,
    note: say('maps.trail.since', { stage: card.held, day: day(card.heldSince) }),
  };
  const rest = others.flatMap((other, i): Standing[] => {
    const at = codes.indexOf(other.held);
    if (at < 0) return [];
    const crowded = at === held || i > 0;
    return [
      {
        id: other.assignmentId,
        x: Math.max(22, xs[at]! - 46 - 36 * i),
        main: false,
        side: crowded ? 'none' : 'right',
        task: other.task.name,
        note: say('maps.trail.day', { stage: other.held, smart_count: other.tenureDays }),
      },
    ];
  });
  return [...rest, main];
}
