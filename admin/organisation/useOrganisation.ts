import { useQuery } from '@tanstack/react-query';
import { OrganisationDocument, type OrganisationQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

/** Today, the last day with data and whether this is a demo, as the server sees it; null until it answers. */
export function useOrganisation(): OrganisationQuery['organisation'] | null {
  const { data } = useQuery({
    queryKey: ['organisation'],
    queryFn: async () => (await request(OrganisationDocument, {})).organisation,
    retry: false,
  });
  return data ?? null;
}
