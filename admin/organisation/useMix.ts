import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-admin';
import { InsightsDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

/** A year of evaluations; the server knows its own today, so a day more does no harm. */
const days = 366;

/** Which task, and which bar is open, stand in the address: they can be shared, and the back button closes the list. */
export function useMix() {
  const { search } = useLocation();
  const asked = new URLSearchParams(search);
  const task = asked.get('task');
  const { data, error, refetch } = useQuery({
    queryKey: ['insights', task],
    queryFn: () => request(InsightsDocument, { from: dayFromNow(-days), to: dayFromNow(1), taskId: task }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const href = (changes: Record<string, string | null>): string => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    return next.size > 0 ? `/?${next}` : '/';
  };
  return { data, error, refetch, task, month: asked.get('month'), stage: asked.get('stage'), href };
}

const dayFromNow = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
