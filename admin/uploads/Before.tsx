import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import type { Earlier } from './earlier.ts';

/** What stood there before, where a row says something else. */
export const Before = ({
  upload,
  was,
  text,
}: {
  upload: UploadWholeFragment;
  was: Earlier | undefined;
  text: string;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!was || was.value === text) return null;
  const type = upload.fields.find(({ name }) => name === was.field)?.type;
  const shown =
    was.value === null
      ? translate('uploads.bad_empty')
      : type === 'MOMENT'
        ? format.instant(was.value)
        : type === 'DAY'
          ? format.day(was.value)
          : type === 'YES_NO'
            ? translate(`uploads.${was.value}`)
            : was.value;
  return (
    <Box
      component="del"
      aria-label={translate('uploads.was', { value: shown })}
      sx={{ color: 'var(--ink-3)', marginRight: '5px' }}
    >
      {shown}
    </Box>
  );
};
