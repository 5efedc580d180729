import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Checkbox, FormControlLabel, FormGroup, FormLabel, TextField } from '@mui/material';
import { CreateApiKeyDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';
import { MakeOnce, type Made } from '../layout/MakeOnce.tsx';
import { useViewer } from '../layout/useViewer.ts';

const scopes = ['signals:write', 'imports:write', 'people:read', 'maps:read'];

export const CreateApiKeyButton = ({ onDone }: { onDone: () => void }) => {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer?.may.includes('createApiKey')) return null;
  return (
    <MakeOnce
      label={translate('api_keys.create')}
      form={(close, made) => <CreateDialog onClose={close} onMade={made} />}
      told={(name) => ({
        title: translate('api_keys.created_title', { name }),
        text: translate('api_keys.created_text'),
        copy: translate('api_keys.copy_secret'),
      })}
      onDone={onDone}
    />
  );
};

const CreateDialog = ({ onClose, onMade }: { onClose: () => void; onMade: (made: Made) => void }) => {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>(['signals:write']);
  // Keys that read people or maps are HR's to give.
  const offered = useViewer()?.role === 'HR' ? scopes : scopes.slice(0, 1);
  const [ends, setEnds] = useState(inDays(365));
  const { run, busy, error } = useAct(async () => {
    // Through the last minute of the day that was chosen.
    const { createApiKey } = await request(CreateApiKeyDocument, {
      name: name.trim(),
      scopes: chosen,
      expiresAt: `${ends}T23:59:59Z`,
    });
    onMade({ name: createApiKey.key.name, secret: createApiKey.secret });
  });
  return (
    <AskDialog
      open
      title={translate('api_keys.create_title')}
      submit={translate('api_keys.create_submit')}
      busy={busy}
      error={error}
      disabled={!name.trim() || chosen.length === 0 || !ends}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <TextField
        label={translate('api_keys.create_name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        required
        autoFocus
      />
      <Box component="fieldset" sx={{ border: 0, padding: 0, margin: 0 }}>
        <FormLabel component="legend" sx={{ fontSize: 13 }}>
          {translate('api_keys.scopes')}
        </FormLabel>
        <FormGroup>
          {offered.map((scope) => (
            <FormControlLabel
              key={scope}
              label={translate(`api_keys.scope_${scope}`)}
              control={
                <Checkbox
                  checked={chosen.includes(scope)}
                  onChange={(_, on) => setChosen(on ? [...chosen, scope] : chosen.filter((one) => one !== scope))}
                />
              }
            />
          ))}
        </FormGroup>
        {chosen.length === 0 && (
          <Box sx={{ fontSize: 12, color: 'var(--attn)' }}>{translate('api_keys.scope_needed')}</Box>
        )}
      </Box>
      <DayField label={translate('api_keys.create_expires')} value={ends} onChange={setEnds} min={inDays(1)} required />
    </AskDialog>
  );
};

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
