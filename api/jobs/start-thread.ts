import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { JobThreadData } from './thread.js';

/**
 * What a thread for jobs may take. Left to itself, Node lets garbage pile up to several times of what is in use, which long imports would
 * do; and a job that needs more than there is ends its thread, not the server.
 */
export const JOB_LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 };

const AGAIN_MS = 1000;

export interface JobThread {
  stop(): Promise<void>;
}

/**
 * Works on jobs in a thread of its own, so that requests are answered while months are evaluated and files come in. A thread that breaks
 * is followed by another one, which ends what its forerunner had begun as failed.
 */
export async function startJobThread(data: JobThreadData, log: Logger): Promise<JobThread> {
  let stopping = false;
  let thread = begin(data);
  await ready(thread);
  const watch = (): void => {
    thread.on('error', (error) => log.error({ err: error }, 'the thread of jobs broke'));
    thread.once('exit', () => void follow());
  };
  const follow = async (): Promise<void> => {
    await setTimeout(AGAIN_MS, undefined, { ref: false });
    if (stopping) return;
    thread = begin(data);
    watch();
  };
  watch();
  return {
    async stop() {
      stopping = true;
      if (thread.threadId === -1) return;
      const gone = once(thread, 'exit');
      thread.postMessage('stop');
      await gone;
    },
  };
}

function begin(workerData: JobThreadData): Worker {
  return new Worker(new URL('./thread.js', import.meta.url), { workerData, resourceLimits: JOB_LIMITS });
}

/** Fails with what broke it. */
async function ready(thread: Worker): Promise<void> {
  const over = new AbortController();
  const ended = once(thread, 'exit', over).then(() => {
    throw new Error('Expected the thread of jobs to start, but it ended.');
  });
  await Promise.race([once(thread, 'message', over), ended]).finally(() => over.abort());
}
