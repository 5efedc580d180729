import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { OptionGroup } from './Pick.tsx';
import { facts, type Leaf, type Rules } from './rule-set.ts';
import { useWords } from './useWords.ts';

/** What a criterion can be about: names, and the list to pick from. */
export function useSubjects(rules: Rules) {
  const translate = useTranslate();
  const { text } = useWords();
  return useMemo(() => {
    const listed = (about: string, list: { code: string; name: Rules['kpis'][number]['name'] }[]) =>
      list.map((one) => ({ value: `${about}:${one.code}`, text: text(one.name, one.code) }));
    const groups: OptionGroup[] = [
      { label: translate('rules.about.competency'), options: listed('competency', rules.competencies) },
      { label: translate('rules.about.kpi'), options: listed('kpi', rules.kpis) },
      { label: translate('rules.about.metric'), options: listed('metric', rules.metrics) },
      {
        label: translate('rules.about.tenure'),
        options: [{ value: 'tenure:tenure', text: translate('rules.facts.tenure') }],
      },
      {
        label: translate('rules.about.fact'),
        options: Object.keys(facts).map((code) => ({ value: `fact:${code}`, text: translate(`rules.facts.${code}`) })),
      },
    ];
    const names = new Map(groups.flatMap((group) => group.options).map((option) => [option.value, option.text]));
    return {
      groups: groups.filter((group) => group.options.length > 0),
      /** A KPI is judged by its score, a metric by its value; the same name may stand for both. */
      nameOf: ({ about, code }: Pick<Leaf, 'about' | 'code'>): string => names.get(`${about}:${code}`) ?? code,
    };
  }, [rules, translate, text]);
}
