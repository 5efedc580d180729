import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { useTeamsAndTasks } from '../employees/useTeamsAndTasks.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { Page } from '../layout/Page.tsx';
import { PeriodSelect } from '../layout/PeriodSelect.tsx';
import { Rows } from '../layout/Rows.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { useAddress } from './useAddress.ts';
import { useContactColumns } from './useContactColumns.tsx';
import { useContactLines, type ContactOrder } from './useContactLines.ts';
import '../rules/rules.css';

const SORTS: ContactOrder[] = ['OPENED', 'DUE', 'PRIORITY', 'TASK', 'STATE'];
/** Orders that have a name; the heads of the table know their reverses too. */
const ORDERS = ['OPENED_ASC', 'DUE_ASC', 'PRIORITY_ASC', 'TASK_ASC', 'STATE_ASC'];
const USUAL = 'OPENED_DESC';

/** Every contact within reach, the newest first unless asked otherwise. */
export const ContactList = () => {
  const translate = useTranslate();
  const [{ search, task, running, from, to, ...address }, set] = useAddress();
  const { tasks } = useTeamsAndTasks();
  const filter = {
    search: search ?? null,
    taskId: task ?? null,
    running: running === undefined ? null : running === 'yes',
    openedFrom: from ?? null,
    openedTo: to ?? null,
  };
  const sort: ContactOrder = SORTS.find((each) => each === address['sort']) ?? 'OPENED';
  const order = address['order'] === 'ASC' ? 'ASC' : 'DESC';
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } = useContactLines(filter, sort, order);
  const columns = useContactColumns();
  const sortBy = (field?: string, way?: string) => set({ sort: field, order: way });
  const now = `${sort}_${order}`;
  const rows = (data?.pages ?? []).flatMap(({ lines }) => lines);
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
            <ExportButton
              list="contacts"
              params={{ ...filter, ...(sort !== 'DUE' && { sort, order }) }}
              disabled={rows.length === 0}
            />
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
          any={translate(`contacts.sorted.${USUAL}`)}
          value={now === USUAL ? '' : now}
          options={[...new Set([...ORDERS, now])]
            .filter((each) => each !== USUAL)
            .map((value) => ({ value, text: translate(`contacts.sorted.${value}`) }))}
          onChange={(value) => sortBy(...value.split('_').filter(Boolean))}
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
          <Rows
            label={translate('contacts.contacts')}
            columns={columns}
            rows={rows}
            sorted={{ field: sort, order, set: sortBy }}
          />
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
