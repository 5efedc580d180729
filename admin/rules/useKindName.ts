import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { contactKinds } from './rule-set.ts';
import { useWords } from './useWords.ts';
import { useWorkshop } from './workshop.ts';

/** Signal kinds by name, and all that a metric may count. Visits stand among them, though clients don't send them. */
export function useKindName() {
  const translate = useTranslate();
  const { text } = useWords();
  const { kinds, rules } = useWorkshop();
  return useMemo(() => {
    const names = new Map(kinds.map((kind) => [kind.code, text(kind.name, kind.code)]));
    const nameOf = (code: string) => names.get(code) ?? translate(`rules.kinds.${code}`, { _: code });
    // Assessments and plan targets come from elsewhere under codes of their own; they are known by the metrics that count them.
    const others = rules.metrics.flatMap((metric) => metric.kinds).filter((code) => !names.has(code));
    const codes = [...names.keys(), ...new Set([...others, 'visits', ...contactKinds])];
    return { nameOf, options: codes.map((value) => ({ value, text: nameOf(value) })) };
  }, [kinds, rules.metrics, text, translate]);
}
