import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-admin';
import { KpiBoardDocument, type KpiBoardFilter, type KpiBoardSort } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

const names = ['search', 'team', 'task', 'by'] as const;
export type Wanted = Partial<Record<(typeof names)[number], string>>;

/** What is wanted stands in the address, so that a view can be shared and the back button undoes a filter. */
export function useKpis() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search);
  const wanted: Wanted = Object.fromEntries(
    names.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)!]] : [])),
  );
  const sort: KpiBoardSort = wanted.by === 'TASK' || wanted.by === 'TEAM' ? wanted.by : 'NAME';
  const filter: KpiBoardFilter = {
    ...(wanted.search ? { search: wanted.search } : {}),
    ...(wanted.team ? { teamId: wanted.team } : {}),
    ...(wanted.task ? { taskId: wanted.task } : {}),
  };
  const answer = useInfiniteQuery({
    queryKey: ['kpi-board', wanted],
    queryFn: ({ pageParam }) => request(KpiBoardDocument, { filter, sort, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ kpiBoard: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const open = (query: string): void => navigate(query ? `/team-kpis?${query}` : '/team-kpis');
  const set = (changes: Wanted): void =>
    open(String(new URLSearchParams(Object.entries({ ...wanted, ...changes }).filter(([, value]) => value))));
  return { ...answer, wanted, sort, filter, set, open, query: String(new URLSearchParams(Object.entries(wanted))) };
}
