import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';

/** What is good to know about the file; nothing to answer. */
export const FileNotes = ({ notes }: { notes: UploadWholeFragment['fileNotes'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (notes.length === 0) return null;
  return (
    <Box component="section" aria-label={translate('uploads.file_notes')} sx={{ marginTop: '16px' }}>
      <Box component="h3" sx={{ fontSize: 14, lineHeight: '20px', fontWeight: 600, marginBottom: '6px' }}>
        {translate('uploads.file_notes')}
      </Box>
      <Box component="ul" sx={list}>
        {notes.map(({ code, column, count, found }) => (
          <li key={`${code} ${column ?? ''}`}>
            {format.counted(`uploads.file_${code}`, count, { column: column ?? '', found, _: `${code} ${found}` })}
          </li>
        ))}
      </Box>
    </Box>
  );
};

export const list = {
  margin: 0,
  paddingLeft: '18px',
  display: 'grid',
  gap: '6px',
  fontSize: 13,
  lineHeight: '18px',
  color: 'var(--ink-2)',
  overflowWrap: 'anywhere',
};
