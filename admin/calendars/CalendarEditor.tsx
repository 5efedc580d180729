import { useCallback, useMemo, useState, type Dispatch, type SetStateAction } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import {
  DiscardCalendarDraftDocument,
  PublishCalendarDocument,
  SaveCalendarDocument,
  type CalendarPageQuery,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request, RequestError } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Overtaken } from '../signal-kinds/Overtaken.tsx';
import { CalendarForm } from './CalendarForm.tsx';
import { formOf, hoursOf, type HoursForm } from './hours.ts';
import { PromiseBox } from './PromiseBox.tsx';
import { PublishDraft } from './PublishDraft.tsx';
import { TryBox } from './TryBox.tsx';

/** The newest hours, typed into a draft by who may. */
export const CalendarEditor = ({
  calendar,
  today,
  may,
  onDone,
}: {
  calendar: CalendarPageQuery['calendar'];
  today: string;
  may: boolean;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  // A calendar has one version at least, and the draft, where there is one, comes first. Who only reads tries what holds today.
  const inForce = calendar.versions.find(({ effectiveFrom }) => effectiveFrom != null && effectiveFrom <= today);
  const newest = (may ? undefined : inForce) ?? calendar.versions[0]!;
  const { id, lock } = calendar;
  const fresh = useMemo(
    () => ({ lock, name: calendar.name, form: formOf(newest.hours, newest.flaws) }),
    [lock, calendar.name, newest],
  );
  // What was typed belongs to the version it was typed over; after a save the page shows what came back, and the trials below stay.
  const [typed, setTyped] = useState(fresh);
  const { name, form } = typed.lock === lock ? typed : fresh;
  const setName = (wanted: string) => setTyped({ lock, name: wanted, form });
  const setForm: Dispatch<SetStateAction<HoursForm>> = useCallback(
    (change) =>
      setTyped((before) => {
        const base = before.lock === lock ? before : fresh;
        return { ...base, form: typeof change === 'function' ? change(base.form) : change };
      }),
    [lock, fresh],
  );
  const hours = useMemo(() => hoursOf(form), [form]);
  const asSaved = useMemo(() => JSON.stringify(hoursOf(formOf(newest.hours))), [newest]);
  const unsaved = JSON.stringify(hours) !== asSaved || name.trim() !== calendar.name;
  const { run, busy, error, clear } = useAct(async () => {
    if (!hours) return;
    const { saveCalendar } = await request(SaveCalendarDocument, { id, lock, name: name.trim(), hours });
    const flaws = saveCalendar.versions.find(({ status }) => status === 'DRAFT')?.flaws.length ?? 0;
    if (flaws === 0) notify(translate('calendars.saved'), { type: 'success' });
    else notify(format.counted('calendars.saved_flawed', flaws), { type: 'warning' });
    onDone();
  });
  const trials = (
    <>
      <TryBox
        hours={hours}
        lead={translate(may ? 'calendars.try.lead' : 'calendars.try.lead_read', { zone: form.timeZone })}
        zone={form.timeZone}
      />
      <PromiseBox hours={hours} today={today} />
    </>
  );
  if (!may) return trials;
  return (
    <>
      <CalendarForm name={name} form={form} onName={setName} onForm={setForm}>
        {error !== null &&
          (error instanceof RequestError && error.code === 'CONFLICT' ? (
            <Overtaken
              text="calendars.overtaken"
              onReload={() => {
                clear();
                onDone();
              }}
            />
          ) : (
            <ErrorNotice error={error} />
          ))}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
          <Button
            variant="outlined"
            disabled={busy || !unsaved || hours === null || !name.trim()}
            onClick={() => void run()}
          >
            {translate('calendars.save')}
          </Button>
          {hours === null && (
            <Box role="status" sx={{ fontSize: 13, color: 'var(--attn)', alignSelf: 'center' }}>
              {translate('calendars.unfinished')}
            </Box>
          )}
          <PublishDraft
            words="calendars"
            list="/calendars"
            thing={calendar}
            today={today}
            unsaved={unsaved}
            publish={async (from) => void (await request(PublishCalendarDocument, { id, lock, from }))}
            discard={async () => void (await request(DiscardCalendarDraftDocument, { id, lock }))}
            onDone={onDone}
          />
        </Box>
      </CalendarForm>
      {trials}
    </>
  );
};
