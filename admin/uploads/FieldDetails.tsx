import { useTranslate } from 'react-admin';
import { Box, Button, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import type { FieldRowProps } from './FieldRow.tsx';
import type { Filled } from './mapping.ts';
import { ValueTable } from './ValueTable.tsx';

/** How a field is made of its columns: several joined, two moments as a duration, a part of a text, and what values mean. */
export const FieldDetails = ({
  field,
  filled,
  name,
  columns,
  reading,
  codes,
  onChange,
}: FieldRowProps & { filled: Filled; name: string }) => {
  const translate = useTranslate();
  const timed = (key: string | undefined) =>
    ['DAY', 'MOMENT'].includes(reading.columns.find(({ column }) => column === key)?.type ?? '');
  const mayLast =
    ['NUMBER', 'DURATION'].includes(field.type) && filled.columns.length === 2 && filled.columns.every(timed);
  const set = (change: Partial<Filled>) => onChange({ ...filled, ...change });
  const others = filled.columns.slice(1);
  return (
    <Box sx={{ display: 'grid', gap: '12px', padding: '12px', borderRadius: '8px', background: 'var(--sunken)' }}>
      {others.map((column, index) => (
        <Box key={column} sx={{ display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' }}>
          <Box sx={{ fontSize: 13 }}>{translate('uploads.and_column', { column })}</Box>
          <Button
            variant="text"
            onClick={() => set({ columns: filled.columns.filter((_, at) => at !== index + 1), duration: null })}
          >
            {translate('uploads.take_away')}
          </Button>
        </Box>
      ))}
      <Box sx={pair}>
        <TextField
          select
          label={translate('uploads.second_column', { field: name })}
          value=""
          onChange={(event) => set({ columns: [...filled.columns, event.target.value] })}
        >
          {columns
            .filter(({ key }) => !filled.columns.includes(key))
            .map(({ key }) => (
              <MenuItem key={key} value={key}>
                {key}
              </MenuItem>
            ))}
        </TextField>
        {others.length > 0 && !filled.duration && (
          <TextField
            label={translate('uploads.join')}
            value={filled.join ?? ' '}
            onChange={(event) => set({ join: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 20 } }}
          />
        )}
      </Box>
      {mayLast && (
        <Box>
          <FormControlLabel
            control={
              <Checkbox
                checked={filled.duration !== null}
                onChange={(_, on) => set({ duration: on ? { midnight: 'UNKNOWN', negative: 'UNKNOWN' } : null })}
              />
            }
            label={translate('uploads.as_duration', { from: filled.columns[0], to: filled.columns[1] })}
          />
          {filled.duration && (
            <Box sx={{ ...pair, marginTop: '8px' }}>
              <TextField
                select
                label={translate('uploads.midnight')}
                value={filled.duration.midnight}
                onChange={(event) => set({ duration: { ...filled.duration!, midnight: event.target.value } })}
              >
                {['UNKNOWN', 'TIME'].map((way) => (
                  <MenuItem key={way} value={way}>
                    {translate(`uploads.midnight_${way}`)}
                  </MenuItem>
                ))}
              </TextField>
              <TextField
                select
                label={translate('uploads.negative')}
                value={filled.duration.negative}
                onChange={(event) => set({ duration: { ...filled.duration!, negative: event.target.value } })}
              >
                {['UNKNOWN', 'REFUSE'].map((way) => (
                  <MenuItem key={way} value={way}>
                    {translate(`uploads.negative_${way}`)}
                  </MenuItem>
                ))}
              </TextField>
            </Box>
          )}
        </Box>
      )}
      {!filled.duration && (
        <Box sx={pair}>
          <TextField
            label={translate('uploads.split_by')}
            value={filled.splitBy ?? ''}
            onChange={(event) =>
              set(
                event.target.value === ''
                  ? { splitBy: null, splitPart: null }
                  : { splitBy: event.target.value, splitPart: filled.splitPart ?? 1 },
              )
            }
            slotProps={{ htmlInput: { maxLength: 20 } }}
          />
          {filled.splitBy !== null && (
            <TextField
              select
              label={translate('uploads.split_part')}
              value={String(filled.splitPart ?? 1)}
              onChange={(event) => set({ splitPart: Number(event.target.value) })}
            >
              {[1, 2, 3, 4, -1, -2].map((part) => (
                <MenuItem key={part} value={String(part)}>
                  {translate(part > 0 ? 'uploads.part_n' : 'uploads.part_last', { n: Math.abs(part) })}
                </MenuItem>
              ))}
            </TextField>
          )}
        </Box>
      )}
      {!filled.duration && (
        <ValueTable
          field={field}
          filled={filled}
          name={name}
          codes={codes}
          examples={columns.find(({ key }) => key === filled.columns[0])?.examples ?? []}
          onChange={set}
        />
      )}
    </Box>
  );
};

const pair = { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', gap: '10px' };
