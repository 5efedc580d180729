import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, TextField } from '@mui/material';
import { TryCalendarDocument, type CalendarHoursInput } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { lengthOf } from './length.ts';
import { Section } from './Section.tsx';
import { TryResult, type Tried } from './TryResult.tsx';
import { TryPauses, type PauseRow } from './TryPauses.tsx';
import { dayAfter, instantOf, localOf } from './zone.ts';

/** A clock tried on hours before anybody is judged by it: over a weekend to begin with, where most surprises are. */
export const TryBox = ({ hours, lead, zone }: { hours: CalendarHoursInput | null; lead: string; zone: string }) => {
  const translate = useTranslate();
  const [opened, setOpened] = useState(() => `${lastFriday(zone)}T16:45`);
  const [closed, setClosed] = useState(() => `${dayAfter(lastFriday(zone), 3)}T10:00`);
  const [target, setTarget] = useState('0:30');
  const [pauses, setPauses] = useState<PauseRow[]>([]);
  const [tried, setTried] = useState<{ answer: Tried; asked: string } | null>(null);
  const seconds = target.trim() === '' ? null : lengthOf(target);
  const badTarget = target.trim() !== '' && seconds === null;
  const asked = JSON.stringify([hours, opened, closed, target, pauses.map(({ from, to }) => [from, to])]);
  const { run, busy, error } = useAct(async () => {
    if (!hours) return;
    const at = (local: string) => new Date(instantOf(local, hours.timeZone)).toISOString();
    const sent = { opened: at(opened), closed: at(closed) };
    const { tryCalendar } = await request(TryCalendarDocument, {
      hours,
      ...sent,
      pauses: pauses.filter(({ from }) => from).map(({ from, to }) => ({ from: at(from), to: to ? at(to) : null })),
      target: seconds,
    });
    setTried({ answer: { ...sent, ...tryCalendar, target: seconds, zone: hours.timeZone }, asked });
  });
  const moment = (label: string, value: string, onChange: (value: string) => void) => (
    <TextField
      type="datetime-local"
      label={label}
      value={value}
      required
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <Section title={translate('calendars.try.title')} lead={lead}>
      <Box
        component="form"
        noValidate
        sx={{ display: 'grid', gap: '12px' }}
        onSubmit={(event) => {
          event.preventDefault();
          if (hours && opened && closed && !badTarget) void run();
        }}
      >
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))', gap: '12px' }}>
          {moment(translate('calendars.try.opened'), opened, setOpened)}
          {moment(translate('calendars.try.closed'), closed, setClosed)}
          <TextField
            label={translate('calendars.try.target')}
            value={target}
            error={badTarget}
            helperText={translate(badTarget ? 'calendars.try.bad_length' : 'calendars.try.target_help')}
            onChange={(event) => setTarget(event.target.value)}
          />
        </Box>
        <TryPauses pauses={pauses} onChange={setPauses} />
        <Box>
          <Button type="submit" variant="outlined" disabled={busy || hours === null || !opened || !closed || badTarget}>
            {translate('calendars.try.count')}
          </Button>
        </Box>
      </Box>
      {hours === null && <Box sx={{ color: 'var(--ink-2)' }}>{translate('calendars.try.unfinished')}</Box>}
      {error !== null && <ErrorNotice error={error} />}
      <Box aria-live="polite">
        {tried && tried.asked !== asked && (
          <Box sx={{ color: 'var(--warn)', marginBottom: '8px' }}>{translate('calendars.try.stale')}</Box>
        )}
        {tried && <TryResult tried={tried.answer} />}
      </Box>
    </Section>
  );
};

/** The last Friday before today, by the clocks of the zone. */
function lastFriday(zone: string): string {
  const today = localOf(Date.now(), zone).slice(0, 10);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return dayAfter(today, -((weekday + 1) % 7) - 1);
}
