import { useTranslate } from 'react-admin';
import type { RuleSetRowFragment } from '../../schema/generated/operations.ts';
import { useWords } from './useWords.ts';

/** "Version 3 Autumn": a version with its name in the reader's language. */
export function useVersionWords() {
  const translate = useTranslate();
  const { text } = useWords();
  return ({ version, names }: Pick<RuleSetRowFragment, 'version' | 'names'>): string =>
    `${translate('rules.version', { n: version })} ${text(names)}`.trim();
}
