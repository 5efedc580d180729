import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { Box } from '@mui/material';
import { LeadsDocument, type LeadsQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { ChangeLead } from './ChangeLead.tsx';

type Team = LeadsQuery['teams'][number];
type Task = LeadsQuery['tasks'][number];

const heading = { fontSize: 18, lineHeight: '26px', fontWeight: 620, letterSpacing: '-0.012em', margin: '28px 0 8px' };

/** Who leads whom: a team with all below it, or a task and what is done on it. */
export const LeadsPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const [search, setSearch] = useState('');
  const { data, error, refetch } = useQuery({
    queryKey: ['leads'],
    queryFn: () => request(LeadsDocument, {}),
    retry: false,
  });
  const again = () => void refetch();
  const fits = ({ name, code, managerName }: Team | Task) =>
    [name, code, managerName ?? ''].some((text) => text.toLowerCase().includes(search.trim().toLowerCase()));
  const common: Column<Team | Task>[] = [
    { name: 'name', head: translate('leads.name'), cell: (of) => <Box sx={{ fontWeight: 600 }}>{of.name}</Box> },
    { name: 'people', head: translate('leads.people'), cell: (of) => format.number(of.employeeCount) },
    { name: 'manager', head: translate('leads.manager'), cell: (of) => of.managerName ?? translate('leads.nobody') },
  ];
  const act = (teams: Team[] | null): Column<Team | Task> => ({
    name: 'act',
    head: '',
    align: 'right',
    cell: (of) => <ChangeLead key={`${of.id} ${of.version}`} of={of} teams={teams} onDone={again} />,
  });
  const above: Column<Team | Task> = {
    name: 'above',
    head: translate('leads.above'),
    cell: (of) => ('parentName' in of && of.parentName) || translate('leads.top'),
  };
  return (
    <Page title={translate('leads.title')} intro={translate('leads.intro')} width={960}>
      {error && <ErrorNotice error={error} onRetry={again} />}
      {data && data.teams.length + data.tasks.length === 0 && (
        <EmptyState title={translate('leads.empty_title')} text={translate('leads.empty_text')} />
      )}
      {data && data.teams.length + data.tasks.length > 0 && (
        <>
          <SearchField label={translate('leads.search')} value={search} onChange={setSearch} />
          <Box component="h2" sx={heading}>
            {translate('leads.teams')}
          </Box>
          <Rows
            label={translate('leads.teams')}
            columns={[...common, above, act(data.teams)]}
            rows={data.teams.filter(fits)}
          />
          <Box component="h2" sx={heading}>
            {translate('leads.tasks')}
          </Box>
          <Rows label={translate('leads.tasks')} columns={[...common, act(null)]} rows={data.tasks.filter(fits)} />
        </>
      )}
    </Page>
  );
};
