import { useTranslate } from 'react-admin';
import type { BoardLineFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../maps/reader.ts';

type Reason = BoardLineFragment['reasons'][number];

/** A reason as half a sentence, in the reader's language. */
export function useReason() {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  return (reason: Reason, stage: string): string => {
    const label = text(reason.label);
    const shown = (value: number | null) => (value === null ? '' : format.value(value, reason.unit));
    const words = { label, stage, held: shown(reason.held), demanded: shown(reason.demanded) };
    if (reason.undecided) return translate('team.reason_UNDECIDED', words);
    if (reason.kind === 'TIGHTEST') return translate('team.reason_TIGHTEST', words);
    if (reason.kind === 'FAILED')
      return translate(`team.reason_FAILED${reason.comparator === '<=' ? '_most' : ''}`, words);
    if (reason.n === null || reason.minSample === null || reason.n >= reason.minSample)
      return translate('team.reason_LACKING_some', words);
    return translate('team.reason_LACKING', {
      label,
      n: format.number(Math.floor(reason.n)),
      of: format.number(reason.minSample),
    });
  };
}
