import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import type { FullClock } from './ClockCard.tsx';
import type { Happened } from './EventLine.tsx';

/** A clock on the line of time: a bar while it ran, a thin one while it was paused or the location closed, events as ticks, the due time as a flag. */
export const ClockStrip = ({
  clock,
  events,
  name,
  now,
}: {
  clock: FullClock;
  events: Happened;
  name: string;
  /** When the clock was read, in milliseconds: a running one ends there. */
  now: number;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const begin = Date.parse(clock.startedAt);
  const end = clock.stoppedAt ? Date.parse(clock.stoppedAt) : now;
  const due = clock.dueAt === null ? null : Date.parse(clock.dueAt);
  const last = Math.max(end, due ?? 0, begin + 60_000);
  // A margin on both sides, so that ticks and the flag at the ends are whole.
  const at = (instant: number) => `${1 + (98 * (Math.min(Math.max(instant, begin), last) - begin)) / (last - begin)}%`;
  const wide = (from: number, to: number) => `${Math.max(0.3, (98 * (to - from)) / (last - begin))}%`;
  const still = [
    ...clock.pauses.map(({ from, to }) => ({ from, to, fill: 'var(--warn)' })),
    ...clock.closures.map(({ from, until }) => ({ from, to: until, fill: 'var(--ink-3)' })),
  ];
  const told = translate('contacts.line_alt', {
    clock: name,
    from: format.instant(clock.startedAt),
    to: format.instant(new Date(end).toISOString()),
    taken: format.duration(clock.elapsedSeconds),
    target: format.duration(clock.targetSeconds),
  });
  return (
    <svg role="img" aria-label={told} width="100%" height="32">
      <title>{told}</title>
      <line x1="1%" x2="99%" y1="18" y2="18" stroke="var(--line-2)" />
      <rect
        x={at(begin)}
        width={wide(begin, end)}
        y="12"
        height="12"
        rx="3"
        fill={clock.verdict === 'MISS' ? 'var(--attn)' : 'var(--ink-2)'}
      />
      {still.map(({ from, to, fill }) => {
        const [first, past] = [Math.max(Date.parse(from), begin), Math.min(Date.parse(to), end)];
        return (
          first < past && (
            <g key={`${fill} ${from}`}>
              <rect x={at(first)} width={wide(first, past)} y="11" height="14" fill="var(--surface)" />
              <rect x={at(first)} width={wide(first, past)} y="16" height="4" fill={fill} />
            </g>
          )
        );
      })}
      {events
        .filter((event) => Date.parse(event.at) >= begin && Date.parse(event.at) <= last)
        .map((event, index) => (
          <line
            key={`${event.at} ${event.kind} ${index}`}
            x1={at(Date.parse(event.at))}
            x2={at(Date.parse(event.at))}
            y1="8"
            y2="28"
            stroke="var(--ink-3)"
          >
            <title>{translate(`contacts.event.${event.kind}`, { name: event.employeeName ?? '' })}</title>
          </line>
        ))}
      {due !== null && (
        <>
          <line x1={at(due)} x2={at(due)} y1="2" y2="30" stroke="var(--ember)" strokeWidth="2" />
          <circle cx={at(due)} cy="4" r="4" fill="var(--ember)" />
        </>
      )}
    </svg>
  );
};
