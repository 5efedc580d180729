import { useTranslate } from 'react-admin';
import { Box, Card } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';

/** What follows from the file without anybody having said it. A note that has no text of ours yet is told in the server's words. */
export const Notes = ({ notes }: { notes: NonNullable<UploadWholeFragment['preview']>['notes'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (notes.length === 0) return null;
  return (
    <Card component="section" sx={{ marginBottom: '24px', padding: '18px 20px' }}>
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, marginBottom: '8px' }}>
        {translate('uploads.notes')}
      </Box>
      <Box
        component="ul"
        sx={{
          margin: 0,
          paddingLeft: '18px',
          display: 'grid',
          gap: '6px',
          fontSize: 13,
          lineHeight: '18px',
          color: 'var(--ink-2)',
        }}
      >
        {notes.map((note) => (
          <li key={note.code}>{format.counted(`uploads.note_${note.code}`, note.count, { _: note.text })}</li>
        ))}
      </Box>
    </Card>
  );
};
