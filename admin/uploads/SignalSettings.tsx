import { useTranslate } from 'react-admin';
import { Autocomplete, TextField } from '@mui/material';
import { PickOrName } from './PickOrName.tsx';
import type { SettingsProps } from './SettingsForm.tsx';

const zones = Intl.supportedValuesOf('timeZone');

export const SignalSettings = ({ settings, choices, set }: SettingsProps) => {
  const translate = useTranslate();
  const source = settings.sourceCode ?? '';
  return (
    <>
      <PickOrName
        labels={{
          pick: translate('uploads.task'),
          fresh: translate('uploads.task_new'),
          name: translate('uploads.task_name'),
          code: translate('uploads.task_code'),
        }}
        options={choices.tasks ?? []}
        code={settings.taskCode ?? ''}
        name={settings.taskName ?? ''}
        onChange={(taskCode, taskName) => set({ taskCode, taskName })}
      />
      <Autocomplete
        freeSolo
        disableClearable
        options={(choices.sources ?? []).map(({ code }) => code)}
        inputValue={source}
        onInputChange={(_, code) => set({ sourceCode: code.trim().toLowerCase() })}
        renderInput={(params) => (
          <TextField
            {...params}
            label={translate('uploads.source_code')}
            required
            helperText={translate('uploads.source_help')}
          />
        )}
      />
      <Autocomplete
        disableClearable
        options={zones.includes(settings.timeZone ?? '') ? zones : [settings.timeZone ?? 'UTC', ...zones]}
        value={settings.timeZone ?? 'UTC'}
        onChange={(_, timeZone) => set({ timeZone })}
        renderInput={(params) => <TextField {...params} label={translate('uploads.time_zone')} required />}
      />
    </>
  );
};
