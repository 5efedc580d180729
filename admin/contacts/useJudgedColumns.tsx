import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ClockPartsFragment, NearBreachQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import type { Column } from '../layout/Rows.tsx';
import { Standing } from './Standing.tsx';
import '../rules/rules.css';

type Judged = NearBreachQuery['slaNearBreach'][number];
export interface JudgedLine {
  id: string;
  contact: Judged['contact'];
  sla: Pick<Judged['sla'], 'policyName' | 'calendarName'>;
  clock: ClockPartsFragment;
}

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
          <LinkBase className="lk" to={`/contacts/${contact.id}`}>
            <Box component="b" sx={{ overflowWrap: 'anywhere' }}>
              {contact.externalId}
            </Box>
          </LinkBase>
          {contact.subject && <Box sx={caption}>{contact.subject}</Box>}
        </>
      ),
    },
    {
      name: 'over',
      head: translate('contacts.verdict'),
      cell: ({ clock }) => {
        return (
          <>
            <Box sx={{ whiteSpace: 'nowrap' }}>
              <Standing clock={clock} />
            </Box>
            <Box sx={{ ...caption, marginTop: '4px' }}>
              {`${translate(`sla.clocks.${clock.clock}`)}: `}
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
