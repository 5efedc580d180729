import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { JobsDocument, type JobFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';

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
  const line = useJobLine();
  const running = useRef(new Set<string>());
  useEffect(() => {
    for (const job of jobs) {
      if (isRunning(job)) running.current.add(job.id);
      else if (running.current.delete(job.id) && job.status !== 'CANCELLED') {
        const name = line(job);
        const told = jobResult(job)
          ? name
          : translate(job.status === 'DONE' ? 'jobs.finished' : 'jobs.failed', { name });
        notify(told, {
          type: job.status === 'DONE' ? 'success' : 'error',
        });
        refresh();
      }
    }
  }, [jobs, line, notify, refresh, translate]);
}

const names: Record<string, string> = {
  'generate-maps': 'generate',
  'run-evaluations': 'evaluate',
  'evaluate-month': 'month',
  'remind-acknowledgements': 'remind',
  'check-references': 'references',
  'check-upload': 'check',
  'commit-upload': 'commit',
};

export const jobName = (kind: string): string => `jobs.kind_${names[kind] ?? 'other'}`;

/** What a finished job brought, as a text and its figures; null when there is nothing to tell. */
export function jobResult({ kind, status, result }: JobFragment): { key: string; count: number; more: Figures } | null {
  if (status !== 'DONE' || typeof result !== 'object' || result === null) return null;
  const figures = result as Figures;
  const told = {
    'generate-maps': ['maps', figures['maps']],
    'run-evaluations': ['proposals', figures['proposals']],
    'evaluate-month': ['proposals', figures['proposals']],
    'check-references': ['dangling', figures['dangling']],
    'check-upload': ['rows', figures['rows']],
    'commit-upload': ['committed', (figures['newRows'] ?? 0) + (figures['changed'] ?? 0)],
  }[kind] as [string, number | undefined] | undefined;
  return told && typeof told[1] === 'number' ? { key: `jobs.result_${told[0]}`, count: told[1], more: figures } : null;
}

type Figures = Record<string, number>;

/** "Evaluating past months: 156 proposals": the name of a job with what it brought. */
export function useJobLine(): (job: JobFragment) => string {
  const translate = useTranslate();
  const format = useFormat();
  return useCallback(
    (job) => {
      const name = translate(jobName(job.kind));
      const found = jobResult(job);
      if (!found) return name;
      const bad = found.more['bad'] ?? 0;
      const result = [
        format.counted(found.key, found.count),
        found.key === 'jobs.result_rows' && bad > 0 && format.counted('jobs.result_bad', bad),
      ];
      return translate('jobs.with_result', { name, result: result.filter(Boolean).join(', ') });
    },
    [translate, format],
  );
}
