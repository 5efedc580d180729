import { useEffect, useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CheckWordingDocument, type CheckWordingQuery, type StandardInput } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

export type Warning = CheckWordingQuery['checkWording'][number];

/** A moment after the typing stops: one question for a word, not for a letter. */
const PAUSE = 500;

/** What the check of the wording says of what is typed now, before anything is saved. Null input: it can't be asked yet. */
export function useWordingCheck(input: StandardInput | null): { warnings: Warning[]; checked: boolean } {
  const now = input && JSON.stringify(input);
  const [asked, setAsked] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(now), PAUSE);
    return () => clearTimeout(timer);
  }, [now]);
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['check-wording', asked],
    enabled: asked !== null,
    retry: false,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: async () =>
      (await request(CheckWordingDocument, { input: JSON.parse(asked!) as StandardInput })).checkWording,
  });
  return { warnings: data ?? [], checked: now !== null && now === asked && data !== undefined && !isPlaceholderData };
}
