import type { AttainmentPartsFragment, SlaClock, SlaGroup } from '../../schema/generated/operations.ts';
import { grouped } from '../grouped.ts';

export type Figure = AttainmentPartsFragment;
export const GROUPS: readonly SlaGroup[] = ['POLICY', 'TASK', 'TEAM', 'EMPLOYEE', 'PRIORITY', 'CHANNEL'];
/** Days that are told when no period is chosen: a quarter. */
export const USUAL_DAYS = 90;

/** One line of the table: a policy, a task, a team, a person, with a figure for each promise. */
export interface Line {
  id: string;
  key: string | null;
  /** Null: nobody, or none. */
  name: string | null;
  figures: Figure[];
}

export const linesOf = (figures: readonly Figure[]): Line[] =>
  grouped(figures, ({ key }) => key).map(([key, own]) => ({
    id: key ?? '',
    key,
    name: own[0]!.employeeName ?? own[0]!.name,
    figures: own,
  }));

/** The promise that is kept least comes first; a line that has none comes last. */
const worst = ({ figures }: Line): number => Math.min(...figures.map(({ share }) => share ?? 2));
const many = ({ figures }: Line): number => Math.max(...figures.map(({ hits, misses }) => hits + misses));

export function ordered(lines: Line[], order: string, tag: string): Line[] {
  const byName = (one: Line, other: Line) => (one.name ?? '').localeCompare(other.name ?? '', tag);
  return lines.toSorted((one, other) => {
    if (order === 'name') return byName(one, other);
    return (order === 'many' ? many(other) - many(one) : worst(one) - worst(other)) || byName(one, other);
  });
}

/** Where the contacts behind a figure stand: what was missed, or, where nothing was, what was kept. */
export function behind(figure: Figure, group: SlaGroup, chosen: { from?: string; to?: string }): string {
  const wanted = {
    ...chosen,
    group,
    clock: figure.clock,
    ...(figure.key !== null && { key: figure.key }),
    ...(figure.misses === 0 && { show: 'kept' }),
  };
  return `/service-levels/contacts?${new URLSearchParams(wanted)}`;
}

export const groupOf = (text: string | undefined): SlaGroup => GROUPS.find((group) => group === text) ?? 'TEAM';

const CLOCKS: readonly SlaClock[] = ['FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'];
export const clockOf = (text: string | undefined): SlaClock => CLOCKS.find((clock) => clock === text) ?? 'RESOLUTION';
/** The promises that were counted at all, in their order. */
export const clocksOf = (figures: readonly Figure[]): SlaClock[] =>
  CLOCKS.filter((clock) => figures.some((figure) => figure.clock === clock));
