import { useTranslate } from 'react-admin';
import type { ClockPartsFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';

/** How a promise stands: kept, missed by how much, or how much open time is left. The last quarter of it warns. */
export const Standing = ({ clock }: { clock: ClockPartsFragment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const left = clock.targetSeconds - clock.elapsedSeconds;
  if (clock.verdict === 'HIT') return <Mark tone="met">{translate('contacts.kept')}</Mark>;
  if (clock.verdict === 'MISS' || left < 0)
    return <Mark tone="attn">{translate('contacts.over', { time: format.duration(-left) })}</Mark>;
  return (
    <Mark tone={left < clock.targetSeconds / 4 ? 'warn' : 'plain'}>
      {translate('contacts.left', { time: format.duration(left) })}
    </Mark>
  );
};
