import { useQuery } from '@tanstack/react-query';
import { ItemChoicesDocument, type ItemChoicesQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import type { Choice } from './questions.ts';

/** Standards in force with their items, to make questionnaires of: all pages of them. */
export function useChoices(): Choice[] {
  const { data } = useQuery({
    queryKey: ['item-choices'],
    retry: false,
    queryFn: async () => {
      const all: Choice[] = [];
      for (let after: string | null = null; ;) {
        const { standards }: ItemChoicesQuery = await request(ItemChoicesDocument, { after });
        all.push(...standards.nodes);
        if (!standards.pageInfo.hasNextPage) return all;
        after = standards.pageInfo.endCursor ?? null;
      }
    },
  });
  return data ?? [];
}
