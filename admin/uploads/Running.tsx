import { useTranslate } from 'react-admin';
import { Box, Button, LinearProgress } from '@mui/material';
import { CancelJobDocument, type JobFragment, type UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';

/** Checking or writing: how far, how long still, and that the page can be left. */
export const Running = ({ upload }: { upload: UploadWholeFragment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const writing = upload.status === 'COMMITTING';
  const job = writing ? upload.commitJob : upload.checkJob;
  const share = job?.total ? job.done / job.total : null;
  const left = job ? secondsLeft(job) : null;
  const { run, busy, error } = useAct(async () => {
    if (job) await request(CancelJobDocument, { id: job.id });
  });
  return (
    <>
      <Box sx={{ fontSize: 12, color: 'var(--ink-3)' }}>
        {translate(writing ? 'uploads.committing' : 'uploads.checking')}
      </Box>
      {job && (
        <Box className="num" sx={{ fontSize: 32, lineHeight: '38px', fontWeight: 640, letterSpacing: '-0.025em' }}>
          {format.number(job.done)}{' '}
          {job.total !== null && (
            <Box component="span" sx={{ fontSize: 18, fontWeight: 500, letterSpacing: 0, color: 'var(--ink-2)' }}>
              {translate('uploads.of_total', { n: format.number(job.total) })}
            </Box>
          )}
        </Box>
      )}
      <LinearProgress
        aria-label={translate(writing ? 'uploads.committing' : 'uploads.checking')}
        {...(share !== null ? { variant: 'determinate', value: 100 * share } : {})}
      />
      <Box
        className="num"
        sx={{ display: 'flex', justifyContent: 'space-between', fontSize: 12, color: 'var(--ink-3)', minHeight: 18 }}
      >
        <span>{left !== null && format.counted('uploads.seconds_left', left)}</span>
        <span>{share !== null && format.percent(share)}</span>
      </Box>
      <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
        {translate(writing ? 'uploads.committing_text' : 'uploads.checking_text')}
      </Box>
      {error !== null && <ErrorNotice error={error} />}
      {job && (
        <Button variant="outlined" disabled={busy} onClick={() => void run()}>
          {translate('jobs.cancel')}
        </Button>
      )}
    </>
  );
};

/** At the pace so far; nothing while that would be a guess. */
function secondsLeft(job: JobFragment): number | null {
  if (!job.startedAt || !job.total || job.done < job.total / 20) return null;
  const spent = (Date.now() - new Date(job.startedAt).getTime()) / 1000;
  return Math.max(1, Math.round((spent * (job.total - job.done)) / job.done));
}
