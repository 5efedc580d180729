import { useEffect, useRef, useState } from 'react';
import { SaveCalibrationAnswersDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import type { DraftAnswer } from '../visit-form/draft.ts';
import { asNumber, fits, type WholeRound } from './round.ts';

export type Answers = Record<string, Record<string, DraftAnswer>>;
export type Kept = 'kept' | 'typing' | 'saving' | 'failed';

/** A moment after the last key: as soon as nobody is still typing. */
const PAUSE = 700;

/**
 * The own answers. Each visit that was touched is kept on the server a moment after the last change, one after the other, since each write
 * rests on the version of the one before. What could not be kept stays on the screen and is tried again with the next change.
 */
export function useSheet(round: WholeRound): {
  answers: Answers;
  kept: Kept;
  error: unknown;
  put: (caseId: string, itemId: string, changes: DraftAnswer) => void;
  /** Keeps what is not kept yet, and answers the version on which to hand in. */
  settle: () => Promise<number>;
} {
  const [answers, setAnswers] = useState<Answers>(() => answersOf(round));
  const [kept, setKept] = useState<Kept>('kept');
  const [error, setError] = useState<unknown>(null);
  const latest = useRef(answers);
  const touched = useRef(new Set<string>());
  const version = useRef(round.mine?.version ?? 0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<number> | null>(null);

  const write = async (): Promise<number> => {
    setKept('saving');
    setError(null);
    for (const caseId of touched.current) {
      touched.current.delete(caseId);
      try {
        const { saveCalibrationAnswers } = await request(SaveCalibrationAnswersDocument, {
          id: round.id,
          version: version.current,
          caseId,
          answers: asInput(latest.current[caseId] ?? {}, round.items),
        });
        version.current = saveCalibrationAnswers.mine!.version;
      } catch (fault) {
        touched.current.add(caseId);
        setKept('failed');
        setError(fault);
        throw fault;
      }
    }
    setKept(touched.current.size > 0 ? 'typing' : 'kept');
    return version.current;
  };
  const settle = (): Promise<number> => {
    clearTimeout(timer.current);
    running.current = (running.current ?? Promise.resolve(0)).catch(() => 0).then(write);
    return running.current;
  };
  // What was typed just before the page is left is kept all the same.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (touched.current.size > 0) void settle().catch(() => undefined);
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- at the end of the page alone
    [],
  );
  return {
    answers,
    kept,
    error,
    settle,
    put: (caseId, itemId, changes) => {
      const before = latest.current[caseId] ?? {};
      latest.current = { ...latest.current, [caseId]: { ...before, [itemId]: { ...before[itemId], ...changes } } };
      setAnswers(latest.current);
      setKept('typing');
      touched.current.add(caseId);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void settle().catch(() => undefined), PAUSE);
    },
  };
}

function answersOf({ ownAnswers }: WholeRound): Answers {
  const all: Answers = {};
  for (const { caseId, itemId, answer, remark } of ownAnswers)
    (all[caseId] ??= {})[itemId] = { answer: answer ?? null, ...(remark ? { remark } : {}) };
  return all;
}

function asInput(answers: Record<string, DraftAnswer>, items: WholeRound['items']) {
  return items.flatMap(({ id, item }) => {
    const { answer, remark } = answers[id] ?? {};
    if (!fits(item, answer)) return [];
    return [{ itemId: id, answer: answer == null ? null : asNumber(answer), remark: remark?.trim() || null }];
  });
}
