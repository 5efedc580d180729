import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import type { Target } from './mapping.ts';
import { Part } from './Part.tsx';
import { RowsTable } from './RowsTable.tsx';
import { useLocal } from './useLocal.ts';

/** The first rows, under the fields that their columns fill. What could not be read so is marked. */
export const MappedPreview = ({
  upload,
  target,
  end,
}: {
  upload: UploadWholeFragment;
  target: Target | undefined;
  end?: ReactNode;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const local = useLocal();
  if (upload.sample.length === 0) return null;
  const used = upload.mapping
    ? [...upload.mapping.fields, ...upload.mapping.records.flatMap(({ fields }) => fields)]
    : [];
  const title = translate('uploads.preview');
  return (
    <Part
      title={title}
      cap={
        upload.counts
          ? format.counted('uploads.preview_cap', Math.min(10, upload.sample.length), {
              total: format.number(upload.counts.rows),
            })
          : format.counted('uploads.preview_first', Math.min(10, upload.sample.length))
      }
      end={end}
      padded={false}
    >
      <RowsTable
        label={title}
        upload={upload}
        only={new Set(used.flatMap(({ columns }) => columns))}
        head={(key) => {
          const names = [...new Set(used.filter(({ columns }) => columns.includes(key)).map(({ field }) => field))];
          return names.length > 0 ? (
            names
              .map((name) => target?.fields.find((field) => field.name === name))
              .map((field, at) => (field ? local(field.label) : names[at]))
              .join(', ')
          ) : (
            <Box component="span" sx={{ color: 'var(--ink-3)', fontWeight: 400 }}>
              {translate('uploads.preview_unmapped')}
            </Box>
          );
        }}
      />
    </Part>
  );
};
