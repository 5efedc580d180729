import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { ContactsDocument, type ContactHeadFragment, type SortOrder } from '../../schema/generated/operations.ts';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { useTeamsAndTasks } from '../employees/useTeamsAndTasks.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { Page } from '../layout/Page.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { useAddress } from './useAddress.ts';
import '../rules/rules.css';

const PAGE = 25;

/** Every contact within reach, the newest first. */
export const ContactList = () => {
  const translate = useTranslate();
  const [{ search, task, running, from, to, order }, set] = useAddress();
  const { tasks } = useTeamsAndTasks();
  const filter = {
    search: search ?? null,
    taskId: task ?? null,
    running: running === undefined ? null : running === 'yes',
    openedFrom: from ?? null,
    openedTo: to ?? null,
  };
  const by: SortOrder = order === 'oldest' ? 'ASC' : 'DESC';
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['contacts', filter, by],
    queryFn: async ({ pageParam }) =>
      (await request(ContactsDocument, { first: PAGE, after: pageParam, filter, order: by })).contacts,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last.pageInfo.hasNextPage ? last.pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const columns = useColumns();
  const rows = (data?.pages ?? []).flatMap(({ nodes }) => nodes);
  return (
    <Page title={translate('contacts.contacts')} intro={translate('contacts.list_intro')}>
      <FilterLine
        end={
          <>
            <SearchField
              label={translate('contacts.find')}
              value={search ?? ''}
              onChange={(value) => set({ search: value })}
            />
            <ExportButton list="contacts" params={{ ...filter, order: by }} disabled={rows.length === 0} />
          </>
        }
      >
        <span>{translate('contacts.near_all')}</span>
        <SentenceSelect
          label={translate('contacts.label_task')}
          any={translate('contacts.task_any')}
          value={task ?? ''}
          options={tasks.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={(value) => set({ task: value })}
        />
        <SentenceSelect
          label={translate('contacts.label_running')}
          any={translate('contacts.running.any')}
          value={running ?? ''}
          options={['yes', 'no'].map((each) => ({ value: each, text: translate(`contacts.running.${each}`) }))}
          onChange={(value) => set({ running: value })}
        />
        <PeriodSelect
          value={{ ...(from && { from }), ...(to && { to }) }}
          onChange={(next) => set({ from: next.from, to: next.to })}
        />
        <SentenceSelect
          label={translate('contacts.label_order')}
          any={translate('contacts.newest_first')}
          value={order ?? ''}
          options={[{ value: 'oldest', text: translate('contacts.oldest_first') }]}
          onChange={(value) => set({ order: value })}
        />
      </FilterLine>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Box aria-live="polite">{translate('shell.loading')}</Box>}
      {data &&
        (rows.length === 0 && Object.values(filter).every((each) => each === null) ? (
          <EmptyState title={translate('contacts.list_empty_title')} text={translate('contacts.list_empty_text')} />
        ) : rows.length === 0 ? (
          <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('contacts.list_none')}</Box>
        ) : (
          <Rows label={translate('contacts.contacts')} columns={columns} rows={rows} />
        ))}
      {hasNextPage && (
        <Button
          variant="outlined"
          disabled={isFetching}
          sx={{ marginTop: '12px' }}
          onClick={() => void fetchNextPage()}
        >
          {translate('contacts.more')}
        </Button>
      )}
    </Page>
  );
};

function useColumns(): Column<ContactHeadFragment>[] {
  const translate = useTranslate();
  const format = useFormat();
  return [
    {
      name: 'contact',
      head: translate('contacts.contact'),
      cell: ({ id, externalId, subject }) => (
        <>
          <LinkBase className="lk" to={`/contacts/${id}`}>
            <Box component="b" sx={{ overflowWrap: 'anywhere' }}>
              {externalId}
            </Box>
          </LinkBase>
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{subject}</Box>
        </>
      ),
    },
    { name: 'opened', head: translate('contacts.opened'), cell: ({ openedAt }) => format.instant(openedAt) },
    { name: 'task', head: translate('contacts.task'), cell: ({ taskName }) => taskName },
    { name: 'priority', head: translate('contacts.priority'), cell: ({ priority }) => priority },
    { name: 'channel', head: translate('contacts.channel'), cell: ({ channel }) => channel },
  ];
}
