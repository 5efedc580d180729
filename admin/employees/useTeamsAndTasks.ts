import { useQuery } from '@tanstack/react-query';
import { TeamsAndTasksDocument, type TeamsAndTasksQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

const none: TeamsAndTasksQuery = { teams: [], tasks: [] };

/** What the filters and dialogs let a person pick from. */
export function useTeamsAndTasks(): TeamsAndTasksQuery {
  const { data } = useQuery({
    queryKey: ['teams-and-tasks'],
    queryFn: () => request(TeamsAndTasksDocument, {}),
    retry: false,
  });
  return data ?? none;
}
