import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { PlanVisitDocument, type ProgrammePagePartsFragment } from '../../schema/generated/operations.ts';
import { accountNames } from '../accounts/account-names.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';

/** A visit into the calendar: where, when, and who goes, if that is settled. */
export const PlanVisitButton = ({
  programme,
  today,
  onDone,
}: {
  programme: ProgrammePagePartsFragment;
  today: string;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Box>
      <Button variant="outlined" disabled={programme.locations.length === 0} onClick={() => setOpen(true)}>
        {translate('programme.visit_plan')}
      </Button>
      {open && (
        <Plan
          programme={programme}
          today={today}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      )}
    </Box>
  );
};

const Plan = ({
  programme,
  today,
  onClose,
  onDone,
}: {
  programme: ProgrammePagePartsFragment;
  today: string;
  onClose: () => void;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const [locationId, setLocation] = useState(programme.locations[0]?.id ?? '');
  const [plannedOn, setDay] = useState('');
  const [auditorId, setAuditor] = useState('');
  const { data: visitors = [] } = useQuery({
    queryKey: ['visitors', programme.kind],
    queryFn: () => accountNames(programme.kind === 'MANAGER_AUDIT' ? ['MANAGER', 'HR'] : ['AUDITOR', 'HR']),
    retry: false,
  });
  const { run, busy, error } = useAct(async () => {
    await request(PlanVisitDocument, {
      programmeId: programme.id,
      locationId,
      plannedOn,
      auditorId: auditorId || null,
    });
    notify(translate('programme.visit_planned', { day: format.day(plannedOn) }), { type: 'success' });
    onDone();
  });
  return (
    <AskDialog
      open
      title={translate('programme.visit_plan_title')}
      submit={translate('programme.visit_plan')}
      busy={busy}
      error={error}
      disabled={!locationId || !plannedOn}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <Box>{translate('programme.calendar_lead')}</Box>
      <TextField
        select
        required
        label={translate('programme.location')}
        value={locationId}
        onChange={(event) => setLocation(event.target.value)}
      >
        {programme.locations.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <DayField label={translate('programmes.day')} value={plannedOn} required min={today} onChange={setDay} />
      <TextField
        select
        label={translate('programme.auditor')}
        value={auditorId}
        onChange={(event) => setAuditor(event.target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate('programme.auditor_open')}</MenuItem>
        {visitors.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </AskDialog>
  );
};
