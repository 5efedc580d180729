import { ListBase, LinkBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { CalendarsQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { FilterLine } from '../layout/FilterLine.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { useToday } from '../organisation/useOrganisation.ts';
import { toldInPlace } from '../told-in-place.ts';
import { CreateCalendarButton } from './CreateCalendarButton.tsx';
import '../rules/rules.css';

type Calendar = CalendarsQuery['calendars'][number];

/** When somebody is there to serve. HR makes and publishes calendars, managers read them and try them out. */
export const CalendarList = () => (
  <ListBase resource="calendars" queryOptions={toldInPlace} perPage={50} sort={{ field: 'name', order: 'ASC' }}>
    <Calendars />
  </ListBase>
);

const Calendars = () => {
  const translate = useTranslate();
  const columns = useColumns();
  const { data, total, error, isPending, filterValues, setFilters, refetch } = useListContext<Calendar>();
  const search: string = filterValues['search'] ?? '';
  const none = !isPending && !error && total === 0;
  return (
    <Page title={translate('calendars.title')} intro={translate('calendars.intro')} actions={<CreateCalendarButton />}>
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : none && !search ? (
        <EmptyState title={translate('calendars.empty_title')} text={translate('calendars.empty_text')} />
      ) : (
        <>
          <FilterLine>
            <SearchField
              label={translate('calendars.search')}
              value={search}
              onChange={(wanted) => setFilters(wanted ? { search: wanted } : {})}
            />
          </FilterLine>
          {none ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('calendars.no_match')}</Box>
          ) : (
            <Rows label={translate('calendars.title')} columns={columns} rows={data ?? []} sorted />
          )}
          <Pagination rowsPerPageOptions={[25, 50, 100]} />
        </>
      )}
    </Page>
  );
};

function useColumns(): Column<Calendar>[] {
  const translate = useTranslate();
  const format = useFormat();
  const today = useToday();
  const published = ({ versions }: Calendar) => versions.filter(({ status }) => status === 'PUBLISHED');
  return [
    {
      name: 'name',
      head: translate('calendars.name'),
      sort: 'name',
      cell: (one) => (
        <>
          <LinkBase className="lk" to={`/calendars/${one.id}`}>
            <b>{one.name}</b>
          </LinkBase>
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{one.code}</Box>
        </>
      ),
    },
    {
      name: 'zone',
      head: translate('calendars.zone'),
      cell: (one) => (published(one)[0] ?? one.versions[0])?.hours.timeZone,
    },
    {
      name: 'since',
      head: translate('calendars.since'),
      cell: (one) => {
        if (!today) return null;
        const inForce = published(one).find(({ effectiveFrom }) => effectiveFrom! <= today);
        const coming = published(one).findLast(({ effectiveFrom }) => effectiveFrom! > today);
        if (inForce) return format.day(inForce.effectiveFrom!);
        return coming
          ? translate('calendars.holds_from', { day: format.day(coming.effectiveFrom!) })
          : translate('calendars.never');
      },
    },
    {
      name: 'draft',
      head: translate('calendars.state'),
      cell: (one) => {
        const draft = one.versions.find(({ status }) => status === 'DRAFT');
        return (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 8px' }}>
            {draft ? (
              <Mark>{translate('calendars.draft')}</Mark>
            ) : (
              <Mark tone="met">{translate('calendars.published')}</Mark>
            )}
            {draft && draft.flaws.length > 0 && (
              <Mark tone="attn">{format.counted('calendars.flaws', draft.flaws.length)}</Mark>
            )}
          </Box>
        );
      },
    },
  ];
}
