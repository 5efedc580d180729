import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/format.ts';
import { useWorkshop } from './workshop.ts';

/** Of which day the numbers beside the criteria are. */
export const MeetsDay = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { standing } = useWorkshop();
  return standing && <p className="cap">{translate('rules.meets.day', { day: format.day(standing.asOf) })}</p>;
};
