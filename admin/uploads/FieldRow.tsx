import { useState, type DragEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { narrow } from '../theme.ts';
import { ConstantInput } from './ConstantInput.tsx';
import { FieldDetails } from './FieldDetails.tsx';
import { FlawLine } from './FlawLine.tsx';
import { blank, type Column, type Field, type Filled } from './mapping.ts';
import type { Codes } from './useCodes.ts';
import { useLocal } from './useLocal.ts';

export interface FieldRowProps {
  field: Field;
  filled: Filled | null;
  columns: readonly Column[];
  reading: UploadWholeFragment['reading'];
  flaws: UploadWholeFragment['mappingFlaws'];
  codes: Codes;
  /** Tells two fields of one name apart, as when a row makes several signals. */
  of?: string;
  onChange: (next: Filled | null) => void;
}

/** A field of the target and what fills it: a column dropped or chosen, or one value for every row. Its flaws stand under it. */
export const FieldRow = (props: FieldRowProps) => {
  const { field, filled, columns, flaws, codes, of, onChange } = props;
  const translate = useTranslate();
  const local = useLocal();
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState(false);
  const label = local(field.label);
  const name = of ? `${label}, ${of}` : label;
  const fixed = field.wholeFile || (filled !== null && filled.columns.length === 0);
  const put = (column: string) => {
    const now = filled ?? blank(field.name);
    if (now.columns.includes(column)) return;
    onChange({ ...now, constant: null, columns: [...now.columns, column] });
  };
  const choose = (wanted: string) => {
    if (wanted === '') onChange(null);
    else if (wanted === '=') onChange({ ...blank(field.name), constant: '' });
    else
      onChange({
        ...(filled ?? blank(field.name)),
        constant: null,
        columns: [wanted, ...(filled?.columns.slice(1) ?? [])],
      });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const column = event.dataTransfer.getData('text/plain');
    if (columns.some(({ key }) => key === column)) put(column);
  };
  const examples = columns.find(({ key }) => key === filled?.columns[0])?.examples ?? [];
  return (
    <Box
      onDragOver={(event) => {
        if (field.wholeFile) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{ ...row, background: over ? 'var(--sunken)' : 'transparent' }}
    >
      <Box>
        <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {label}
          {field.required && <span aria-hidden> *</span>}
          {field.unit && (
            <Box
              component="span"
              sx={{ ...small, fontWeight: 400 }}
            >{`, ${translate(`uploads.unit_${field.unit}`, { _: field.unit })}`}</Box>
          )}
        </Box>
        <Box sx={small}>{local(field.help)}</Box>
      </Box>
      <Box sx={{ minWidth: 0, display: 'grid', gap: '6px', alignContent: 'start' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
          {!field.wholeFile && (
            <TextField
              select
              label={translate('uploads.column_for', { field: name })}
              value={fixed ? '=' : (filled?.columns[0] ?? '')}
              error={flaws.length > 0}
              required={field.required}
              onChange={(event) => choose(event.target.value)}
              sx={{ flex: '1 1 200px', width: 'auto' }}
              slotProps={{
                select: { renderValue: (value) => (value === '=' ? translate('uploads.constant') : String(value)) },
              }}
            >
              <MenuItem value="">{translate('uploads.nothing')}</MenuItem>
              <MenuItem value="=">{translate('uploads.constant')}</MenuItem>
              {columns.map(({ key, examples: some }) => (
                <MenuItem key={key} value={key} sx={{ display: 'block' }}>
                  {key}
                  <Box sx={{ ...small, maxWidth: 320, overflow: 'hidden', textOverflow: 'ellipsis' }}>
                    {some.slice(0, 3).join(' · ')}
                  </Box>
                </MenuItem>
              ))}
            </TextField>
          )}
          {fixed && (
            <Box sx={{ flex: '1 1 200px' }}>
              <ConstantInput
                field={field}
                label={field.wholeFile ? name : translate('uploads.value_for', { field: name })}
                value={filled?.constant ?? ''}
                codes={codes}
                bad={flaws.length > 0}
                onChange={(constant) =>
                  onChange(constant === '' && field.wholeFile ? null : { ...blank(field.name), constant })
                }
              />
            </Box>
          )}
          {filled && filled.columns.length > 0 && (
            <Button
              variant="text"
              aria-expanded={open}
              aria-label={translate(open ? 'uploads.less_of' : 'uploads.more_of', { field: name })}
              onClick={() => setOpen(!open)}
            >
              {translate(open ? 'uploads.less' : 'uploads.more')}
            </Button>
          )}
        </Box>
        {filled && filled.columns.length > 0 && (
          <Box sx={{ ...small, overflowWrap: 'anywhere' }}>
            {[
              filled.columns
                .slice(1)
                .map((column) => `+ ${column}`)
                .join(' '),
              examples
                .slice(0, 3)
                .map((each) => each.slice(0, 60))
                .join(' · '),
            ]
              .filter(Boolean)
              .join(', ')}
          </Box>
        )}
        {open && filled && filled.columns.length > 0 && <FieldDetails {...props} filled={filled} name={name} />}
        {flaws.map((flaw) => (
          <FlawLine key={flaw.path + flaw.code} flaw={flaw} />
        ))}
      </Box>
    </Box>
  );
};

const small = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };
const row = {
  display: 'grid',
  gridTemplateColumns: '230px minmax(0, 1fr)',
  gap: '8px 24px',
  padding: '12px 20px',
  borderTop: '1px solid var(--line)',
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', padding: '12px 16px' },
};
