import { useState } from 'react';
import { keepDraft, type Draft, type DraftAnswer } from './draft.ts';

export interface Filling {
  draft: Draft;
  set: (changes: Partial<Draft>) => void;
  answer: (itemId: string, changes: DraftAnswer) => void;
}

/** The draft on the screen; every change is on the device before the next key is pressed. */
export function useDraft(accountId: string, start: Draft): Filling {
  const [draft, setDraft] = useState(start);
  const change = (make: (before: Draft) => Draft) =>
    setDraft((before) => {
      const now = { ...make(before), changedAt: new Date().toISOString() };
      keepDraft(accountId, now);
      return now;
    });
  return {
    draft,
    set: (changes) => change((before) => ({ ...before, ...changes })),
    answer: (itemId, changes) =>
      change((before) => ({
        ...before,
        answers: { ...before.answers, [itemId]: { ...before.answers[itemId], ...changes } },
      })),
  };
}
