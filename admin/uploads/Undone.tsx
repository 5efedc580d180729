import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { list } from './FileNotes.tsx';

/** What an undo took back, and what it left as it is, with the reason for each. */
export const Undone = ({ undone }: { undone: NonNullable<UploadWholeFragment['undone']> }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box sx={{ display: 'grid', gap: '8px', fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
      <Box>{translate('uploads.undone_by', { name: undone.by, at: format.instant(undone.at) })}</Box>
      <Box>{format.counted('uploads.undone', undone.superseded)}</Box>
      {undone.kept > 0 && (
        <Box>
          {format.counted('uploads.kept', undone.kept)}
          <Box component="ul" sx={{ ...list, marginTop: '6px', maxHeight: 240, overflowY: 'auto' }}>
            {undone.rest.map(({ what, key, why }) => (
              <li key={`${what} ${key}`}>
                {translate(`uploads.kept_${what}`, { key, _: key })}: {translate(`uploads.kept_${why}`, { _: why })}
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
};
