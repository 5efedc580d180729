import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { JobsDocument, type JobFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';

const key = ['jobs'];
export const isRunning = (job: Pick<JobFragment, 'status'>): boolean =>
  job.status === 'QUEUED' || job.status === 'RUNNING';

/** The last jobs of this account. Asks every second and a half while one runs, else every minute: another tab may have started one. */
export function useJobs(): JobFragment[] {
  const { data } = useQuery({
    queryKey: key,
    queryFn: async () => (await request(JobsDocument, {})).jobs,
    refetchInterval: ({ state }) => (state.data?.some(isRunning) ? 1_500 : 60_000),
    retry: false,
  });
  return data ?? [];
}

/** Call after starting a job, so that the tray sees it at once. */
export function useJobStarted(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: key });
}

/** Tells once when a job that was seen running ends, and loads the lists anew: their rows may have changed. */
export function useTellFinished(jobs: JobFragment[]): void {
  const notify = useNotify();
  const refresh = useRefresh();
  const translate = useTranslate();
  const running = useRef(new Set<string>());
  useEffect(() => {
    for (const job of jobs) {
      if (isRunning(job)) running.current.add(job.id);
      else if (running.current.delete(job.id) && job.status !== 'CANCELLED') {
        const name = translate(jobName(job.kind));
        notify(translate(job.status === 'DONE' ? 'jobs.finished' : 'jobs.failed', { name }), {
          type: job.status === 'DONE' ? 'success' : 'error',
        });
        refresh();
      }
    }
  }, [jobs, notify, refresh, translate]);
}

export function jobName(kind: string): string {
  const known = ['generate', 'evaluate', 'check', 'commit', 'undo'].find((word) => kind.toLowerCase().includes(word));
  return `jobs.kind_${known ?? 'other'}`;
}
