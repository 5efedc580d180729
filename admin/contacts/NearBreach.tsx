import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { NearBreachDocument } from '../../schema/generated/operations.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { useTeamsAndTasks } from '../employees/useTeamsAndTasks.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows } from '../layout/Rows.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { nextOf } from './next-clock.ts';
import { useAddress } from './useAddress.ts';
import { type JudgedLine, useJudgedColumns } from './useJudgedColumns.tsx';

const MOST = 100;
const EVERY = 30_000;

/** What has to be done now: the running contacts whose promise is overdue or due next. It refreshes by itself. */
export const NearBreach = () => {
  const translate = useTranslate();
  const format = useFormat();
  const [{ search = '', task = '' }, set] = useAddress();
  const { tasks } = useTeamsAndTasks();
  const filter = { search: search || null, taskId: task || null };
  const { data, error, refetch, dataUpdatedAt, isFetching } = useQuery({
    queryKey: ['near-breach', filter],
    queryFn: async () => (await request(NearBreachDocument, { first: MOST, filter })).slaNearBreach,
    refetchInterval: EVERY,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const columns = useJudgedColumns();
  const lines = (data ?? []).flatMap((judged): JudgedLine[] => {
    const clock = nextOf(judged.sla.clocks);
    return clock ? [{ ...judged, id: judged.contact.id, clock }] : [];
  });
  const narrowed = search !== '' || task !== '';
  return (
    <Page
      title={translate('nav.near_breach')}
      intro={
        <>
          {translate('contacts.near_intro')}
          {dataUpdatedAt > 0 &&
            ` ${translate('contacts.near_at', { at: format.instant(new Date(dataUpdatedAt).toISOString()) })}`}
        </>
      }
      actions={
        <Button variant="outlined" disabled={isFetching} onClick={() => void refetch()}>
          {translate('contacts.refresh')}
        </Button>
      }
    >
      <FilterLine
        end={
          <SearchField label={translate('contacts.find')} value={search} onChange={(value) => set({ search: value })} />
        }
      >
        <span>{translate('contacts.near_all')}</span>
        <SentenceSelect
          label={translate('contacts.label_task')}
          any={translate('contacts.task_any')}
          value={task}
          options={tasks.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(value) => set({ task: value })}
        />
      </FilterLine>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && (
        <Box aria-live="polite" sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>
          {translate('shell.loading')}
        </Box>
      )}
      {data &&
        (lines.length > 0 ? (
          <Rows label={translate('nav.near_breach')} columns={columns} rows={lines} />
        ) : narrowed ? (
          <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('contacts.near_no_match')}</Box>
        ) : (
          <EmptyState title={translate('contacts.near_empty_title')} text={translate('contacts.near_empty_text')} />
        ))}
    </Page>
  );
};
