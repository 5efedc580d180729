import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Box, Button, Card } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { DownloadIcon } from '../layout/icons.tsx';
import { narrow } from '../theme.ts';
import { MendedFile } from './MendedFile.tsx';

type Row = UploadWholeFragment['badRows'][number];
/** So many are read without being asked for. */
const FEW = 12;

/** Each bad row: where, what was found, what would fit. A hundred here, all of them in the file. */
export const BadRows = ({
  upload,
  onTake,
  onChoose,
}: {
  upload: UploadWholeFragment;
  /** Takes the value that would fit; null while nothing can be changed. */
  onTake: ((row: Row) => void) | null;
  /** Leads to the questions about people. */
  onChoose: (() => void) | null;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const [locale] = useLocaleState();
  const [all, setAll] = useState(false);
  // One line of the file may have several flaws; people mend lines.
  const lines = upload.badLineCount;
  // The sentence with its figures comes in English; other languages get theirs first.
  const expected = (row: Row) =>
    locale === 'en' ? (
      row.expected
    ) : (
      <>
        {translate(`uploads.bad_${row.code}`, { _: row.expected })}
        <Box sx={{ fontSize: 12, color: 'var(--ink-3)' }} lang="en">
          {row.expected}
        </Box>
      </>
    );
  const more =
    upload.badRowCount > upload.badRows.length ? lines - new Set(upload.badRows.map(({ line }) => line)).size : 0;
  const shown = all ? upload.badRows : upload.badRows.slice(0, FEW);
  const hidden = upload.badRows.length - shown.length;
  return (
    <Card component="section" sx={{ marginBottom: '24px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 10px', padding: '18px 20px 10px' }}>
        <Box component="h2" sx={{ flex: '1 1 160px', fontSize: 18, lineHeight: '26px', fontWeight: 620 }}>
          {format.counted('uploads.bad_rows', lines)}
        </Box>
        <Button
          variant="outlined"
          component="a"
          href={`/uploads/${upload.id}/bad-rows.csv`}
          download
          sx={{ gap: '8px' }}
        >
          <DownloadIcon size={16} />
          {format.counted('uploads.bad_download', lines)}
        </Button>
        <MendedFile upload={upload} />
      </Box>
      <Box component="table" sx={table}>
        <thead>
          <tr>
            {['line', 'column', 'found', 'expected'].map((head) => (
              <th key={head} scope="col">
                {translate(`uploads.bad_${head}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={`${row.line} ${row.column} ${row.code}`}>
              <td>{format.number(row.line)}</td>
              <td>{row.column}</td>
              <td>
                <code>{row.found === '' ? translate('uploads.bad_empty') : row.found}</code>
              </td>
              <td>{expected(row)}</td>
              <td>
                {row.code === 'PERSON_UNDECIDED' && onChoose ? (
                  <Button variant="outlined" sx={{ minHeight: 28 }} onClick={onChoose}>
                    {translate('uploads.bad_choose')}
                  </Button>
                ) : row.suggestion !== null && row.field !== null && onTake ? (
                  <Button variant="outlined" sx={{ minHeight: 28, whiteSpace: 'normal' }} onClick={() => onTake(row)}>
                    {translate('uploads.bad_take', { value: row.suggestion })}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
      {hidden > 0 && (
        <Box sx={{ padding: '6px 12px 12px', borderTop: '1px solid var(--line)' }}>
          <Button variant="text" aria-expanded={false} onClick={() => setAll(true)}>
            {format.counted('uploads.bad_rest', hidden)}
          </Button>
        </Box>
      )}
      {hidden === 0 && more > 0 && (
        <Box
          sx={{ padding: '10px 20px 16px', borderTop: '1px solid var(--line)', fontSize: 12, color: 'var(--ink-3)' }}
        >
          {format.counted('uploads.bad_more', more)}
        </Box>
      )}
    </Card>
  );
};

const table = {
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: 13,
  lineHeight: '18px',
  '& th': { padding: '6px 14px 8px 0', fontSize: 12, fontWeight: 500, color: 'var(--ink-3)', textAlign: 'left' },
  '& td': {
    padding: '10px 14px 10px 0',
    borderTop: '1px solid var(--line)',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  '& th:first-of-type, & td:first-of-type': { paddingLeft: '20px', width: 72 },
  '& td:nth-of-type(3)': { minWidth: 112 },
  '& tbody td:last-of-type': { textAlign: 'right', paddingRight: '16px' },
  '& thead td': { borderTop: 0 },
  '& code': {
    fontSize: 12.5,
    background: 'var(--attn-t)',
    color: 'var(--attn)',
    padding: '1px 6px',
    borderRadius: '5px',
    overflowWrap: 'anywhere',
  },
  [narrow]: {
    '& thead': { display: 'none' },
    '& tr': { display: 'block', padding: '10px 16px', borderTop: '1px solid var(--line)' },
    '& td': { display: 'inline-block', border: 0, padding: '2px 8px 2px 0 !important', width: 'auto !important' },
  },
};
