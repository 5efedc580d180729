import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import {
  ContactsByDueDocument,
  ContactsDocument,
  type ContactFilterInput,
  type ContactLineFragment,
  type ContactSort,
  type NextClockFragment,
} from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

const PAGE = 25;

/** A contact of the list with its clocks. */
export type ContactLine = ContactLineFragment & { sla: NextClockFragment };
export type ContactOrder = ContactSort | 'DUE';

/** Contacts, a page after the other. What is due first only the promises know, so they answer for that order. */
export function useContactLines(filter: ContactFilterInput, sort: ContactOrder, order: 'ASC' | 'DESC') {
  return useInfiniteQuery({
    queryKey: ['contacts', filter, sort, order],
    queryFn: async ({ pageParam }): Promise<{ lines: ContactLine[]; next: string | null }> => {
      const page = { first: PAGE, after: pageParam, filter, order };
      if (sort === 'DUE') {
        const { nodes, pageInfo } = (await request(ContactsByDueDocument, page)).contactsByDue;
        return { lines: nodes.map(({ contact, sla }) => ({ ...contact, sla })), next: nextOf(pageInfo) };
      }
      const { nodes, pageInfo } = (await request(ContactsDocument, { ...page, sort })).contacts;
      return { lines: nodes, next: nextOf(pageInfo) };
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

function nextOf({ hasNextPage, endCursor }: { hasNextPage: boolean; endCursor: string | null }): string | null {
  return hasNextPage ? endCursor : null;
}
