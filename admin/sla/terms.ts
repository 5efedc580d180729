import type {
  SlaClock,
  SlaPolicyPageQuery,
  SlaTermsInput,
  SlaTermsPartsFragment,
} from '../../schema/generated/operations.ts';
import { nextKey } from '../calendars/hours.ts';
import { lengthOf } from '../calendars/length.ts';

export type Flaws = SlaPolicyPageQuery['slaPolicy']['versions'][number]['flaws'];

/** A promised time as it is typed; its flaws stand until it is changed. */
export interface TargetRow {
  key: number;
  clock: SlaClock;
  priority: string;
  time: string;
  flaws: Record<string, string>;
}

export interface TermsForm extends Omit<SlaTermsPartsFragment, 'targets'> {
  targets: TargetRow[];
  /** Flaws of calendarId, targets and covers by their path. */
  flaws: Record<string, string>;
}

export const clocks: readonly SlaClock[] = ['FIRST_RESPONSE', 'NEXT_RESPONSE', 'RESOLUTION'];

export const newTarget = (clock: SlaClock): TargetRow => ({ key: nextKey(), clock, priority: '', time: '', flaws: {} });

export function formOf(terms: SlaTermsPartsFragment, flaws: Flaws = []): TermsForm {
  return {
    ...terms,
    targets: terms.targets.map(({ clock, priority, seconds }, at) => {
      const path = `targets[${at}]`;
      const own = flaws.filter((flaw) => flaw.path === path || flaw.path.startsWith(`${path}.`));
      return {
        key: nextKey(),
        clock,
        priority: priority ?? '',
        time: timeText(seconds),
        flaws: Object.fromEntries(own.map((flaw) => [flaw.path.slice(path.length + 1), flaw.code])),
      };
    }),
    flaws: Object.fromEntries(flaws.map(({ path, code }) => [path.replace(/\[\d+\]$/, ''), code])),
  };
}

/** What is sent; null while a time that was typed is none. */
export function termsOf({ calendarId, pauseReasons, targets, covers }: TermsForm): SlaTermsInput | null {
  const times = targets.map(({ time }) => lengthOf(time));
  if (times.includes(null)) return null;
  const { clientCodes, locationIds, taskIds, channels, priorities } = covers;
  return {
    calendarId: calendarId ?? null,
    pauseReasons,
    targets: targets.map(({ clock, priority }, at) => ({
      clock,
      priority: priority.trim() || null,
      seconds: times[at]!,
    })),
    covers: { clientCodes, locationIds, taskIds, channels, priorities },
  };
}

/** 1,800 seconds as one types them: "0:30". */
export function timeText(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const rest = seconds % 60;
  return `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))}${rest ? `:${two(rest)}` : ''}`;
}
