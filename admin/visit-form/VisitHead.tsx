import { useTranslate } from 'react-admin';
import { Box, MenuItem, TextField } from '@mui/material';
import type { FormProgrammeFragment } from '../../schema/generated/operations.ts';
import { DayField } from '../layout/DayField.tsx';
import { PickPerson } from './PickPerson.tsx';
import type { Filling } from './useDraft.ts';

/** Where, when and whom. Of a correction the programme and the number stay: they say which visit it is. */
export const VisitHead = ({
  filling: { draft, set },
  programme,
  programmes,
  today,
}: {
  filling: Filling;
  programme: FormProgrammeFragment | null;
  programmes: FormProgrammeFragment[];
  today: string;
}) => {
  const translate = useTranslate();
  const fixed = draft.corrects !== null;
  return (
    <Box sx={{ display: 'grid', gap: '16px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))' }}>
      <TextField
        select
        label={translate('visit_form.programme')}
        value={programme?.id ?? ''}
        disabled={fixed}
        onChange={(event) => set({ programmeId: event.target.value, locationId: '', employee: null })}
        required
      >
        {programmes.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('visit_form.location')}
        value={programme?.locations.some(({ id }) => id === draft.locationId) ? draft.locationId : ''}
        disabled={!programme}
        onChange={(event) => set({ locationId: event.target.value, employee: null })}
        required
      >
        {(programme?.locations ?? []).map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <DayField
        label={translate('visit_form.day')}
        value={draft.visitedOn}
        onChange={(visitedOn) => set({ visitedOn })}
        {...(programme?.startsOn ? { min: programme.startsOn } : {})}
        max={programme?.endsOn && programme.endsOn < today ? programme.endsOn : today}
        required
      />
      <PickPerson
        programmeId={draft.programmeId}
        locationId={draft.locationId}
        on={draft.visitedOn}
        value={draft.employee}
        onChange={(employee) => set({ employee })}
      />
      <TextField
        label={translate('visit_form.number')}
        value={draft.number}
        disabled={fixed}
        onChange={(event) => set({ number: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 100 } }}
        helperText={fixed ? translate('visit_form.number_fixed') : translate('visit_form.number_help')}
        required
      />
    </Box>
  );
};
