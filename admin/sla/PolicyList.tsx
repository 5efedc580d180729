import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { SlaPoliciesDocument, type SlaPoliciesQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { CreatePolicyButton } from './CreatePolicyButton.tsx';
import '../rules/rules.css';

type Policy = SlaPoliciesQuery['slaPolicies'][number];

/** What is promised to clients. HR writes and publishes policies, managers read them. */
export const PolicyList = () => {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const { data, error, refetch } = useQuery({
    queryKey: ['sla-policies'],
    retry: false,
    queryFn: () => request(SlaPoliciesDocument, {}),
  });
  const columns = useColumns(data?.calendars ?? []);
  const wanted = search.trim().toLocaleLowerCase();
  const found = data?.slaPolicies.filter(({ name, code }) => `${name} ${code}`.toLocaleLowerCase().includes(wanted));
  return (
    <Page title={translate('sla.title')} intro={translate('sla.intro')} actions={<CreatePolicyButton />}>
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : data?.slaPolicies.length === 0 ? (
        <EmptyState title={translate('sla.empty_title')} text={translate('sla.empty_text')} />
      ) : (
        <>
          <FilterLine>
            <SearchField label={translate('calendars.search')} value={search} onChange={setSearch} />
          </FilterLine>
          {found?.length === 0 ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('sla.no_match')}</Box>
          ) : (
            <Rows label={translate('sla.title')} columns={columns} rows={found ?? []} />
          )}
        </>
      )}
    </Page>
  );
};

function useColumns(calendars: SlaPoliciesQuery['calendars']): Column<Policy>[] {
  const translate = useTranslate();
  const format = useFormat();
  const shown = ({ versions }: Policy) => versions.find(({ status }) => status === 'PUBLISHED') ?? versions[0]!;
  return [
    {
      name: 'name',
      head: translate('calendars.name'),
      cell: (one) => (
        <>
          <LinkBase className="lk" to={`/sla/${one.id}`}>
            <b>{one.name}</b>
          </LinkBase>
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{one.code}</Box>
        </>
      ),
    },
    {
      name: 'promises',
      head: translate('sla.promises'),
      cell: (one) =>
        [...new Set(shown(one).terms.targets.map(({ clock }) => translate(`sla.clocks.${clock}`)))].join(', ') ||
        translate('sla.promises_none'),
    },
    {
      name: 'calendar',
      head: translate('sla.calendar'),
      cell: (one) =>
        calendars.find(({ id }) => id === shown(one).terms.calendarId)?.name ?? translate('sla.calendar_none'),
    },
    {
      name: 'state',
      head: translate('calendars.state'),
      cell: (one) => {
        const draft = one.versions.find(({ status }) => status === 'DRAFT');
        const from = shown(one).effectiveFrom;
        return (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' }}>
            {from && <span>{translate('calendars.holds_from', { day: format.day(from) })}</span>}
            {draft && <Mark>{translate('calendars.draft')}</Mark>}
            {draft && draft.flaws.length > 0 && (
              <Mark tone="attn">{format.counted('calendars.flaws', draft.flaws.length)}</Mark>
            )}
          </Box>
        );
      },
    },
  ];
}
