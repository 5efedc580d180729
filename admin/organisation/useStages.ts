import { useOrganisation } from './useOrganisation.ts';

const NONE: readonly string[] = [];

/** Codes of the stages by the rules in force, the first one first; none until they are known. */
export function useStages(): readonly string[] {
  return useOrganisation()?.stages ?? NONE;
}
