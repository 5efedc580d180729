import { useQuery } from '@tanstack/react-query';
import { LocationsDocument, type LocationsQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

/** All locations by name, to pick from. */
export function useLocations(): LocationsQuery['locations'] {
  const { data } = useQuery({
    queryKey: ['locations'],
    queryFn: async () => (await request(LocationsDocument, {})).locations,
    retry: false,
  });
  return data ?? [];
}
