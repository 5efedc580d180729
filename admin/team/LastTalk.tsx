import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';

/** How long ago somebody talked with the person. Beyond the rules' bound nobody noticed, and the line says so. */
export const LastTalk = ({ day, today, bound }: { day: string | null; today: string; bound: number }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (day === null) return <span className="cap">{translate('team.talk_none')}</span>;
  const days = daysBetween(day, today);
  const ago = format.counted('team.talk_days', days);
  if (days <= bound) return <span title={format.day(day)}>{days === 0 ? translate('team.talk_today') : ago}</span>;
  return (
    <>
      <span className="risk" title={format.day(day)}>
        {ago}
      </span>
      <div className="cap unnoticed">{translate('team.talk_unnoticed')}</div>
    </>
  );
};

export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
