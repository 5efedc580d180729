import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { languages } from '../i18n/provider.ts';
import { isLeaf } from './criteria.ts';
import { partOf } from './parts.ts';
import { at } from './path.ts';
import type { Criterion, Leaf, Rules } from './rule-set.ts';
import { sectionOf } from './sections.ts';
import { useSubjects } from './useSubjects.ts';
import { useWords } from './useWords.ts';

/** A place of the set in words: the noun, what about it, and the field. */
export function useLabel(rules: Rules) {
  const translate = useTranslate();
  const { text } = useWords();
  const { nameOf } = useSubjects(rules);
  return useMemo(() => {
    /** Word of one field, by its path without numbers: `metrics[2].window.days` -> "metrics_window_days". */
    const field = (path: string): string => {
      const key = path
        .replaceAll(/\[\d+\]/g, '')
        .replace(/\.(en|ru|pl)$/, '')
        .replace(/\.(demands|byTask)\..*$/, '.$1')
        .replaceAll('.', '_');
      const language = languages.find(({ locale }) => path.endsWith(`.${locale}`))?.name;
      const word = translate(`rules.field.${key}`, { _: '' });
      return [word, language].filter(Boolean).join(', ');
    };
    const place = (path: string): string => {
      const words = [translate(`rules.sections.${sectionOf(partOf(path))}`)];
      const noun = /^(metrics|kpis|competencies|stages)\[\d+\]/.exec(path)?.[0];
      if (noun) {
        const found = at(rules, noun) as { code: string; name: Rules['stages'][number]['name'] } | undefined;
        words.push(
          [noun.startsWith('stages') && found?.code, text(found?.name, found?.code)].filter(Boolean).join(' '),
        );
      }
      const tree = /^stages\[\d+\]\.(entry|retention)/.exec(path)?.[0];
      if (tree) words.push(field(tree), leafName(rules, path, nameOf));
      else words.push(field(path));
      return words.filter(Boolean).join(' › ');
    };
    return { field, place };
  }, [rules, translate, text, nameOf]);
}

/** The criterion that a path leads to or into. */
function leafName(rules: Rules, path: string, nameOf: (leaf: Leaf) => string): string {
  for (let place = path; place.includes('.'); place = place.replace(/(\.\w+|\[\d+\])$/, '')) {
    const found = at(rules, place) as Criterion | undefined;
    if (found && typeof found === 'object' && isLeaf(found)) return nameOf(found);
  }
  return '';
}
