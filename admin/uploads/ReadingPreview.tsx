import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ReadingInput, UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Part } from './Part.tsx';
import { COLUMN_WORDS, columnFrom, wordOf } from './reading.ts';
import { RowsTable } from './RowsTable.tsx';

/** The first rows under their columns, and over each column what it is read as: that can be changed in place. */
export const ReadingPreview = ({
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
  const title = translate('uploads.preview');
  return (
    <Part
      title={title}
      cap={format.counted('uploads.preview_first', Math.min(10, upload.sample.length))}
      padded={false}
    >
      <RowsTable
        label={title}
        upload={upload}
        head={(key) => {
          const column = upload.reading.columns.find((each) => each.column === key);
          if (!column) return null;
          const word = column.type === 'EMPTY' ? 'TEXT' : wordOf(column);
          const words = COLUMN_WORDS.includes(word) ? COLUMN_WORDS : [word, ...COLUMN_WORDS];
          return (
            <Box
              component="select"
              aria-label={translate('uploads.read_as', { column: key })}
              value={word}
              disabled={frozen}
              onChange={(event) =>
                onRead({ columns: [columnFrom(column, (event.target as unknown as HTMLSelectElement).value)] })
              }
              sx={select}
            >
              {words.map((each) => (
                <option key={each} value={each}>
                  {translate(`uploads.as_${each.replace(' ', '_').replace('.', 'point').replace(',', 'comma')}`, {
                    _: each,
                  })}
                </option>
              ))}
            </Box>
          );
        }}
      />
    </Part>
  );
};

const select = {
  font: 'inherit',
  fontSize: 12.5,
  color: 'var(--ink)',
  background: 'var(--surface)',
  border: '1px solid var(--line-2)',
  borderRadius: '6px',
  minHeight: 28,
  padding: '2px 4px',
  maxWidth: 190,
  '@media (pointer: coarse)': { minHeight: 44 },
};
