import { useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { FieldRow } from './FieldRow.tsx';
import {
  matchesOf,
  OF_RECORD,
  withField,
  type Column,
  type Draft,
  type Field,
  type Filled,
  type Target,
} from './mapping.ts';
import { Part } from './Part.tsx';
import type { Codes } from './useCodes.ts';
import { useLocal } from './useLocal.ts';

/** The fields that a row has once. Those that are needed or filled come first; the others are a click away. */
export const FieldList = ({
  target,
  draft,
  flaws,
  columns,
  reading,
  codes,
  all,
  onAll,
  onChange,
}: {
  target: Target;
  draft: Draft;
  flaws: UploadWholeFragment['mappingFlaws'];
  columns: readonly Column[];
  reading: UploadWholeFragment['reading'];
  codes: Codes;
  all: boolean;
  onAll: () => void;
  onChange: (fields: Filled[]) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const local = useLocal();
  const flawsOf = (name: string) => {
    const at = draft.fields.findIndex(({ field }) => field === name);
    const misses = ({ path, field, code }: UploadWholeFragment['mappingFlaws'][number]) =>
      code === 'MISSING_FIELD' && field === name && !OF_RECORD.includes(name) && /^(fields|records\[\d+\])$/.test(path);
    const found = flaws.filter(
      (flaw) => (at >= 0 && flaw.path.startsWith(`fields[${at}].`)) || flaw.path === `fields[${at}]` || misses(flaw),
    );
    return found.filter((flaw, n) => found.findIndex(({ code }) => code === flaw.code) === n);
  };
  const filledOf = (name: string) => draft.fields.find(({ field }) => field === name) ?? null;
  const own = target.fields.filter(
    ({ name }) => draft.records.length === 0 || !OF_RECORD.includes(name) || filledOf(name),
  );
  const first = (field: Field) =>
    field.required ||
    field.type === 'PERSON' ||
    field.name.startsWith('item:') ||
    ['employeeCode', 'visitedOn', 'month', 'year', 'announcedOn'].includes(field.name) ||
    filledOf(field.name) !== null ||
    flawsOf(field.name).length > 0;
  const shown = own.filter((field) => all || first(field));
  const rest = own.filter((field) => !first(field)).length;
  const alike = matchesOf(own, draft, columns);
  return (
    <Part
      title={local(target.name)}
      cap={translate('uploads.fields_cap')}
      padded={false}
      end={
        alike.length > 0 && (
          <Button variant="outlined" onClick={() => onChange([...draft.fields, ...alike])}>
            {format.counted('uploads.fields_alike', alike.length)}
          </Button>
        )
      }
    >
      {shown.map((field) => (
        <FieldRow
          key={field.name}
          field={field}
          filled={filledOf(field.name)}
          columns={columns}
          reading={reading}
          flaws={flawsOf(field.name)}
          codes={codes}
          onChange={(next) => onChange(withField(draft.fields, field.name, next))}
        />
      ))}
      {(rest > 0 || all) && (
        <Box sx={{ padding: '10px 20px 14px', borderTop: '1px solid var(--line)' }}>
          <Button variant="text" aria-expanded={all} onClick={onAll}>
            {all ? translate('uploads.fields_fewer') : format.counted('uploads.fields_more', rest)}
          </Button>
        </Box>
      )}
    </Part>
  );
};
