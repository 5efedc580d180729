import { useTranslate } from 'react-admin';
import { Box, MenuItem, TextField } from '@mui/material';
import type { ReadingInput, UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { sign } from './question-words.ts';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1250', 'windows-1252'];
const DELIMITERS = [',', ';', '\t', '|'];

/** How the file as a whole is read. Each change reads it anew. */
export const FileForm = ({
  upload,
  frozen,
  onRead,
}: {
  upload: UploadWholeFragment;
  frozen: boolean;
  onRead: (reading: Partial<ReadingInput>) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const { reading, sheets, encodings } = upload;
  const some = (known: readonly string[], now: string | null) => [...new Set([...(now ? [now] : []), ...known])];
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))', gap: '14px' }}>
      <TextField
        label={translate('uploads.format')}
        value={reading.format}
        slotProps={{ htmlInput: { readOnly: true } }}
      />
      {sheets.length > 0 && (
        <TextField
          select
          disabled={frozen}
          label={translate('uploads.sheet')}
          value={reading.sheet ?? ''}
          onChange={(event) => onRead({ sheet: event.target.value })}
        >
          {sheets.map((sheet) => (
            <MenuItem key={sheet.name} value={sheet.name}>
              {format.counted(sheet.hidden ? 'uploads.sheet_hidden' : 'uploads.sheet_rows', sheet.rows, {
                name: sheet.name,
              })}
            </MenuItem>
          ))}
        </TextField>
      )}
      {reading.encoding !== null && (
        <TextField
          select
          disabled={frozen}
          label={translate('uploads.encoding')}
          value={reading.encoding}
          onChange={(event) => onRead({ encoding: event.target.value })}
        >
          {some([...encodings.map(({ encoding }) => encoding), ...ENCODINGS], reading.encoding).map((encoding) => (
            <MenuItem key={encoding} value={encoding}>
              {encoding}
            </MenuItem>
          ))}
        </TextField>
      )}
      {reading.delimiter !== null && (
        <TextField
          select
          disabled={frozen}
          label={translate('uploads.delimiter')}
          value={reading.delimiter}
          onChange={(event) => onRead({ delimiter: event.target.value })}
        >
          {some(DELIMITERS, reading.delimiter).map((delimiter) => (
            <MenuItem key={delimiter} value={delimiter}>
              {translate(`uploads.sign_${sign(delimiter)}`, { _: delimiter, sign: delimiter })}
            </MenuItem>
          ))}
        </TextField>
      )}
      {reading.format !== 'NDJSON' && (
        <TextField
          select
          disabled={frozen}
          label={translate('uploads.header')}
          value={String(reading.headerLine)}
          onChange={(event) => onRead({ headerLine: Number(event.target.value) })}
        >
          {some(['1', '2', '3', '4', '5', '0'], String(reading.headerLine)).map((line) => (
            <MenuItem key={line} value={line}>
              {line === '0'
                ? translate('uploads.option_no_header')
                : translate('uploads.option_header', { n: format.number(Number(line)) })}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Box>
  );
};
