import { useQuery } from '@tanstack/react-query';
import { CriteriaNowDocument, type CriteriaNowQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useViewer } from '../layout/useViewer.ts';

/** How many meet each criterion now, by path, with the day of that evaluation. */
export interface Standing {
  asOf: string;
  assignments: number;
  at: ReadonlyMap<string, CriteriaNowQuery['criteriaNow']['criteria'][number]>;
}

/** Asked anew with each saved state of the set; null before the first evaluation, and for who may not see numbers. */
export function useStanding(ruleSetId: string, lock: number, wanted: boolean): Standing | null {
  const may = useViewer()?.may.includes('criteriaNow') ?? false;
  const { data } = useQuery({
    queryKey: ['criteria-now', ruleSetId, lock],
    enabled: may && wanted,
    retry: false,
    placeholderData: (before) => before,
    queryFn: async (): Promise<Standing | null> => {
      const { asOf, assignments, criteria } = (await request(CriteriaNowDocument, { ruleSetId })).criteriaNow;
      return asOf ? { asOf, assignments, at: new Map(criteria.map((one) => [one.path, one])) } : null;
    },
  });
  return data ?? null;
}
