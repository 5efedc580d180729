import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, LinearProgress, Popover } from '@mui/material';
import { CancelJobDocument, type JobFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { JobsIcon } from '../layout/icons.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { isRunning, jobName, useJobLine, useJobs, useJobStarted, useTellFinished } from './useJobs.ts';

/** Long work, wherever the person is: how far it is, how to stop it, what came of it. */
export const JobsTray = ({ compact = false }: { compact?: boolean }) => {
  const viewer = useViewer();
  return viewer?.may.includes('jobs') ? <Tray compact={compact} /> : null;
};

const Tray = ({ compact }: { compact: boolean }) => {
  const translate = useTranslate();
  const jobs = useJobs();
  useTellFinished(jobs);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const running = jobs.filter(isRunning);
  const label = running.length ? translate('jobs.button', { smart_count: running.length }) : translate('jobs.quiet');
  return (
    <>
      <Button
        variant="text"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={label}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          justifyContent: 'flex-start',
          gap: '10px',
          padding: '0 10px',
          minWidth: 0,
          whiteSpace: 'normal',
          textAlign: 'left',
          fontSize: 13.5,
          fontWeight: running.length ? 600 : 500,
          color: running.length ? 'var(--ink)' : 'var(--ink-2)',
        }}
      >
        <JobsIcon /> {compact ? running.length || '' : label}
      </Button>
      {!compact && running[0] && <Progress job={running[0]} />}
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': translate('jobs.title'),
            sx: {
              width: 340,
              maxWidth: 'calc(100vw - 32px)',
              maxHeight: 420,
              padding: '16px',
              border: '1px solid var(--line)',
            },
          },
        }}
      >
        <Box component="h2" sx={{ fontSize: 14, lineHeight: '20px', fontWeight: 600, marginBottom: '8px' }}>
          {translate('jobs.title')}
        </Box>
        {jobs.length === 0 && (
          <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>{translate('jobs.empty')}</Box>
        )}
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} />
        ))}
      </Popover>
    </>
  );
};

const JobRow = ({ job }: { job: JobFragment }) => {
  const translate = useTranslate();
  const format = useFormat();
  const seen = useJobStarted();
  const line = useJobLine();
  return (
    <Box sx={{ padding: '10px 0', borderTop: '1px solid var(--line)', fontSize: 13, lineHeight: '18px' }}>
      <Box sx={{ display: 'flex', gap: '8px', alignItems: 'baseline' }}>
        <Box sx={{ fontWeight: 600, flex: 1 }}>{line(job)}</Box>
        <Box sx={{ fontSize: 12, color: job.status === 'FAILED' ? 'var(--attn)' : 'var(--ink-3)' }}>
          {translate(`jobs.${job.status}`)}
        </Box>
      </Box>
      {isRunning(job) ? (
        <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center' }}>
          <Box sx={{ flex: 1 }}>
            <Progress job={job} />
          </Box>
          <Button
            variant="text"
            sx={{ minHeight: 28 }}
            onClick={() => request(CancelJobDocument, { id: job.id }).then(seen, seen)}
          >
            {translate('jobs.cancel')}
          </Button>
        </Box>
      ) : (
        <Box sx={{ fontSize: 12, color: 'var(--ink-3)' }}>
          {format.instant(job.finishedAt ?? job.createdAt)}
          {job.errorCode && `, ${translate('errors.code', { code: job.errorCode })}`}
        </Box>
      )}
    </Box>
  );
};

/** The bar and the figures under it; a job that doesn't know its size yet only moves. */
const Progress = ({ job }: { job: JobFragment }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box sx={{ padding: '4px 10px' }}>
      <LinearProgress
        aria-label={translate(jobName(job.kind))}
        {...(job.total ? { variant: 'determinate', value: (100 * job.done) / job.total } : {})}
      />
      {job.total ? (
        <Box className="num" sx={{ fontSize: 12, color: 'var(--ink-3)', marginTop: '2px' }}>
          {translate('jobs.progress', { done: format.number(job.done), total: format.number(job.total) })}
        </Box>
      ) : null}
    </Box>
  );
};
