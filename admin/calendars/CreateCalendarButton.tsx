import { useState } from 'react';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { Autocomplete, Button, MenuItem, TextField } from '@mui/material';
import { CreateCalendarDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request, RequestError } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { codeFrom } from '../rules/code-from.ts';
import { firstWeeks } from './hours.ts';
import { zones } from './zones.ts';

/** A new calendar begins as a draft with a week that is near enough. */
export const CreateCalendarButton = () => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!useViewer()?.may.includes('createCalendar')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('calendars.add')}
      </Button>
      {open && <Create onClose={() => setOpen(false)} />}
    </>
  );
};

const Create = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [typedCode, setCode] = useState('');
  const [timeZone, setZone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [week, setWeek] = useState<keyof typeof firstWeeks>('office');
  const code = typedCode || (name && codeFrom(name, []));
  const { run, busy, error } = useAct(async () => {
    const { createCalendar } = await request(CreateCalendarDocument, {
      code,
      name: name.trim(),
      hours: { timeZone, shifts: firstWeeks[week], holidays: [] },
    });
    notify(translate('calendars.added', { what: name.trim() }), { type: 'success' });
    navigate(`/calendars/${createCalendar.id}`);
  });
  const taken = error instanceof RequestError && error.code === 'CONFLICT';
  return (
    <AskDialog
      open
      title={translate('calendars.add_title')}
      submit={translate('calendars.add_submit')}
      busy={busy}
      error={error}
      disabled={!name.trim() || !code.trim()}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <TextField
        label={translate('calendars.name')}
        value={name}
        required
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label={translate('calendars.code')}
        value={code}
        error={taken}
        helperText={translate('calendars.code_help')}
        onChange={(event) => setCode(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100, autoCapitalize: 'none', spellCheck: false } }}
      />
      <Autocomplete
        options={zones}
        value={timeZone}
        disableClearable
        onChange={(_, wanted) => setZone(wanted)}
        renderInput={(field) => <TextField {...field} label={translate('calendars.zone')} />}
      />
      <TextField
        select
        label={translate('calendars.begin_with')}
        value={week}
        onChange={(event) => setWeek(event.target.value as keyof typeof firstWeeks)}
      >
        {Object.keys(firstWeeks).map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`calendars.weeks.${each}`)}
          </MenuItem>
        ))}
      </TextField>
    </AskDialog>
  );
};
