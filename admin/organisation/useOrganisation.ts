import { useQuery } from '@tanstack/react-query';
import { OrganisationDocument, type OrganisationQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

const asked = {
  queryKey: ['organisation'],
  queryFn: async () => (await request(OrganisationDocument, {})).organisation,
  retry: false,
};

/** Today, the last day with data and whether this is a demo, as the server sees it; null until it answers. */
export function useOrganisation(): OrganisationQuery['organisation'] | null {
  return useQuery(asked).data ?? null;
}

/**
 * The organisation's day, null until the server has said it. The browser may be a day ahead or behind; its day has to do only where the
 * server would not say, and then what the page asks says why.
 */
export function useToday(): string | null {
  const { data, isError } = useQuery(asked);
  return data?.today ?? (isError ? browsersDay() : null);
}

const browsersDay = (): string => new Date().toISOString().slice(0, 10);
