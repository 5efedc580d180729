import { useTranslate } from 'react-admin';
import { Box, FormControlLabel, FormLabel, Radio, RadioGroup, TextField } from '@mui/material';
import { DayField } from '../layout/DayField.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { PickOrName } from './PickOrName.tsx';
import type { SettingsProps } from './SettingsForm.tsx';

const sides = ['INDEPENDENT', 'MANAGER'];

export const VisitSettings = ({ settings, choices, set }: SettingsProps) => {
  const translate = useTranslate();
  const declares = useViewer()?.may.includes('announceProgramme') ?? false;
  return (
    <>
      <PickOrName
        labels={{
          pick: translate('uploads.programme'),
          fresh: translate('uploads.programme_new'),
          name: translate('uploads.programme_name'),
          code: translate('uploads.programme_code'),
        }}
        options={choices.programmes ?? []}
        code={settings.programmeCode ?? ''}
        name={settings.programmeName ?? ''}
        onChange={(programmeCode, programmeName) => set({ programmeCode, programmeName })}
      />
      <TextField
        label={translate('uploads.year')}
        type="number"
        required
        value={settings.year ?? ''}
        slotProps={{ htmlInput: { min: 2000, max: 2100 } }}
        onChange={(event) => set({ year: event.target.value === '' ? null : Number(event.target.value) })}
      />
      <Box>
        <FormLabel id="side" sx={{ fontSize: 13 }}>
          {translate('uploads.side')}
        </FormLabel>
        <RadioGroup aria-labelledby="side" value={settings.side ?? ''} onChange={(_, side) => set({ side })}>
          {sides.map((side) => (
            <FormControlLabel key={side} value={side} control={<Radio />} label={translate(`uploads.side_${side}`)} />
          ))}
        </RadioGroup>
        <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{translate('uploads.side_help')}</Box>
      </Box>
      <DayField
        label={translate('uploads.announced')}
        value={settings.announcedOn ?? ''}
        onChange={(day) => set({ announcedOn: day || null })}
        disabled={!declares}
        max={choices.organisation.today}
        helperText={translate(declares ? 'uploads.announced_help' : 'uploads.announced_hr')}
      />
    </>
  );
};
