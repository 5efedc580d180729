import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { CreateTouchpointDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { codeFrom } from '../rules/code-from.ts';
import { LOCALES, noWords } from './standard-form.ts';
import { useTouchpoints } from './useTouchpoints.ts';
import { languages } from './WordsFields.tsx';

/** Where the client meets it: the eight that ship, and those that HR adds here. */
export const TouchpointField = ({ value, onChange }: { value: string; onChange: (code: string) => void }) => {
  const translate = useTranslate();
  const { touchpoints, again } = useTouchpoints();
  const [adding, setAdding] = useState(false);
  return (
    <Box sx={{ minWidth: 0 }}>
      <TextField
        select
        required
        label={translate('standard.touchpoint')}
        value={touchpoints.some(({ code }) => code === value) ? value : ''}
        onChange={(event) => onChange(event.target.value)}
      >
        {touchpoints.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <Button variant="text" size="small" sx={{ marginLeft: '-4px' }} onClick={() => setAdding(true)}>
        {translate('standard.touchpoint_add')}
      </Button>
      {adding && (
        <Add
          taken={touchpoints.map(({ code }) => code)}
          onClose={() => setAdding(false)}
          onDone={async (code) => {
            await again();
            onChange(code);
            setAdding(false);
          }}
        />
      )}
    </Box>
  );
};

const Add = ({
  taken,
  onClose,
  onDone,
}: {
  taken: string[];
  onClose: () => void;
  onDone: (code: string) => Promise<void>;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [names, setNames] = useState(noWords());
  const { run, busy, error } = useAct(async () => {
    const code = codeFrom(
      names.en,
      taken.map((one) => one.toLowerCase()),
    )
      .toUpperCase()
      .slice(0, 40);
    await request(CreateTouchpointDocument, { code, names });
    notify(translate('standard.touchpoint_added', { what: names.en.trim() }), { type: 'success' });
    await onDone(code);
  });
  return (
    <AskDialog
      open
      title={translate('standard.touchpoint_title')}
      submit={translate('standard.touchpoint_submit')}
      busy={busy}
      error={error}
      disabled={LOCALES.some((locale) => !names[locale].trim())}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <Box>{translate('standard.touchpoint_lead')}</Box>
      {LOCALES.map((locale) => (
        <TextField
          key={locale}
          label={languages[locale]}
          value={names[locale]}
          required
          onChange={(event) => setNames({ ...names, [locale]: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 200, lang: locale } }}
        />
      ))}
    </AskDialog>
  );
};
