import { useQuery } from '@tanstack/react-query';
import { LinkBase, useParams, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { SlaPolicyPageDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { PolicyEditor } from './PolicyEditor.tsx';
import { PolicyVersions } from './PolicyVersions.tsx';

/** One policy: what it promises, to edit and publish, and its versions. */
export const PolicyPage = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['sla-policy', id],
    retry: false,
    // What is being typed would be lost when a tab that comes back reads a newer version.
    refetchOnWindowFocus: false,
    gcTime: 0,
    queryFn: () => request(SlaPolicyPageDocument, { id }),
  });
  const again = () => void refetch();
  const back = (
    <Button variant="text" component={LinkBase} to="/sla">
      {translate('sla.back')}
    </Button>
  );
  if (!data)
    return (
      <Page title={translate('sla.title')} actions={back}>
        {error ? (
          <ErrorNotice error={error} onRetry={again} />
        ) : (
          <Box sx={{ color: 'var(--ink-3)' }}>{translate('shell.loading')}</Box>
        )}
      </Page>
    );
  const { slaPolicy: policy, calendars, organisation } = data;
  return (
    <Page title={policy.name} intro={policy.code} width={880} actions={back}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '20px' }}>
        {viewer?.may.includes('saveSlaPolicy') && (
          <PolicyEditor
            key={policy.lock}
            policy={policy}
            calendars={calendars}
            today={organisation.today}
            onDone={again}
          />
        )}
        <PolicyVersions versions={policy.versions} calendars={calendars} today={organisation.today} />
      </Box>
    </Page>
  );
};
