import type { RuleFlawFragment, RuleSetWholeFragment } from '../../schema/generated/operations.ts';
import type { KeptPart } from './kept.ts';
import { merged } from './merge.ts';
import { allParts, partOf, valueOf, withPart } from './parts.ts';
import { same, setAt } from './path.ts';
import type { Part, Rules } from './rule-set.ts';

export const rulesOf = ({ body, name }: Pick<RuleSetWholeFragment, 'body' | 'name'>): Rules => ({
  ...(body as unknown as Rules),
  name,
});

interface Step {
  part: Part;
  value: unknown;
  path: string;
  at: number;
}

export interface DraftState {
  /** As the server has it, with its lock. */
  saved: Rules;
  lock: number;
  flaws: readonly RuleFlawFragment[];
  now: Rules;
  past: Step[];
  /** Parts that somebody else changed as well: they wait for a choice and are not saved meanwhile. */
  clashes: Part[];
}

export type DraftAct =
  | { type: 'edit'; path: string; value: unknown; at: number }
  | { type: 'undo' }
  | { type: 'saved'; answer: RuleSetWholeFragment; part: Part; sent: unknown }
  | { type: 'met'; answer: RuleSetWholeFragment }
  | { type: 'choose'; part: Part; theirs: boolean };

/** Edits of one place within this time are one step back. */
const together = 1200;
const mostSteps = 200;

export const firstState = (loaded: RuleSetWholeFragment): DraftState => {
  const saved = rulesOf(loaded);
  return { saved, lock: loaded.lock, flaws: loaded.flaws, now: saved, past: [], clashes: [] };
};

export const unsavedOf = ({ now, saved }: DraftState): Part[] =>
  now === saved ? [] : allParts.filter((part) => !same(valueOf(now, part), valueOf(saved, part)));

/** What one act makes of the draft. */
export function reduce(state: DraftState, act: DraftAct): DraftState {
  switch (act.type) {
    case 'edit': {
      const part = partOf(act.path);
      const now = setAt(state.now, act.path, act.value);
      const last = state.past.at(-1);
      if (last && last.path === act.path && act.at - last.at < together)
        return { ...state, now, past: [...state.past.slice(0, -1), { ...last, at: act.at }] };
      return {
        ...state,
        now,
        past: [...state.past, { part, value: valueOf(state.now, part), path: act.path, at: act.at }].slice(-mostSteps),
      };
    }
    case 'undo': {
      const last = state.past.at(-1);
      return last
        ? { ...state, now: withPart(state.now, last.part, last.value), past: state.past.slice(0, -1) }
        : state;
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
      const start: DraftState = {
        ...state,
        saved: theirs,
        now: theirs,
        lock: act.answer.lock,
        flaws: act.answer.flaws,
      };
      return unsavedOf(state)
        .map((part) => ({ part, base: valueOf(state.saved, part), mine: valueOf(state.now, part) }))
        .reduce(withKept, start);
    }
    case 'choose': {
      const clashes = state.clashes.filter((part) => part !== act.part);
      return act.theirs
        ? { ...state, clashes, now: withPart(state.now, act.part, valueOf(state.saved, act.part)) }
        : { ...state, clashes };
    }
  }
}

/** Edits not saved yet, put on what the server has now. Where somebody else changed the same place, a person chooses. */
export function withKept(state: DraftState, { part, base, mine }: KeptPart): DraftState {
  const { value, clash } = merged(base, mine, valueOf(state.saved, part));
  const others = state.clashes.filter((one) => one !== part);
  return { ...state, now: withPart(state.now, part, value), clashes: clash ? [...others, part] : others };
}
