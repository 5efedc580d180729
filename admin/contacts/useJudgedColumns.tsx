import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ClockPartsFragment, FigureContactsQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import type { Column } from '../layout/Rows.tsx';

type Judged = FigureContactsQuery['slaContacts']['nodes'][number];
export type JudgedLine = Judged & { id: string; clock: ClockPartsFragment };

const caption = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)', overflowWrap: 'anywhere' };

/** A contact with one of its clocks: by how much the promise was missed, under which policy, on which calendar, and whose it was. */
export function useJudgedColumns(): Column<JudgedLine>[] {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      name: 'contact',
      head: translate('contacts.contact'),
      cell: ({ contact }) => (
        <>
          <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{contact.externalId}</Box>
          {contact.subject && <Box sx={caption}>{contact.subject}</Box>}
        </>
      ),
    },
    {
      name: 'over',
      head: translate('contacts.verdict'),
      cell: ({ clock }) => {
        const over = clock.elapsedSeconds - clock.targetSeconds;
        return (
          <>
            <Mark tone={clock.verdict === 'MISS' ? 'attn' : 'met'}>
              {clock.verdict === 'MISS'
                ? translate('contacts.over', { time: format.duration(over) })
                : translate('contacts.kept')}
            </Mark>
            <Box sx={{ ...caption, marginTop: '4px' }}>
              {translate('contacts.taken_of', {
                taken: format.duration(clock.elapsedSeconds),
                target: format.duration(clock.targetSeconds),
              })}
            </Box>
          </>
        );
      },
    },
    {
      name: 'policy',
      head: translate('contacts.policy'),
      cell: ({ sla }) => (
        <>
          <Box>{sla.policyName}</Box>
          {sla.calendarName && <Box sx={caption}>{translate('contacts.on_calendar', { name: sla.calendarName })}</Box>}
        </>
      ),
    },
    {
      name: 'due',
      head: translate('contacts.due'),
      cell: ({ clock }) => (
        <>
          {clock.dueAt && <Box>{format.instant(clock.dueAt)}</Box>}
          {clock.stoppedAt && (
            <Box sx={caption}>{translate('contacts.stopped_at', { at: format.instant(clock.stoppedAt) })}</Box>
          )}
        </>
      ),
    },
    {
      name: 'who',
      head: translate('contacts.who'),
      cell: ({ contact, clock }) => (
        <>
          <Box>{clock.employeeName ?? translate('contacts.nobody')}</Box>
          <Box sx={caption}>{[contact.taskName, contact.priority].filter(Boolean).join(' · ')}</Box>
        </>
      ),
    },
  ];
}
