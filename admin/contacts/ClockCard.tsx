import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ContactPageQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { ClockStrip } from './ClockStrip.tsx';
import type { Happened } from './EventLine.tsx';
import { Standing } from './Standing.tsx';

export type FullClock = ContactPageQuery['contactSla']['sla']['clocks'][number];
const small = { fontSize: 12.5, lineHeight: '18px', color: 'var(--ink-2)' };

/** One clock: how it stands, when it ran and stood still, and in whose hands the time went. */
export const ClockCard = ({ clock, events, now }: { clock: FullClock; events: Happened; now: number }) => {
  const translate = useTranslate();
  const format = useFormat();
  const name = translate(`sla.clocks.${clock.clock}`);
  const times = { taken: format.duration(clock.elapsedSeconds), target: format.duration(clock.targetSeconds) };
  const list = (title: string, lines: string[]) => (
    <Box sx={{ flex: '1 1 260px' }}>
      <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{title}</Box>
      {lines.map((line, at) => (
        <Box key={`${at} ${line}`} sx={small}>
          {line}
        </Box>
      ))}
    </Box>
  );
  return (
    <Box
      component="section"
      aria-label={name}
      sx={{
        padding: '14px 16px',
        border: '1px solid var(--line)',
        borderRadius: '12px',
        background: 'var(--surface)',
        boxShadow: 'var(--shadow)',
        display: 'grid',
        gap: '10px',
        minWidth: 0,
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' }}>
        <Box component="h3" sx={{ fontSize: 15, lineHeight: '22px', fontWeight: 620 }}>
          {name}
        </Box>
        <Standing clock={clock} />
        <Box sx={small}>{translate(clock.stoppedAt ? 'contacts.taken_of' : 'contacts.running_of', times)}</Box>
      </Box>
      <ClockStrip clock={clock} events={events} name={name} now={now} />
      <Box sx={small}>
        {[
          translate('contacts.clock_from', { at: format.instant(clock.startedAt) }),
          clock.dueAt && translate('contacts.clock_due', { at: format.instant(clock.dueAt) }),
          clock.stoppedAt
            ? translate('contacts.clock_to', { at: format.instant(clock.stoppedAt) })
            : translate(clock.dueAt ? 'contacts.clock_runs' : 'contacts.clock_waits'),
          clock.employeeName && translate('contacts.credited', { name: clock.employeeName }),
        ]
          .filter(Boolean)
          .join(' ')}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '10px 24px' }}>
        {list(
          translate('contacts.pauses'),
          clock.pauses.length === 0
            ? [translate('contacts.pauses_none')]
            : clock.pauses.map(({ from, to }) =>
                translate('contacts.span', { from: format.instant(from), to: format.instant(to) }),
              ),
        )}
        {clock.closures.length > 0 &&
          list(
            translate('contacts.closures'),
            clock.closures.map(({ from, until, reason }) =>
              [translate('contacts.span', { from: format.instant(from), to: format.instant(until) }), reason]
                .filter(Boolean)
                .join(': '),
            ),
          )}
        {list(
          translate('contacts.hands'),
          clock.parts.map(
            ({ employeeName, elapsedSeconds }) =>
              `${employeeName ?? translate('contacts.nobody')}: ${format.duration(elapsedSeconds)}`,
          ),
        )}
      </Box>
    </Box>
  );
};
