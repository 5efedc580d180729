import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { SentenceSelect } from '../employees/SentenceSelect.tsx';
import { useFormat } from '../i18n/format.ts';
import { useToday } from '../organisation/useOrganisation.ts';
import { DayField } from './DayField.tsx';

export interface Period {
  from?: string;
  to?: string;
}

const spans = [30, 90, 365];

/** Since when, as a part of a sentence; a period of one's own opens two days to fill in. */
export const PeriodSelect = ({
  value,
  usual,
  onChange,
}: {
  value: Period;
  /** So many days are meant when nothing is chosen; without it, all time. */
  usual?: number;
  onChange: (period: Period) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const today = useToday();
  const span = value.to || !today ? undefined : spans.find((days) => value.from === daysAgo(days, today));
  const [own, setOwn] = useState(false);
  const filling = own || value.to !== undefined || (today !== null && value.from !== undefined && span === undefined);
  const choose = (chosen: string) => {
    setOwn(chosen === 'own');
    if (chosen === '') onChange({});
    else if (chosen !== 'own' && today) onChange({ from: daysAgo(Number(chosen), today) });
  };
  const set = (change: Period) =>
    onChange(Object.fromEntries(Object.entries({ ...value, ...change }).filter(([, day]) => day)));
  return (
    <>
      <SentenceSelect
        label={translate('shell.period')}
        any={usual === undefined ? translate('shell.period_any') : format.counted('shell.period_days', usual)}
        value={filling ? 'own' : span === undefined ? '' : String(span)}
        options={[
          ...spans
            .filter((days) => days !== usual)
            .map((days) => ({ value: String(days), text: format.counted('shell.period_days', days) })),
          { value: 'own', text: translate('shell.period_own') },
        ]}
        onChange={choose}
      />
      {filling && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-start' }}>
          <DayField
            label={translate('shell.period_from')}
            value={value.from ?? ''}
            onChange={(from) => set({ from })}
          />
          <DayField label={translate('shell.period_to')} value={value.to ?? ''} onChange={(to) => set({ to })} />
        </Box>
      )}
    </>
  );
};

/** The first of so many days of which the last is the one given. */
export const daysAgo = (days: number, last: string): string =>
  new Date(Date.parse(last) - (days - 1) * 86_400_000).toISOString().slice(0, 10);
