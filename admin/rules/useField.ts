import { useId } from 'react';
import { at, same, within } from './path.ts';
import { before, useWorkshop } from './workshop.ts';

/** One place of the set as a field: its value, what it was, its flaws. */
export function useField<T>(path: string) {
  const id = useId();
  const workshop = useWorkshop();
  const value = at(workshop.rules, path) as T;
  const was = before(path, workshop);
  const flaws = workshop.flaws.filter((flaw) => flaw.path === path);
  return {
    id,
    value,
    /** The value in the set before, where it differs. */
    was: was !== undefined && !same(was, value) ? (was as T) : undefined,
    flaws,
    flawsInside: workshop.flaws.filter((flaw) => within(flaw.path, path)),
    readOnly: workshop.readOnly,
    set: (next: T | undefined) => workshop.set(path, next),
  };
}
