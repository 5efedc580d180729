import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-admin';
import { TeamBoardDocument, type BoardFilter, type BoardOrder } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

const names = ['team', 'task', 'stage', 'with', 'search', 'by'] as const;
export type Wanted = Partial<Record<(typeof names)[number], string>>;

/** What is wanted stands in the address, so that a view can be shared and the back button undoes a filter. */
export function useBoard() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search);
  const wanted: Wanted = Object.fromEntries(
    names.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)!]] : [])),
  );
  const order: BoardOrder = wanted.by === 'TASK' ? 'TASK' : 'NEED';
  const answer = useInfiniteQuery({
    queryKey: ['team-board', wanted],
    queryFn: ({ pageParam }) => request(TeamBoardDocument, { filter: filterOf(wanted), order, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ teamBoard: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const set = (changes: Wanted): void => {
    const next = new URLSearchParams(Object.entries({ ...wanted, ...changes }).filter(([, value]) => value));
    navigate(next.size > 0 ? `/team?${next}` : '/team');
  };
  return { ...answer, wanted, order, filter: filterOf(wanted), set };
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
