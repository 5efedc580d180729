import { useQuery } from '@tanstack/react-query';
import { ImportCodesDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useViewer } from '../layout/useViewer.ts';
import { useLocal } from './useLocal.ts';

interface Named {
  code: string;
  name: string;
}

export interface Codes {
  /** Codes that a field of this name may hold, as far as they are known. */
  of: (field: string) => readonly Named[];
  sources: readonly Named[];
  kinds: ReadonlyMap<string, string>;
}

/** What is known by codes, for fields that are the same for a whole file. */
export function useCodes(target: string): Codes {
  const local = useLocal();
  const signals = useViewer()?.role !== 'AUDITOR';
  const { data } = useQuery({
    queryKey: ['import-codes', signals],
    queryFn: () => request(ImportCodesDocument, { signals }),
    retry: false,
    enabled: target !== '',
  });
  return {
    of: (field) => (field === 'taskCode' ? data?.tasks : field === 'programmeCode' ? data?.programmes : null) ?? [],
    sources: data?.sources ?? [],
    kinds: new Map(data?.signalKinds?.map(({ code, name }) => [code, local(name)])),
  };
}
