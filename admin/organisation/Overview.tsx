import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { OverviewDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { narrow } from '../theme.ts';
import { Attention } from './Attention.tsx';
import { Compliance } from './Compliance.tsx';
import { DemoCard } from './DemoCard.tsx';
import { Facts } from './Facts.tsx';
import { NextSteps } from './NextSteps.tsx';
import { PeopleBy } from './PeopleBy.tsx';
import { StageMix } from './StageMix.tsx';
import { useMix } from './useMix.ts';

/** HR's first screen: what is there, what waits, what comes next. Nothing on it is estimated. */
export const Overview = () => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const { data, error, refetch } = useQuery({
    queryKey: ['overview'],
    queryFn: () => request(OverviewDocument, {}),
    retry: false,
  });
  const mix = useMix();
  const name = viewer?.name.split(' ')[0] ?? '';
  const title = translate('organisation.hello', { name });
  if (error)
    return (
      <Page title={title}>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return null;
  const { organisation } = data;
  return (
    <Page
      title={title}
      intro={
        <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' }}>
          {organisation.name}, {format.day(organisation.today)}
          {organisation.demo && <Mark>{translate('shell.demo')}</Mark>}
        </Box>
      }
    >
      <Facts overview={data} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 320px',
          gap: '28px',
          alignItems: 'start',
          marginTop: '40px',
          [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: '28px', minWidth: 0 }}>
          {mix.data && <Attention attention={mix.data.attention} />}
          <StageMix mix={mix} tasks={data.tasks} />
          <NextSteps overview={data} />
        </Box>
        <Box sx={{ display: 'grid', gap: '20px' }}>
          {organisation.demo && <DemoCard />}
          <PeopleBy
            title={translate('organisation.by_task')}
            cap={translate('organisation.by_task_cap')}
            field="taskId"
            groups={data.tasks}
          />
          <PeopleBy title={translate('organisation.by_team')} field="teamId" groups={data.teams} />
          {organisation.lastDayWithData && viewer?.may.includes('locationCompliance') && (
            <Compliance asOf={organisation.lastDayWithData} />
          )}
        </Box>
      </Box>
    </Page>
  );
};
