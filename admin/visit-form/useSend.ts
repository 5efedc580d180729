import { useState } from 'react';
import {
  RecordVisitDocument,
  type FormProgrammeFragment,
  type RecordVisitMutation,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { asInput } from './as-input.ts';
import { dropDraft, type DraftAnswer } from './draft.ts';
import { dropPicture, sendPicture } from './pictures.ts';
import type { Filling } from './useDraft.ts';

export type VisitSent = RecordVisitMutation['recordVisits']['results'][number];

/**
 * Sends the pictures that lie on the device, then the visit. What was sent is remembered in the draft, so that a second try after a lost
 * connection sends nothing twice; and the visit's own number makes it one visit, however often it is sent.
 */
export function useSend(accountId: string, { draft, answer }: Filling, programme: FormProgrammeFragment | null) {
  const [sent, setSent] = useState<VisitSent | null>(null);
  const [flaw, setFlaw] = useState<VisitSent | null>(null);
  const { run, busy, error } = useAct(async () => {
    if (!programme) return;
    setFlaw(null);
    const answers: Record<string, DraftAnswer> = { ...draft.answers };
    for (const [item, given] of Object.entries(draft.answers)) {
      if (!given.picture) continue;
      const evidenceFileId = await sendPicture(draft.id, item);
      const done = { picture: false, ...(evidenceFileId ? { evidenceFileId } : {}) };
      answers[item] = { ...given, ...done };
      answer(item, done);
    }
    const visit = asInput({ ...draft, answers }, programme);
    const { recordVisits } = await request(RecordVisitDocument, { programmeId: programme.id, visit });
    const result = recordVisits.results[0]!;
    if (result.status === 'REFUSED') {
      setFlaw(result);
      return;
    }
    for (const item of Object.keys(answers)) await dropPicture(draft.id, item).catch(() => undefined);
    dropDraft(accountId, draft.id);
    setSent(result);
  });
  return { run, busy, error, flaw, sent };
}
