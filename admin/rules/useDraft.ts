import { useCallback, useEffect, useRef, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { RuleSetDocument, SaveRulePartDocument, type RuleSetWholeFragment } from '../../schema/generated/operations.ts';
import { request, RequestError } from '../graphql.ts';
import { firstState, reduce, unsavedOf, withKept, type DraftAct } from './draft-state.ts';
import { keptOf } from './kept.ts';
import { valueOf } from './parts.ts';
import type { Part } from './rule-set.ts';

/** A pause in the typing after which a part is saved. */
const pause = 900;

/** A draft under the hand: edited here, kept on this machine, saved part by part with the lock. */
export function useDraft(loaded: RuleSetWholeFragment, readOnly: boolean) {
  const kept = keptOf(loaded.id);
  const [state, setState] = useState(() =>
    readOnly ? firstState(loaded) : kept.read().reduce(withKept, firstState(loaded)),
  );
  // Saving goes on between two renders, and the next part needs the lock of the one before.
  const latest = useRef(state);
  const act = useCallback((what: DraftAct) => {
    latest.current = reduce(latest.current, what);
    setState(latest.current);
  }, []);
  const [saving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const leaveIfSignedOut = useLogoutIfAccessDenied();
  const running = useRef<Promise<void> | null>(null);
  const unsaved = unsavedOf(state);

  /** Saves one part after another until nothing is left; a clash stops it. */
  const save = useCallback(async (): Promise<void> => {
    if (running.current) return running.current;
    const work = async () => {
      setSaving(true);
      setError(null);
      try {
        for (let turn = 0; turn < 20; turn++) {
          const part = unsavedOf(latest.current).find((one) => !latest.current.clashes.includes(one));
          if (!part) break;
          const sent = valueOf(latest.current.now, part);
          const answer = await sendPart(loaded.id, latest.current.lock, part, sent);
          act(answer.met ? { type: 'met', answer: answer.whole } : { type: 'saved', answer: answer.whole, part, sent });
          if (!answer.met) setSavedAt(Date.now());
        }
      } catch (fault) {
        await leaveIfSignedOut(fault as Error);
        setError(fault);
      } finally {
        setSaving(false);
      }
    };
    return (running.current = work().finally(() => {
      running.current = null;
    }));
  }, [loaded.id, leaveIfSignedOut, act]);

  useEffect(() => {
    if (readOnly) return;
    kept.write(unsaved.map((part) => ({ part, base: valueOf(state.saved, part), mine: valueOf(state.now, part) })));
    if (unsaved.every((part) => state.clashes.includes(part))) return;
    const timer = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is kept follows the state alone
  }, [state.now, state.saved, state.clashes]);

  return {
    ...state,
    unsaved,
    saving,
    savedAt,
    error,
    save,
    edit: useCallback((path: string, value: unknown) => act({ type: 'edit', path, value, at: Date.now() }), [act]),
    undo: useCallback(() => act({ type: 'undo' }), [act]),
    choose: (part: Part, theirs: boolean) => act({ type: 'choose', part, theirs }),
    forget: () => kept.write([]),
  };
}

export type Draft = ReturnType<typeof useDraft>;

async function sendPart(
  id: string,
  lock: number,
  part: Part,
  value: unknown,
): Promise<{ whole: RuleSetWholeFragment; met: boolean }> {
  try {
    return {
      whole: (await request(SaveRulePartDocument, { id, lock, part, value: value as Record<string, unknown> }))
        .saveRulePart,
      met: false,
    };
  } catch (fault) {
    if (!(fault instanceof RequestError) || fault.code !== 'CONFLICT') throw fault;
    return { whole: (await request(RuleSetDocument, { id })).ruleSet, met: true };
  }
}
