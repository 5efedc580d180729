import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import {
  DowntimeDocument,
  type CalendarHoursInput,
  type DowntimePeriod,
  type DowntimeQuery,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { lengthOf } from './length.ts';
import { DowntimeTable } from './DowntimeTable.tsx';
import { Section } from './Section.tsx';

const periods = ['DAY', 'MONTH', 'YEAR'] as const;

/** Availability to allowed downtime and back: 99.9 % of five days of eight hours is another promise than round the clock. */
export const PromiseBox = ({ hours, today }: { hours: CalendarHoursInput | null; today: string }) => {
  const translate = useTranslate();
  const [by, setBy] = useState<'availability' | 'downtime'>('availability');
  const [percent, setPercent] = useState('99.9');
  const [down, setDown] = useState('4:00');
  const [per, setPer] = useState<DowntimePeriod>('MONTH');
  const [year, setYear] = useState(() => Number(today.slice(0, 4)));
  const [answer, setAnswer] = useState<{ found: DowntimeQuery['downtime']; asked: string } | null>(null);
  const share = percentOf(percent);
  const downSeconds = lengthOf(down);
  const bad = by === 'availability' ? share === null : downSeconds === null;
  const asked = JSON.stringify([hours, by, percent, down, per, year]);
  const { run, busy, error } = useAct(async () => {
    if (!hours) return;
    const promised = by === 'availability' ? { availability: share } : { downSeconds, per };
    const { downtime } = await request(DowntimeDocument, { hours, year, ...promised });
    setAnswer({ found: downtime, asked });
  });
  const now = Number(today.slice(0, 4));
  return (
    <Section title={translate('calendars.promise.title')} lead={translate('calendars.promise.lead')}>
      <Box
        component="form"
        noValidate
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
          gap: '12px',
          alignItems: 'start',
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (hours && !bad) void run();
        }}
      >
        <TextField
          select
          label={translate('calendars.promise.by')}
          value={by}
          onChange={(event) => setBy(event.target.value as typeof by)}
        >
          {['availability', 'downtime'].map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`calendars.promise.by_${each}`)}
            </MenuItem>
          ))}
        </TextField>
        {by === 'availability' ? (
          <TextField
            label={translate('calendars.promise.availability')}
            value={percent}
            error={bad}
            helperText={bad && translate('calendars.promise.bad_percent')}
            onChange={(event) => setPercent(event.target.value)}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          />
        ) : (
          <>
            <TextField
              label={translate('calendars.promise.down')}
              value={down}
              error={bad}
              helperText={translate(bad ? 'calendars.try.bad_length' : 'calendars.promise.down_help')}
              onChange={(event) => setDown(event.target.value)}
            />
            <TextField
              select
              label={translate('calendars.promise.per')}
              value={per}
              onChange={(event) => setPer(event.target.value as DowntimePeriod)}
            >
              {periods.map((each) => (
                <MenuItem key={each} value={each}>
                  {translate(`calendars.promise.per_${each}`)}
                </MenuItem>
              ))}
            </TextField>
          </>
        )}
        <TextField
          select
          label={translate('calendars.promise.year')}
          value={year}
          onChange={(event) => setYear(Number(event.target.value))}
        >
          {[now - 1, now, now + 1, now + 2].map((each) => (
            <MenuItem key={each} value={each}>
              {each}
            </MenuItem>
          ))}
        </TextField>
        <Button type="submit" variant="outlined" disabled={busy || bad || hours === null} sx={{ justifySelf: 'start' }}>
          {translate('calendars.promise.count')}
        </Button>
      </Box>
      {error !== null && <ErrorNotice error={error} />}
      <Box aria-live="polite">
        {answer && answer.asked !== asked && (
          <Box sx={{ color: 'var(--warn)', marginBottom: '8px' }}>{translate('calendars.try.stale')}</Box>
        )}
        {answer && <DowntimeTable downtime={answer.found} />}
      </Box>
    </Section>
  );
};

/** "99,9" is a number in two of the three languages. */
function percentOf(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,3}(\.\d+)?$/.test(plain) && Number(plain) <= 100 ? Number(plain) : null;
}
