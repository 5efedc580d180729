import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  VisitPreviewDocument,
  type FormProgrammeFragment,
  type VisitInput,
  type VisitPreviewQuery,
} from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { asInput } from './as-input.ts';
import type { Draft } from './draft.ts';

export interface Preview {
  data: VisitPreviewQuery['visitPreview'] | null;
  /** The server can't be asked right now. */
  lost: boolean;
}

const PAUSE_MS = 400;

/** What the visit would say so far: reckoned by the server, a moment after the last change. */
export function usePreview(draft: Draft, programme: FormProgrammeFragment | null): Preview {
  const now = programme && draft.visitedOn ? JSON.stringify(asInput(draft, programme)) : '';
  const [settled, setSettled] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now]);
  const { data, isError } = useQuery({
    queryKey: ['visit-preview', programme?.id, settled],
    queryFn: async () =>
      (
        await request(VisitPreviewDocument, {
          programmeId: programme!.id,
          visit: JSON.parse(settled) as VisitInput,
        })
      ).visitPreview,
    enabled: programme !== null && settled !== '',
    placeholderData: keepPreviousData,
    retry: false,
  });
  return { data: data ?? null, lost: isError };
}
