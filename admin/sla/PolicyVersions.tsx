import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { SlaPolicyPageQuery } from '../../schema/generated/operations.ts';
import { Section } from '../calendars/Section.tsx';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';

type Version = SlaPolicyPageQuery['slaPolicy']['versions'][number];

/** Published versions never change: a contact is judged by the one of the day on which it was opened. */
export const PolicyVersions = ({
  versions,
  calendars,
  today,
}: {
  versions: Version[];
  calendars: SlaPolicyPageQuery['calendars'];
  today: string;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const published = versions.filter(({ status }) => status === 'PUBLISHED');
  const inForce = published.find(({ effectiveFrom }) => effectiveFrom! <= today);
  return (
    <Section title={translate('calendars.versions')} lead={translate('sla.versions_lead')}>
      {published.length === 0 && <Box sx={{ color: 'var(--ink-3)' }}>{translate('calendars.never')}</Box>}
      {published.map((version) => (
        <details key={version.id} open={version === inForce}>
          <Box component="summary" sx={{ cursor: 'pointer', marginBottom: '8px' }}>
            <b>{translate('calendars.version', { n: version.number })}</b>
            {', '}
            {translate('calendars.holds_from', { day: format.day(version.effectiveFrom!) })}{' '}
            {version === inForce && <Mark tone="met">{translate('calendars.in_force')}</Mark>}
          </Box>
          <Box component="ul" sx={{ margin: 0, paddingLeft: '20px' }}>
            {version.terms.targets.map(({ clock, priority, seconds }) => (
              <li key={`${clock} ${priority}`}>
                {translate(`sla.clocks.${clock}`)}, {priority ?? translate('sla.any_priority')}:{' '}
                <b>{format.duration(seconds)}</b>
              </li>
            ))}
            <li>
              {translate('sla.calendar')}: {calendars.find(({ id }) => id === version.terms.calendarId)?.name}
            </li>
            {version.terms.pauseReasons.length > 0 && (
              <li>
                {translate('sla.pause_reasons')}: {version.terms.pauseReasons.join(', ')}
              </li>
            )}
          </Box>
        </details>
      ))}
    </Section>
  );
};
