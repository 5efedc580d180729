import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Autocomplete, MenuItem, TextField } from '@mui/material';
import { CreateCalendarDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { CreateNamed } from '../layout/CreateNamed.tsx';
import { firstWeeks } from './hours.ts';
import { zones } from './zones.ts';

/** A new calendar begins as a draft with a week that is near enough. */
export const CreateCalendarButton = () => {
  const translate = useTranslate();
  const [timeZone, setZone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [week, setWeek] = useState<keyof typeof firstWeeks>('office');
  const create = async (name: string, code: string) => {
    const hours = { timeZone, shifts: firstWeeks[week], holidays: [] };
    const { createCalendar } = await request(CreateCalendarDocument, { code, name, hours });
    return `/calendars/${createCalendar.id}`;
  };
  return (
    <CreateNamed
      may="createCalendar"
      words={{
        button: translate('calendars.add'),
        title: translate('calendars.add_title'),
        submit: translate('calendars.add_submit'),
        name: translate('calendars.name'),
        code: translate('calendars.code'),
        codeHelp: translate('calendars.code_help'),
        added: (what) => translate('calendars.added', { what }),
      }}
      create={create}
    >
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
    </CreateNamed>
  );
};
