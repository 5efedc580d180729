import { useState } from 'react';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import {
  CreateSignalKindDocument,
  type KindAttribution,
  type KindNature,
  type KindPolarity,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request, RequestError } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { codeFrom } from '../rules/code-from.ts';
import { KindNames } from './KindNames.tsx';
import { endsFit, numberOf, ScaleFields } from './ScaleFields.tsx';

const choices = {
  nature: ['OPINION', 'FACT'],
  attribution: ['EMPLOYEE', 'OFFICE', 'PROCESS', 'PRODUCT'],
  polarity: ['HIGHER', 'LOWER', 'BAND', 'NONE'],
} as const;
const units = ['points', 'count', 'seconds', 'text'] as const;
type Unit = (typeof units)[number];
const first = {
  name: { en: '', ru: '', pl: '' },
  code: '',
  nature: 'OPINION' as KindNature,
  attribution: 'EMPLOYEE' as KindAttribution,
  polarity: 'HIGHER' as KindPolarity,
  unit: 'points' as Unit,
  ends: { min: '1', max: '5' },
};

/** A new kind. Everything but its names and its scale stays for life, and the form says so. */
export const AddKindButton = () => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!useViewer()?.may.includes('createSignalKind')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('kinds.add')}
      </Button>
      {open && <AddKind onClose={() => setOpen(false)} />}
    </>
  );
};

const AddKind = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [kind, setKind] = useState(first);
  const set = (part: Partial<typeof first>) => setKind((before) => ({ ...before, ...part }));
  const code = kind.code || (kind.name.en && codeFrom(kind.name.en, []));
  const scaled = kind.unit !== 'text';
  const { run, busy, error } = useAct(async () => {
    const { name, nature, attribution, polarity, unit, ends } = kind;
    const scale = scaled ? { scaleMin: numberOf(ends.min), scaleMax: numberOf(ends.max) } : {};
    const { createSignalKind } = await request(CreateSignalKindDocument, {
      kind: { code, name, nature, attribution, polarity, unit: unit.toUpperCase() as Uppercase<Unit>, ...scale },
    });
    notify(translate('kinds.added', { code }), { type: 'success' });
    navigate(`/signal-kinds/${createSignalKind.id}`);
  });
  const refused = error instanceof RequestError ? error : null;
  const named = Object.values(kind.name).every((text) => text.trim());
  return (
    <AskDialog
      open
      title={translate('kinds.add_title')}
      submit={translate('kinds.add_submit')}
      busy={busy}
      error={refused?.field === 'code' ? null : error}
      disabled={!named || !code || (scaled && !endsFit(kind.unit, kind.ends))}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <KindNames
        value={kind.name}
        onChange={(name) => set({ name })}
        bad={refused?.field ?? null}
        told={refused?.detail}
      />
      <TextField
        label={translate('kinds.code')}
        value={code}
        onChange={(event) => set({ code: event.target.value })}
        error={refused?.field === 'code'}
        helperText={translate(refused?.field === 'code' ? 'kinds.bad_code' : 'kinds.code_help')}
        slotProps={{ htmlInput: { maxLength: 60, autoCapitalize: 'none', spellCheck: false } }}
      />
      {Object.entries(choices).map(([field, options]) => (
        <TextField
          key={field}
          select
          label={translate(`kinds.field.${field}`)}
          value={kind[field as keyof typeof choices]}
          onChange={(event) => set({ [field]: event.target.value })}
        >
          {options.map((value) => (
            <MenuItem key={value} value={value}>
              {translate(`rules.kinds.${value}`)}
            </MenuItem>
          ))}
        </TextField>
      ))}
      <TextField
        select
        label={translate('kinds.field.unit')}
        value={kind.unit}
        onChange={(event) =>
          set({
            unit: event.target.value as Unit,
            ends: event.target.value === 'points' ? first.ends : { min: '', max: '' },
          })
        }
      >
        {units.map((unit) => (
          <MenuItem key={unit} value={unit}>
            {translate(`kinds.units.${unit}`)}
          </MenuItem>
        ))}
      </TextField>
      {scaled && <ScaleFields unit={kind.unit} value={kind.ends} onChange={(ends) => set({ ends })} />}
      <Box sx={{ fontSize: 13, lineHeight: '18px' }}>{translate('kinds.for_life')}</Box>
    </AskDialog>
  );
};
