import { useQuery } from '@tanstack/react-query';
import { LinkBase, useParams, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { CalendarPageDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { CalendarEditor } from './CalendarEditor.tsx';
import { CalendarVersions } from './CalendarVersions.tsx';

/** One calendar: its hours to edit and publish, to try out, and its versions. */
export const CalendarPage = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['calendar', id],
    retry: false,
    // What is being typed would be lost when a tab that comes back reads a newer version.
    refetchOnWindowFocus: false,
    gcTime: 0,
    queryFn: () => request(CalendarPageDocument, { id }),
  });
  const back = (
    <Button variant="text" component={LinkBase} to="/calendars">
      {translate('calendars.back')}
    </Button>
  );
  const again = () => void refetch();
  if (!data)
    return (
      <Page title={translate('calendars.title')} actions={back}>
        {error ? (
          <ErrorNotice error={error} onRetry={again} />
        ) : (
          <Box sx={{ color: 'var(--ink-3)' }}>{translate('shell.loading')}</Box>
        )}
      </Page>
    );
  const { calendar, organisation } = data;
  return (
    <Page title={calendar.name} intro={calendar.code} width={880} actions={back}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '20px' }}>
        <CalendarEditor
          key={calendar.id}
          calendar={calendar}
          today={organisation.today}
          may={viewer?.may.includes('saveCalendar') ?? false}
          onDone={again}
        />
        <CalendarVersions versions={calendar.versions} today={organisation.today} />
      </Box>
    </Page>
  );
};
