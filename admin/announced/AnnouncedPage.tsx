import { useQuery } from '@tanstack/react-query';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, Link } from '@mui/material';
import { AnnouncedProgrammesDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { AnnouncedCard } from './AnnouncedCard.tsx';

/** What the staff is told of visits: that they are made, what for, what is looked at and what becomes of it. Not who comes, nor when. */
export const AnnouncedPage = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data, error, refetch } = useQuery({
    queryKey: ['announced-programmes'],
    queryFn: async () => (await request(AnnouncedProgrammesDocument, {})).announcedProgrammes,
    retry: false,
  });
  return (
    <Page
      title={translate('announced.title')}
      intro={
        <>
          {translate('announced.intro')}{' '}
          {viewer?.employeeId && viewer.may.includes('acknowledge') && (
            <Link component={LinkBase} to="/my-standards">
              {translate('announced.to_standards')}
            </Link>
          )}
        </>
      }
      width={900}
    >
      {!data && !error && (
        <Box aria-live="polite" sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>
          {translate('shell.loading')}
        </Box>
      )}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyState title={translate('announced.none_title')} text={translate('announced.none_text')} />
      )}
      <Box sx={{ display: 'grid', gap: '16px' }}>
        {data?.map((programme) => (
          <AnnouncedCard key={programme.id} programme={programme} />
        ))}
      </Box>
    </Page>
  );
};
