import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { RequestError } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';

/** Why the last step failed. The file is kept, so the settings can be mended and the check run again. */
export const Failure = ({ upload }: { upload: UploadWholeFragment }) => {
  const translate = useTranslate();
  const job = upload.commitJob?.status === 'FAILED' ? upload.commitJob : upload.checkJob;
  return (
    <Box sx={{ display: 'grid', gap: '8px', marginBottom: '24px' }}>
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620 }}>
        {translate(job === upload.commitJob ? 'uploads.failed_commit_title' : 'uploads.failed_title')}
      </Box>
      <ErrorNotice error={new RequestError(job?.errorCode ?? 'UPLOAD_REJECTED', job?.errorMessage ?? '')} />
    </Box>
  );
};
