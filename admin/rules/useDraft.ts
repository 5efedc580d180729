import { useCallback, useEffect, useRef, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { RuleSetDocument, SaveRulePartDocument, type RuleFlawFragment, type RuleSetWholeFragment } from '../../schema/generated/operations.ts';
import { request, RequestError } from '../graphql.ts';
import { keptOf, type KeptPart } from './kept.ts';
import { merged } from './merge.ts';
import { allParts, partOf, valueOf, withPart } from './parts.ts';
import { same, setAt } from './path.ts';
import type { Part, Rules } from './rule-set.ts';

export const rulesOf = ({ body, name }: Pick<RuleSetWholeFragment, 'body' | 'name'>): Rules => ({ ...(body as unknown as Rules), name });

interface Step { part: Part; value: unknown; path: string; at: number }

interface State {
  /** As the server has it, with its lock. */
  saved: Rules;
  lock: number;
  flaws: readonly RuleFlawFragment[];
  now: Rules;
  past: Step[];
  /** Parts that somebody else changed as well: they wait for a choice and are not saved meanwhile. */
  clashes: Part[];
}

type Act =
  | { type: 'edit'; path: string; value: unknown; at: number }
  | { type: 'undo' }
  | { type: 'saved'; answer: RuleSetWholeFragment; part: Part; sent: unknown }
  | { type: 'met'; answer: RuleSetWholeFragment }
  | { type: 'choose'; part: Part; theirs: boolean };

/** Edits of one place within this time are one step back. */
const together = 1200;
const mostSteps = 200;
/** A pause in the typing after which a part is saved. */
const pause = 900;

/** A draft under the hand: edited here, kept on this machine, saved part by part with the lock. */
export function useDraft(loaded: RuleSetWholeFragment, readOnly: boolean) {
  const kept = keptOf(loaded.id);
  const [state, setState] = useState(() => {
    const saved = rulesOf(loaded);
    const start: State = { saved, lock: loaded.lock, flaws: loaded.flaws, now: saved, past: [], clashes: [] };
    return readOnly ? start : kept.read().reduce(withKept, start);
  });
  // Saving goes on between two renders, and the next part needs the lock of the one before.
  const latest = useRef(state);
  const act = useCallback((what: Act) => {
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

const unsavedOf = ({ now, saved }: State): Part[] => (now === saved ? [] : allParts.filter((part) => !same(valueOf(now, part), valueOf(saved, part))));

async function sendPart(id: string, lock: number, part: Part, value: unknown): Promise<{ whole: RuleSetWholeFragment; met: boolean }> {
  try {
    return { whole: (await request(SaveRulePartDocument, { id, lock, part, value: value as Record<string, unknown> })).saveRulePart, met: false };
  } catch (fault) {
    if (!(fault instanceof RequestError) || fault.code !== 'CONFLICT') throw fault;
    return { whole: (await request(RuleSetDocument, { id })).ruleSet, met: true };
  }
}

function reduce(state: State, act: Act): State {
  switch (act.type) {
    case 'edit': {
      const part = partOf(act.path);
      const now = setAt(state.now, act.path, act.value);
      const last = state.past.at(-1);
      if (last && last.path === act.path && act.at - last.at < together) return { ...state, now, past: [...state.past.slice(0, -1), { ...last, at: act.at }] };
      return { ...state, now, past: [...state.past, { part, value: valueOf(state.now, part), path: act.path, at: act.at }].slice(-mostSteps) };
    }
    case 'undo': {
      const last = state.past.at(-1);
      return last ? { ...state, now: withPart(state.now, last.part, last.value), past: state.past.slice(0, -1) } : state;
    }
    case 'saved': {
      const saved = rulesOf(act.answer);
      const now = allParts.reduce((rules, part) => {
        const mine = valueOf(state.now, part);
        const sent = part === act.part ? act.sent : valueOf(state.saved, part);
        return same(mine, sent) ? rules : withPart(rules, part, mine);
      }, saved);
      return { ...state, saved, now, lock: act.answer.lock, flaws: act.answer.flaws };
    }
    case 'met': {
      const theirs = rulesOf(act.answer);
      const start: State = { ...state, saved: theirs, now: theirs, lock: act.answer.lock, flaws: act.answer.flaws };
      return unsavedOf(state).map((part) => ({ part, base: valueOf(state.saved, part), mine: valueOf(state.now, part) })).reduce(withKept, start);
    }
    case 'choose': {
      const clashes = state.clashes.filter((part) => part !== act.part);
      return act.theirs ? { ...state, clashes, now: withPart(state.now, act.part, valueOf(state.saved, act.part)) } : { ...state, clashes };
    }
  }
}

/** Edits not saved yet, put on what the server has now. Where somebody else changed the same place, a person chooses. */
function withKept(state: State, { part, base, mine }: KeptPart): State {
  const { value, clash } = merged(base, mine, valueOf(state.saved, part));
  const others = state.clashes.filter((one) => one !== part);
  return { ...state, now: withPart(state.now, part, value), clashes: clash ? [...others, part] : others };
}
