import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { BoardLineFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { ConfirmBar } from '../proposals/ConfirmBar.tsx';
import { BoardFilters } from './BoardFilters.tsx';
import { BoardTable } from './BoardTable.tsx';
import type { Talk } from './BoardLine.tsx';
import { daysBetween } from './LastTalk.tsx';
import { Lead } from './Lead.tsx';
import { SayThanks } from './SayThanks.tsx';
import { useBoard } from './useBoard.ts';
import './team.css';

/** A manager's first screen: whom to talk to, what to confirm, and how everybody else is doing. */
export const TeamBoard = () => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const board = useBoard();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const first = board.data?.pages[0];
  const rows = board.data?.pages.flatMap(({ teamBoard }) => teamBoard.rows) ?? [];
  const title = translate(viewer?.role === 'MANAGER' ? 'team.title' : 'team.title_all');
  if (board.error) {
    return (
      <Page title={title}>
        <ErrorNotice error={board.error} onRetry={() => void board.refetch()} />
      </Page>
    );
  }
  if (!first) return null;
  const { counts, stages, figure, totalCount, unnoticedDays: bound } = first.teamBoard;
  const talk = { today: first.organisation.today, bound };
  if (counts.assignments === 0) {
    return (
      <Page title={title}>
        <EmptyState title={translate('team.empty_title')} text={translate('team.empty_text')} />
      </Page>
    );
  }
  const again = () => {
    setChosen([]);
    void board.refetch();
  };
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <Page
      title={title}
      intro={<Lead counts={counts} unnoticed={unnoticed(rows, board, talk)} bound={bound} />}
      actions={<SayThanks rows={rows} onDone={again} />}
    >
      <BoardFilters
        wanted={board.wanted}
        order={board.order}
        set={board.set}
        teams={first.teams}
        tasks={first.tasks}
        stages={stages}
        filter={board.filter}
        hidden={board.hidden}
        query={board.query}
        onOpen={board.open}
        empty={rows.length === 0}
      />
      {rows.length === 0 ? (
        <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('team.no_match')}</Box>
      ) : (
        <BoardTable
          rows={rows}
          stages={stages}
          figure={figure}
          order={board.order}
          hidden={board.hidden}
          talk={talk}
          chosen={chosen}
          onToggle={toggle}
          onChoose={setChosen}
          onDecided={again}
        />
      )}
      {board.hasNextPage && (
        <Box sx={{ display: 'flex', gap: '12px', alignItems: 'center', padding: '16px 0' }}>
          <Button variant="outlined" disabled={board.isFetchingNextPage} onClick={() => void board.fetchNextPage()}>
            {translate('team.more')}
          </Button>
          <Box sx={{ fontSize: 13, color: 'var(--ink-3)' }}>
            {format.counted('team.count', rows.length, { of: format.number(totalCount) })}
          </Box>
        </Box>
      )}
      <ConfirmBar
        proposals={rows.flatMap(({ proposal }) => proposal ?? [])}
        chosen={chosen}
        onClear={() => setChosen([])}
        onDecided={again}
      />
    </Page>
  );
};

/** How many people nobody talked with for long. Said only where everybody within reach is on the screen. */
function unnoticed(
  rows: readonly BoardLineFragment[],
  { filter, hasNextPage }: { filter: object; hasNextPage: boolean },
  { today, bound }: Talk,
): number {
  if (hasNextPage || Object.keys(filter).length > 0) return 0;
  const long = rows.filter(({ lastTalk }) => lastTalk != null && daysBetween(lastTalk, today) > bound);
  return new Set(long.map(({ employeeId }) => employeeId)).size;
}
