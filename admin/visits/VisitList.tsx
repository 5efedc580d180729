import { LinkBase, ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { VisitRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows } from '../layout/Rows.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { toldInPlace } from '../told-in-place.ts';
import { useVisitColumns } from './useVisitColumns.tsx';
import { VisitFilters } from './VisitFilters.tsx';

/** An auditor's first screen: what became of his visits. HR sees everybody's. */
export const VisitList = () => (
  <ListBase
    resource="visits"
    queryOptions={toldInPlace}
    perPage={25}
    sort={{ field: 'DAY', order: 'DESC' }}
    disableAuthentication
  >
    <Visits />
  </ListBase>
);

const Visits = () => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const { data, total, meta, error, isPending, filterValues, refetch } = useListContext<VisitRowFragment>();
  const columns = useVisitColumns();
  const filtered = Object.keys(filterValues).length > 0;
  const none = !isPending && !error && total === 0;
  const title = translate(viewer?.role === 'AUDITOR' ? 'visits.my_title' : 'visits.title');
  const upload = viewer?.may.includes('dryRunUpload') && (
    <Button variant="contained" component={LinkBase} to="/uploads?target=VISITS">
      {translate('visits.upload')}
    </Button>
  );
  return (
    <Page
      title={title}
      intro={
        <>
          {!!total && (
            <b>{`${format.counted('visits.count', total, { counted: format.number(meta?.counted ?? 0) })}. `}</b>
          )}
          {translate('visits.intro')}
        </>
      }
      actions={
        <>
          {viewer?.may.includes('recordVisits') && (
            <Button variant="outlined" component={LinkBase} to="/record-visit">
              {translate('nav.record_visit')}
            </Button>
          )}
          {!(none && !filtered) && upload}
        </>
      }
    >
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : none && !filtered ? (
        <EmptyState title={translate('visits.empty_title')} text={translate('visits.empty_text')} action={upload} />
      ) : (
        <>
          <VisitFilters />
          {none ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('visits.no_match')}</Box>
          ) : (
            <Rows label={title} columns={columns} rows={data ?? []} sorted />
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </>
      )}
    </Page>
  );
};
