import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows } from '../layout/Rows.tsx';
import { KpiFilters } from './KpiFilters.tsx';
import { useKpiColumns } from './useKpiColumns.tsx';
import { useKpis } from './useKpis.ts';

/** The KPIs of everybody within reach, a line for each person and task; each figure opens into its explanation. */
export const TeamKpis = () => {
  const translate = useTranslate();
  const format = useFormat();
  const board = useKpis();
  const first = board.data?.pages[0];
  const rows = board.data?.pages.flatMap(({ kpiBoard }) => kpiBoard.rows) ?? [];
  const columns = useKpiColumns(first?.kpiBoard.kpis ?? [], rows);
  const title = translate('team_kpis.title');
  if (board.error) {
    return (
      <Page title={title}>
        <ErrorNotice error={board.error} onRetry={() => void board.refetch()} />
      </Page>
    );
  }
  if (!first) {
    return (
      <Page title={title}>
        <p aria-live="polite">{translate('shell.loading')}</p>
      </Page>
    );
  }
  const { totalCount } = first.kpiBoard;
  const days = [...new Set(rows.flatMap(({ asOf }) => asOf ?? []))];
  const [day] = days;
  const told = days.length === 1 && day ? translate('team_kpis.all_as_of', { day: format.day(day) }) : '';
  const filtered = Object.keys(board.filter).length > 0;
  return (
    <Page title={title} intro={`${translate('team_kpis.intro')} ${told}`.trim()} width={1480}>
      {totalCount === 0 && !filtered ? (
        <EmptyState title={translate('team_kpis.empty_title')} text={translate('team_kpis.empty_text')} />
      ) : (
        <>
          <KpiFilters board={board} teams={first.teams} tasks={first.tasks} empty={rows.length === 0} />
          {rows.length === 0 ? (
            <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('team.no_match')}</Box>
          ) : (
            <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={title}>
              <Rows label={title} columns={columns} rows={rows.map((row) => ({ ...row, id: row.assignmentId }))} />
            </Box>
          )}
          <Box sx={{ display: 'flex', gap: '12px', alignItems: 'center', padding: '16px 0' }}>
            {board.hasNextPage && (
              <Button variant="outlined" disabled={board.isFetchingNextPage} onClick={() => void board.fetchNextPage()}>
                {translate('team.more')}
              </Button>
            )}
            <Box sx={{ fontSize: 13, color: 'var(--ink-3)' }}>
              {format.counted('team.count', rows.length, { of: format.number(totalCount) })}
            </Box>
          </Box>
        </>
      )}
    </Page>
  );
};
