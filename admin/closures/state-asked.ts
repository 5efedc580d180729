import type { ClosureState } from '../../schema/generated/operations.ts';

/** What the list asks for: what holds, unless something else was chosen; null for all that was ever recorded. */
export function stateAsked(chosen: string | undefined): ClosureState | null {
  if (chosen === 'all') return null;
  return chosen === 'CORRECTED' || chosen === 'WITHDRAWN' ? chosen : 'HOLDS';
}
