import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { CalendarPageQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import { HoursView } from './HoursView.tsx';
import { Section } from './Section.tsx';

type Version = CalendarPageQuery['calendar']['versions'][number];

/** Published versions never change: each holds from its day until the next one's. */
export const CalendarVersions = ({ versions, today }: { versions: Version[]; today: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const published = versions.filter(({ status }) => status === 'PUBLISHED');
  const inForce = published.find(({ effectiveFrom }) => effectiveFrom! <= today);
  return (
    <Section title={translate('calendars.versions')} lead={translate('calendars.versions_lead')}>
      {published.length === 0 && <Box sx={{ color: 'var(--ink-3)' }}>{translate('calendars.never')}</Box>}
      {published.map((version) => (
        <details key={version.id} open={version === inForce}>
          <Box component="summary" sx={{ cursor: 'pointer', marginBottom: '8px' }}>
            <b>{translate('calendars.version', { n: version.number })}</b>
            {', '}
            {translate('calendars.holds_from', { day: format.day(version.effectiveFrom!) })}{' '}
            {version === inForce && <Mark tone="met">{translate('calendars.in_force')}</Mark>}
          </Box>
          <HoursView hours={version.hours} />
        </details>
      ))}
    </Section>
  );
};
