import { ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box, useMediaQuery } from '@mui/material';
import type { EmployeeRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { narrow } from '../theme.ts';
import { toldInPlace } from '../told-in-place.ts';
import { EmployeeCards } from './EmployeeCards.tsx';
import { EmployeeFilters } from './EmployeeFilters.tsx';
import { EmployeeTable } from './EmployeeTable.tsx';
import { EvaluateButton } from './EvaluateButton.tsx';
import { GenerateButton } from './GenerateButton.tsx';
import { NobodyYet } from './NobodyYet.tsx';
import { OpenProposals } from './OpenProposals.tsx';
import { SelectionBar } from './SelectionBar.tsx';

/** Everybody in the viewer's scope, one row each. */
export const EmployeeList = () => (
  <ListBase resource="employees" queryOptions={toldInPlace} perPage={25} sort={{ field: 'name', order: 'ASC' }}>
    <People />
  </ListBase>
);

const People = () => {
  const translate = useTranslate();
  const format = useFormat();
  const phone = useMediaQuery(narrow);
  const { total, error, filterValues, isPending, refetch } = useListContext<EmployeeRowFragment>();
  const filtered = Object.keys(filterValues).length > 0;
  const nobody = !isPending && !error && !total && !filtered;
  return (
    <Page
      title={translate('employees.title')}
      intro={
        total ? (
          <>
            {format.counted('employees.count', total)}
            <OpenProposals />
          </>
        ) : undefined
      }
      actions={
        !nobody && (
          <>
            <EvaluateButton />
            <GenerateButton />
          </>
        )
      }
    >
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : nobody ? (
        <NobodyYet />
      ) : (
        <>
          <EmployeeFilters />
          {!isPending && total === 0 ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('employees.no_match')}</Box>
          ) : phone ? (
            <EmployeeCards />
          ) : (
            <EmployeeTable />
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
          <SelectionBar />
        </>
      )}
    </Page>
  );
};
