import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-admin';
import { TeamBoardDocument, type BoardFilter, type BoardOrder } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { COLUMNS } from './ColumnsButton.tsx';

const names = ['team', 'task', 'stage', 'with', 'search', 'by', 'hide'] as const;
const ORDERS: readonly BoardOrder[] = ['NEED', 'TASK', 'STAGE', 'NAME'];
export type Wanted = Partial<Record<(typeof names)[number], string>>;

/** What is wanted stands in the address, so that a view can be shared and the back button undoes a filter. */
export function useBoard() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search);
  const wanted: Wanted = Object.fromEntries(
    names.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)!]] : [])),
  );
  const order = ORDERS.find((one) => one === wanted.by) ?? 'NEED';
  // Columns are the table's own affair: hiding one asks for nothing anew.
  const { hide, ...narrowed } = wanted;
  const hidden = COLUMNS.filter((column) => hide?.split(' ').includes(column));
  const answer = useInfiniteQuery({
    queryKey: ['team-board', narrowed],
    queryFn: ({ pageParam }) => request(TeamBoardDocument, { filter: filterOf(wanted), order, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ teamBoard: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const set = (changes: Wanted): void => {
    const next = new URLSearchParams(Object.entries({ ...wanted, ...changes }).filter(([, value]) => value));
    open(String(next));
  };
  const open = (query: string): void => navigate(query ? `/team?${query}` : '/team');
  const query = String(new URLSearchParams(names.flatMap((name) => (wanted[name] ? [[name, wanted[name]]] : []))));
  return { ...answer, wanted, order, hidden, query, filter: filterOf(wanted), set, open };
}

function filterOf({ team, task, stage, with: going, search }: Wanted): BoardFilter {
  return {
    ...(team ? { teamId: team } : {}),
    ...(task ? { taskId: task } : {}),
    ...(stage ? { stage } : {}),
    ...(going === 'PROPOSAL' ? { hasOpenProposal: true } : going ? { state: going } : {}),
    ...(search ? { search } : {}),
  };
}
