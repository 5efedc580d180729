import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, MenuItem, TextField } from '@mui/material';
import { ForceMajeureEffectDocument, MarkForceMajeureDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';
import { useToday } from '../organisation/useOrganisation.ts';
import { useLocations } from './useLocations.ts';

/** One day or a range, with what it would take out before it is marked. */
export const MarkDialog = ({ onClose, onDone }: { onClose: () => void; onDone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const locations = useLocations();
  const today = useToday();
  const [chosen, setChosen] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [reason, setReason] = useState('');
  const location = locations.find(({ id }) => id === chosen) ?? (locations.length === 1 ? locations[0] : undefined);
  const lastDay = last || first;
  const days = first ? Math.round((Date.parse(lastDay) - Date.parse(first)) / 86_400_000) + 1 : 0;
  const fits = location !== undefined && days >= 1 && days <= 31;
  const asked = { locationId: location?.id ?? '', day: first, lastDay };
  const { data: effect } = useQuery({
    queryKey: ['force-majeure-effect', asked],
    queryFn: async () => (await request(ForceMajeureEffectDocument, asked)).forceMajeureSignals,
    enabled: fits,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const { run, busy, error } = useAct(async () => {
    await request(MarkForceMajeureDocument, { ...asked, reason: reason.trim() });
    notify(format.counted('majeure.marked', days, { location: location?.name }), { type: 'success' });
    onDone();
  });
  return (
    <AskDialog
      open
      title={translate('majeure.mark_title')}
      submit={days > 0 ? format.counted('majeure.mark_submit', days) : translate('majeure.mark')}
      busy={busy}
      error={error}
      disabled={!fits || reason.trim().length < 3}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <TextField
        select
        required
        label={translate('majeure.location')}
        value={location?.id ?? ''}
        onChange={(event) => setChosen(event.target.value)}
      >
        {locations.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))', gap: '12px' }}>
        <DayField
          required
          label={translate('majeure.mark_first')}
          value={first}
          {...(today ? { max: today } : {})}
          onChange={setFirst}
        />
        <DayField
          label={translate('majeure.mark_last')}
          value={last}
          min={first}
          {...(today ? { max: today } : {})}
          error={days > 31 || (first !== '' && days < 1)}
          helperText={translate('majeure.mark_range')}
          onChange={setLast}
        />
      </Box>
      <TextField
        required
        multiline
        minRows={2}
        label={translate('majeure.mark_reason')}
        value={reason}
        helperText={translate('majeure.mark_reason_help')}
        slotProps={{ htmlInput: { maxLength: 1_000 } }}
        onChange={(event) => setReason(event.target.value)}
      />
      <Box aria-live="polite" sx={{ fontSize: 13, lineHeight: '18px' }}>
        {fits && effect !== undefined && (
          <Box sx={{ color: 'var(--ink)', fontWeight: 600 }}>
            {effect === 0 ? translate('majeure.mark_effect_none') : format.counted('majeure.mark_effect', effect)}
          </Box>
        )}
        {translate('majeure.mark_past')}
      </Box>
    </AskDialog>
  );
};
