import type { Dispatch, ReactNode, SetStateAction } from 'react';
import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import { Autocomplete, Box, TextField } from '@mui/material';
import { HolidayEditor } from './HolidayEditor.tsx';
import type { HolidayRow, HoursForm } from './hours.ts';
import { Section } from './Section.tsx';
import { useFlawWords } from './useFlawWords.ts';
import { WeekEditor } from './WeekEditor.tsx';
import { zones } from './zones.ts';

/** What HR types of a calendar: its name, its zone, the week, the days that differ. */
export const CalendarForm = ({
  name,
  form,
  onName,
  onForm,
  children,
}: {
  name: string;
  form: HoursForm;
  onName: (name: string) => void;
  onForm: Dispatch<SetStateAction<HoursForm>>;
  children: ReactNode;
}) => {
  const translate = useTranslate();
  const flaw = useFlawWords();
  const setHolidays = useCallback(
    (change: (rows: HolidayRow[]) => HolidayRow[]) =>
      onForm((before) => ({ ...before, holidays: change(before.holidays) })),
    [onForm],
  );
  const known = zones.includes(form.timeZone) ? zones : [form.timeZone, ...zones];
  return (
    <>
      <Section title={translate('calendars.hours')} lead={translate('calendars.hours_lead')}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'flex-start' }}>
          <TextField
            label={translate('calendars.name')}
            value={name}
            required
            onChange={(event) => onName(event.target.value)}
            sx={{ flex: '1 1 240px' }}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <Autocomplete
            options={known}
            value={form.timeZone}
            disableClearable
            onChange={(_, timeZone) =>
              onForm((before) => ({ ...before, timeZone, flaws: { ...before.flaws, timeZone: '' } }))
            }
            sx={{ flex: '1 1 240px' }}
            renderInput={(field) => (
              <TextField
                {...field}
                label={translate('calendars.zone')}
                error={!!form.flaws['timeZone']}
                helperText={flaw(form.flaws['timeZone'])}
              />
            )}
          />
        </Box>
        <WeekEditor
          shifts={form.shifts}
          flaw={form.flaws['shifts']}
          onChange={(shifts) => onForm((before) => ({ ...before, shifts }))}
        />
      </Section>
      <Section title={translate('calendars.holidays')} lead={translate('calendars.holidays_lead')}>
        <HolidayEditor holidays={form.holidays} onChange={setHolidays} />
      </Section>
      {children}
    </>
  );
};
