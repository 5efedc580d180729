import { useState } from 'react';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import {
  DiscardCalendarDraftDocument,
  PublishCalendarDocument,
  type CalendarPageQuery,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';

/** The draft into force from a day on, or away. */
export const PublishCalendar = ({
  calendar,
  today,
  unsaved,
  onDone,
}: {
  calendar: CalendarPageQuery['calendar'];
  today: string;
  unsaved: boolean;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const [from, setFrom] = useState(today);
  const { name, id, lock, versions } = calendar;
  const draft = versions.find(({ status }) => status === 'DRAFT');
  const first = versions.length === 1;
  const { run, busy, error, clear } = useAct(async (what: 'publish' | 'discard') => {
    if (what === 'publish') await request(PublishCalendarDocument, { id, lock, from });
    else await request(DiscardCalendarDraftDocument, { id, lock });
    setAsked(null);
    notify(translate(`calendars.done_${what}`, { what: name, day: format.day(from) }), { type: 'success' });
    if (what === 'discard' && first) navigate('/calendars');
    else onDone();
  });
  if (!draft) return null;
  const flawed = draft.flaws.length > 0;
  const publishing = asked === 'publish';
  const close = () => {
    setAsked(null);
    clear();
  };
  return (
    <>
      <Button
        variant="contained"
        disabled={flawed || unsaved}
        aria-describedby={flawed || unsaved ? 'calendar-publish-why' : undefined}
        onClick={() => setAsked('publish')}
      >
        {translate('calendars.publish')}
      </Button>
      <Button variant="text" color="error" onClick={() => setAsked('discard')}>
        {translate('calendars.discard')}
      </Button>
      {(flawed || unsaved) && (
        <Box id="calendar-publish-why" sx={{ fontSize: 13, color: 'var(--ink-2)', alignSelf: 'center' }}>
          {unsaved ? translate('calendars.save_first') : format.counted('calendars.mend_first', draft.flaws.length)}
        </Box>
      )}
      <AskDialog
        open={asked !== null}
        title={translate(publishing ? 'calendars.publish_title' : 'calendars.discard_title', { what: name })}
        submit={translate(publishing ? 'calendars.publish' : 'calendars.discard')}
        danger={!publishing}
        busy={busy}
        disabled={publishing && !from}
        error={error}
        onClose={close}
        onSubmit={() => asked && void run(asked)}
      >
        {publishing ? (
          <>
            <Box>{translate(first ? 'calendars.publish_first' : 'calendars.publish_next')}</Box>
            <DayField
              label={translate('calendars.first_day')}
              value={from}
              required
              {...(first ? {} : { min: today })}
              onChange={setFrom}
            />
          </>
        ) : (
          <Box>{translate(first ? 'calendars.discard_whole' : 'calendars.discard_draft')}</Box>
        )}
      </AskDialog>
    </>
  );
};
