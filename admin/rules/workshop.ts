import { createContext, useContext } from 'react';
import type { RuleFlawFragment, RuleWorkshopQuery } from '../../schema/generated/operations.ts';
import { at } from './path.ts';
import type { Rules } from './rule-set.ts';
import type { Standing } from './useStanding.ts';

export interface Workshop {
  ruleSetId: string;
  /** As edited, saved or not. */
  rules: Rules;
  /** The set this draft was copied from. */
  base: Rules | null;
  baseVersion: number | null;
  flaws: readonly RuleFlawFragment[];
  readOnly: boolean;
  kinds: RuleWorkshopQuery['signalKinds'];
  tasks: RuleWorkshopQuery['tasks'];
  set: (path: string, value: unknown) => void;
  /** How many meet each criterion, of the set as it is saved; null while something of the stages isn't. */
  standing: Standing | null;
  /** Everything typed so far is on the server. */
  settle: () => Promise<void>;
  /** The place an address asked for: opened and brought into view. */
  wanted: string | null;
}

export const WorkshopContext = createContext<Workshop | null>(null);

export function useWorkshop(): Workshop {
  const workshop = useContext(WorkshopContext);
  if (!workshop) throw new Error('A field of the rules stands outside their page.');
  return workshop;
}

/** The same place in the set a draft was copied from: nouns are found by their code, wherever they stand there. Null: it is new. */
export function placeInBase(path: string, rules: Rules, base: Rules): string | null {
  const found = /^(metrics|kpis|competencies|stages)\[(\d+)\](.*)$/.exec(path);
  if (!found) return path;
  const [, list, index, rest] = found as unknown as [
    string,
    'metrics' | 'kpis' | 'competencies' | 'stages',
    string,
    string,
  ];
  const code = rules[list][Number(index)]?.code;
  const before = base[list].findIndex((one) => one.code === code);
  return before === -1 ? null : `${list}[${before}]${rest}`;
}

/** What stood here before; undefined where there was nothing to compare with. */
export function before(path: string, { rules, base }: Pick<Workshop, 'rules' | 'base'>): unknown {
  const place = base && placeInBase(path, rules, base);
  return place ? at(base, place) : undefined;
}
