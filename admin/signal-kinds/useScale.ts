import { useTranslate } from 'react-admin';
import type { SignalKindRowFragment } from '../../schema/generated/operations.ts';
import { useWords } from '../rules/useWords.ts';

/** What values of a kind can be, in words: "points from 1 to 5", "seconds", "words". */
export function useScale() {
  const translate = useTranslate();
  const { number } = useWords();
  return ({ unit, scaleMin, scaleMax }: Pick<SignalKindRowFragment, 'unit' | 'scaleMin' | 'scaleMax'>): string => {
    const what = translate(`kinds.units.${unit}`, { _: unit });
    return scaleMin == null || scaleMax == null
      ? what
      : translate('kinds.scale', { what, min: number(scaleMin), max: number(scaleMax) });
  };
}
