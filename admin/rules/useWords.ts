import { useMemo } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { neat, type Figure } from './figures.ts';
import type { Texts } from './rule-set.ts';

/** Texts in three languages in the reader's, and figures with their units. */
export function useWords() {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  const format = useFormat();
  return useMemo(() => {
    const text = (texts: Partial<Texts> | null | undefined, otherwise = ''): string =>
      texts?.[locale as keyof Texts]?.trim() || texts?.en || otherwise;
    const number = (value: number): string =>
      new Intl.NumberFormat(format.tag, { maximumFractionDigits: 6 }).format(value);
    /** The word after the number, in the right plural: "days", "of 100", "%". */
    const unit = (figure: Figure, stored: number): string =>
      figure.unit === 'none'
        ? ''
        : translate(`rules.units.${figure.unit}`, { smart_count: neat(stored * figure.factor), _: '' });
    return {
      text,
      number,
      unit,
      shown: (figure: Figure, stored: number): string =>
        figure.unit === 'yes'
          ? translate(stored >= 1 ? 'rules.yes' : 'rules.no')
          : `${number(neat(stored * figure.factor))} ${unit(figure, stored)}`.trim(),
      range: (figure: Figure): string => {
        const [min, max] = [figure.min, figure.max].map((bound) =>
          bound === undefined ? null : number(neat(bound * figure.factor)),
        );
        // A bound that only keeps zero out reads as "above 0"; one that nobody would reach isn't told.
        const above = figure.min === 0.000001;
        const most = figure.max !== undefined && figure.max >= 1e6 ? null : max;
        if (min == null) return '';
        if (above) return most ? translate('rules.range.above_to', { max: most }) : translate('rules.range.above');
        return most ? translate('rules.range.from_to', { min, max: most }) : translate('rules.range.from', { min });
      },
    };
  }, [locale, translate, format]);
}
