import { useQuery } from '@tanstack/react-query';
import { TouchpointsDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useText } from '../i18n/useText.ts';

/** Where clients meet the organisation, in order, named in the reader's language. */
export function useTouchpoints() {
  const text = useText();
  const { data, refetch } = useQuery({
    queryKey: ['touchpoints'],
    queryFn: async () => (await request(TouchpointsDocument, {})).touchpoints,
    retry: false,
  });
  return {
    touchpoints: (data ?? []).map(({ code, names }) => ({ code, name: text(names) || code })),
    again: async () => void (await refetch()),
  };
}
