import type { Part } from './rule-set.ts';

export interface KeptPart {
  part: Part;
  base: unknown;
  mine: unknown;
}

/** Edits not saved yet, kept on this machine: a closed tab or an ended session loses nothing. `base` is what they were made upon. */
export function keptOf(ruleSetId: string) {
  const name = `karta.rules.${ruleSetId}`;
  return {
    read: (): KeptPart[] => {
      try {
        return JSON.parse(localStorage.getItem(name) ?? '[]') as KeptPart[];
      } catch {
        return [];
      }
    },
    write: (parts: KeptPart[]): void => {
      if (parts.length === 0) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify(parts));
    },
  };
}
