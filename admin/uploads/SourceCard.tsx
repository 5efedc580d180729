import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Autocomplete, Box, Button, TextField } from '@mui/material';
import { SaveMappingDocument, type UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { FlawLine } from './FlawLine.tsx';
import { Part } from './Part.tsx';
import type { Codes } from './useCodes.ts';

const FITS = /^[a-z0-9_-]{1,60}$/;

/** Where such files come from, and the mapping kept for the next one. */
export const SourceCard = ({
  upload,
  source,
  codes,
  needed,
  onSource,
  onSave,
}: {
  upload: UploadWholeFragment;
  source: string;
  codes: Codes;
  needed: boolean;
  onSource: (source: string) => void;
  /** Sends what is not yet kept of the mapping. */
  onSave: () => Promise<void>;
}) => {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const [saved, setSaved] = useState('');
  const { run, busy, error } = useAct(async () => {
    await onSave();
    const wanted = name.trim() || source;
    await request(SaveMappingDocument, { uploadId: upload.id, name: wanted, source });
    setSaved(wanted);
  });
  const wrong = source !== '' && !FITS.test(source);
  const flaws = upload.mappingFlaws.filter(({ path }) => path === 'source');
  return (
    <Part title={translate('uploads.source')} cap={translate('uploads.source_cap')}>
      <Box sx={{ display: 'grid', gap: '12px' }}>
        <Autocomplete
          freeSolo
          disableClearable
          options={codes.sources.map(({ code }) => code)}
          inputValue={source}
          onInputChange={(_, code) => onSource(code.trim().toLowerCase())}
          renderInput={(params) => (
            <TextField
              {...params}
              label={translate('uploads.source_code')}
              required={needed}
              error={wrong || flaws.length > 0}
              helperText={translate(wrong ? 'uploads.source_wrong' : 'uploads.source_help')}
            />
          )}
        />
        {flaws.map((flaw) => (
          <FlawLine key={flaw.code} flaw={flaw} />
        ))}
        <TextField
          label={translate('uploads.mapping_name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        {error !== null && <ErrorNotice error={error} />}
        <Button variant="outlined" disabled={busy || !FITS.test(source)} onClick={() => void run()}>
          {translate('uploads.mapping_save')}
        </Button>
        <Box role="status" sx={{ fontSize: 13, color: 'var(--met)', overflowWrap: 'anywhere' }}>
          {saved && translate('uploads.mapping_saved', { name: saved })}
        </Box>
      </Box>
    </Part>
  );
};
