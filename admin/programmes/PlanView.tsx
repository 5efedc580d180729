import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ProgrammePagePartsFragment } from '../../schema/generated/operations.ts';
import { Section } from '../calendars/Section.tsx';
import { useTeamsAndTasks } from '../employees/useTeamsAndTasks.ts';
import { useFormat } from '../i18n/format.ts';

/** The plan as it is read: never who goes, nor when. */
export const PlanView = ({ programme }: { programme: ProgrammePagePartsFragment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { tasks } = useTeamsAndTasks();
  const { startsOn, endsOn, cadence, visitsPerLocation, disclosure, locations, taskIds } = programme;
  const facts = [
    [translate('programme.starts'), startsOn && format.day(startsOn)],
    [translate('programme.ends'), endsOn && format.day(endsOn)],
    [translate('programme.cadence'), cadence && translate(`programme.cadences.${cadence}`)],
    [translate('programme.per_location'), visitsPerLocation && format.number(visitsPerLocation)],
    [translate('programme.disclosure'), translate(`programme.disclosure_${disclosure}`)],
    [translate('programme.locationIds'), locations.map(({ name }) => name).join(', ')],
    [
      translate('programme.taskIds'),
      taskIds.map((id) => tasks.find((one) => one.id === id)?.name ?? id).join(', ') ||
        translate('programme.tasks_all'),
    ],
  ];
  return (
    <Section title={translate('programme.plan')}>
      <Box
        component="dl"
        sx={{
          margin: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(88px, max-content) 1fr',
          gap: '4px 16px',
          '& dt': { color: 'var(--ink-3)', maxWidth: 200 },
          '& dd': { margin: 0 },
        }}
      >
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <Box key={name} sx={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Box>
          ))}
      </Box>
    </Section>
  );
};
