import { LinkBase, ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ClosureRowFragment } from '../../schema/generated/operations.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows } from '../layout/Rows.tsx';
import { toldInPlace } from '../told-in-place.ts';
import { AddClosure } from './ClosureButtons.tsx';
import { ClosureFilters } from './ClosureFilters.tsx';
import { useClosureColumns } from './useClosureColumns.tsx';
import { useZone } from './useSpanWords.ts';

/** When locations were closed though their calendars said open. HR adds, corrects and withdraws, managers read. */
export const ClosureList = () => (
  <ListBase
    resource="closures"
    queryOptions={toldInPlace}
    perPage={25}
    sort={{ field: 'FROM', order: 'DESC' }}
    disableAuthentication
  >
    <Closures />
  </ListBase>
);

const Closures = () => {
  const translate = useTranslate();
  const zone = useZone();
  const { data, total, error, isPending, filterValues, refetch } = useListContext<ClosureRowFragment>();
  const again = () => void refetch();
  const columns = useClosureColumns(again);
  const filtered = Object.keys(filterValues).length > 0;
  const none = !isPending && !error && total === 0;
  const elsewhere = zone !== Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Page
      title={translate('closures.title')}
      intro={
        <>
          {translate('closures.intro')}{' '}
          <LinkBase className="lk" to="/force-majeure">
            {translate('closures.to_majeure')}
          </LinkBase>
        </>
      }
      actions={<AddClosure onDone={again} />}
    >
      {error ? (
        <ErrorNotice error={error} onRetry={again} />
      ) : none && !filtered ? (
        <EmptyState title={translate('closures.empty_title')} text={translate('closures.empty_text')} />
      ) : (
        <>
          <ClosureFilters />
          {none ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('closures.no_match')}</Box>
          ) : (
            <Rows label={translate('closures.title')} columns={columns} rows={data ?? []} sorted />
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
          {elsewhere && (
            <Box sx={{ fontSize: 12.5, color: 'var(--ink-3)' }}>{translate('closures.by_zone', { zone })}</Box>
          )}
        </>
      )}
    </Page>
  );
};
