import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ContactPageQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';

export type Happened = ContactPageQuery['contactSla']['contact']['events'];

/** All that happened, in order, with who did it and why it waited. */
export const EventLine = ({ events }: { events: Happened }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box
      component="ol"
      aria-label={translate('contacts.events')}
      sx={{ listStyle: 'none', margin: 0, padding: '0 0 0 18px', borderLeft: '2px solid var(--line-2)' }}
    >
      {events.map((event, at) => {
        const name = event.employeeName ?? translate('contacts.nobody');
        return (
          <Box component="li" key={`${event.at} ${event.kind} ${at}`} sx={{ position: 'relative', padding: '6px 0' }}>
            <Box
              aria-hidden
              sx={{
                position: 'absolute',
                left: -24,
                top: 13,
                width: 10,
                height: 10,
                borderRadius: '50%',
                border: '2px solid var(--surface)',
                background: event.kind === 'PAUSED' ? 'var(--warn)' : 'var(--ink-2)',
              }}
            />
            <Box sx={{ fontWeight: 550 }}>{translate(`contacts.event.${event.kind}`, { name })}</Box>
            <Box sx={{ fontSize: 12.5, lineHeight: '18px', color: 'var(--ink-2)', overflowWrap: 'anywhere' }}>
              {[format.instant(event.at), event.kind !== 'ASSIGNED' && event.employeeName, event.reason]
                .filter(Boolean)
                .join(' · ')}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
};
