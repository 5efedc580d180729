import { useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { Part } from './Part.tsx';
import { FieldRow } from './FieldRow.tsx';
import { OF_RECORD, withField, type Column, type Field, type RecordDraft } from './mapping.ts';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import type { Codes } from './useCodes.ts';

/** One of the signals that a row makes: when it is made, and what it holds. */
export const RecordCard = ({
  at,
  record,
  fields,
  columns,
  reading,
  flaws,
  codes,
  onChange,
  onRemove,
}: {
  at: number;
  record: RecordDraft;
  fields: readonly Field[];
  columns: readonly Column[];
  reading: UploadWholeFragment['reading'];
  flaws: UploadWholeFragment['mappingFlaws'];
  codes: Codes;
  onChange: (record: RecordDraft) => void;
  onRemove: (() => void) | null;
}) => {
  const translate = useTranslate();
  const title = translate('uploads.signal_n', { n: at + 1 });
  const { when } = record;
  const flawsOf = (name: string) => {
    const index = record.fields.findIndex(({ field }) => field === name);
    return flaws.filter(
      ({ path, field }) =>
        path.startsWith(`records[${at}].fields[${index}]`) ||
        (path === `records[${at}]` && field === name && OF_RECORD.includes(name)),
    );
  };
  const shown = fields.filter(
    ({ name }) =>
      OF_RECORD.slice(0, 3).includes(name) ||
      record.fields.some(({ field }) => field === name) ||
      flawsOf(name).length > 0,
  );
  const listed = when?.is === 'ONE_OF' || when?.is === 'NOT_ONE_OF';
  return (
    <Part
      title={title}
      end={
        onRemove && (
          <Button variant="text" onClick={onRemove} aria-label={translate('uploads.signal_remove', { n: at + 1 })}>
            {translate('uploads.take_away')}
          </Button>
        )
      }
      padded={false}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '4px 20px 14px' }}>
        <TextField
          select
          label={translate('uploads.made', { n: at + 1 })}
          value={when?.is ?? ''}
          onChange={(event) =>
            onChange({
              ...record,
              when:
                event.target.value === ''
                  ? null
                  : {
                      column: when?.column ?? columns[0]?.key ?? '',
                      is: event.target.value,
                      values: when?.values.length ? when.values : event.target.value.endsWith('ONE_OF') ? [''] : [],
                    },
            })
          }
          sx={{ flex: '1 1 200px', width: 'auto' }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('uploads.made_always')}</MenuItem>
          {['FILLED', 'BLANK', 'ONE_OF', 'NOT_ONE_OF'].map((is) => (
            <MenuItem key={is} value={is}>
              {translate(`uploads.made_${is}`)}
            </MenuItem>
          ))}
        </TextField>
        {when && (
          <TextField
            select
            label={translate('uploads.made_column', { n: at + 1 })}
            value={columns.some(({ key }) => key === when.column) ? when.column : ''}
            error={flaws.some(({ path }) => path.startsWith(`records[${at}].when`))}
            onChange={(event) => onChange({ ...record, when: { ...when, column: event.target.value } })}
            sx={{ flex: '1 1 160px', width: 'auto' }}
          >
            {columns.map(({ key }) => (
              <MenuItem key={key} value={key}>
                {key}
              </MenuItem>
            ))}
          </TextField>
        )}
        {when && listed && (
          <TextField
            label={translate('uploads.made_values')}
            value={when.values.join('; ')}
            onChange={(event) => onChange({ ...record, when: { ...when, values: event.target.value.split(/; ?/) } })}
            sx={{ flex: '1 1 160px', width: 'auto' }}
          />
        )}
      </Box>
      {shown.map((field) => (
        <FieldRow
          key={field.name}
          field={{ ...field, required: field.name === 'kind' }}
          filled={record.fields.find((each) => each.field === field.name) ?? null}
          columns={columns}
          reading={reading}
          flaws={flawsOf(field.name)}
          codes={codes}
          of={title}
          onChange={(next) => onChange({ ...record, fields: withField(record.fields, field.name, next) })}
        />
      ))}
    </Part>
  );
};
