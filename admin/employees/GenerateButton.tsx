import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Alert, Box, Button, MenuItem, TextField } from '@mui/material';
import { GenerateMapsDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useJobStarted } from '../jobs/useJobs.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { useTeamsAndTasks } from './useTeamsAndTasks.ts';

/** Maps for everyone, for one team, or for those chosen in the list. The work goes on in the tray. */
export const GenerateButton = ({
  ids,
  onDone,
  label,
  day,
  variant = 'contained',
}: {
  ids?: string[];
  onDone?: () => void;
  label?: string;
  /** The day to propose; without it the last day with data. */
  day?: string;
  variant?: 'contained' | 'outlined';
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  if (!viewer?.may.includes('generateMaps')) return null;
  return (
    <>
      <Button variant={variant} onClick={() => setOpen(true)} sx={label ? words : undefined}>
        {label ?? (ids ? format.counted('employees.generate_selected', ids.length) : translate('employees.generate'))}
      </Button>
      {open && <GenerateDialog ids={ids} day={day} onClose={() => setOpen(false)} onDone={onDone} />}
    </>
  );
};

/** A whole sentence wraps. */
const words = { whiteSpace: 'normal', height: 'auto', minHeight: 34, paddingBlock: '7px' };

const GenerateDialog = ({
  ids,
  day,
  onClose,
  onDone,
}: {
  ids: string[] | undefined;
  day: string | undefined;
  onClose: () => void;
  onDone: (() => void) | undefined;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const started = useJobStarted();
  const organisation = useOrganisation();
  const { teams } = useTeamsAndTasks();
  const [who, setWho] = useState('');
  const [chosenDay, setDay] = useState<string | null>(null);
  const asOf = chosenDay ?? day ?? organisation?.lastDayWithData ?? '';
  const { run, busy, error } = useAct(async () => {
    const wanted = ids ? { employeeIds: ids } : who ? { teamId: who } : { all: true };
    await request(GenerateMapsDocument, { asOf, ...wanted });
    started();
    notify('jobs.started');
    onClose();
    onDone?.();
  });
  return (
    <AskDialog
      open
      title={translate('employees.generate_title')}
      busy={busy}
      error={error}
      disabled={!asOf}
      onClose={onClose}
      onSubmit={() => void run()}
      submit={ids ? format.counted('employees.generate_selected', ids.length) : translate('employees.generate')}
    >
      <Box>{translate('employees.generate_text')}</Box>
      {organisation && !organisation.lastDayWithData && (
        <Alert severity="warning" icon={false}>
          {translate('employees.generate_no_data')}
        </Alert>
      )}
      {ids ? (
        <Box sx={{ color: 'var(--ink)', fontWeight: 600 }}>
          {format.counted('employees.generate_chosen', ids.length)}
        </Box>
      ) : (
        <TextField
          select
          label={translate('employees.generate_who')}
          value={who}
          onChange={(event) => setWho(event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        >
          <MenuItem value="">{translate('employees.generate_all')}</MenuItem>
          {teams.map((team) => (
            <MenuItem
              key={team.id}
              value={team.id}
            >{`${team.name}, ${format.counted('format.people', team.employeeCount)}`}</MenuItem>
          ))}
        </TextField>
      )}
      <DayField
        label={translate('employees.generate_as_of')}
        value={asOf}
        onChange={setDay}
        required
        {...(organisation ? { max: organisation.today } : {})}
        helperText={
          organisation?.lastDayWithData &&
          translate('employees.generate_as_of_help', { day: format.day(organisation.lastDayWithData) })
        }
      />
    </AskDialog>
  );
};
