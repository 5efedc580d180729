import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { JobThreadData, Order } from './thread.js';

/**
 * What the heap of the thread may take, in MiB, for all jobs that run at once. Left to itself, Node lets garbage pile up to several times of
 * what is in use, which long imports would do; and jobs that need more than there is end their thread, not the server.
 */
export const JOB_LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 };

/** How long a job may go on when Karta is told to stop; what it has not committed then is rolled back. */
const STOP_MS = 3000;
const AGAIN_MS = 1000;
const MOST_AGAIN_MS = 30_000;

export interface JobThread {
  /** Takes jobs from now on. Fails with what keeps it from that. */
  work(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Works on jobs in a thread of its own, so that requests are answered while months are evaluated and files come in. A thread that breaks is
 * followed by another one, which ends as failed what its forerunner had begun.
 */
export function loadJobThread(data: JobThreadData, log: Logger): JobThread {
  let life = begin(data);
  let stopping = false;
  const tell = (order: Order): void => life.thread.postMessage(order);
  const work = async (): Promise<void> => {
    tell('go');
    await life.ready;
  };
  const follow = async (): Promise<void> => {
    for (let wait = AGAIN_MS; ;) {
      const fault = await life.gone;
      if (stopping) return;
      log.error({ err: fault }, 'the thread of jobs broke');
      await setTimeout(wait, undefined, { ref: false });
      if (stopping) return;
      life = begin(data);
      const works = await work().then(
        () => true,
        () => false,
      );
      wait = works ? AGAIN_MS : Math.min(2 * wait, MOST_AGAIN_MS);
    }
  };
  return {
    async work() {
      await work();
      follow().catch((error: unknown) => log.error({ err: error }, 'no thread of jobs any more'));
    },
    async stop() {
      stopping = true;
      tell('stop');
      await Promise.race([life.gone, setTimeout(STOP_MS, undefined, { ref: false })]);
      await life.thread.terminate();
    },
  };
}

interface Life {
  thread: Worker;
  ready: Promise<void>;
  /** Tells why. */
  gone: Promise<Error>;
}

/** It has a folder of its own for files that it keeps for a while, since a thread that breaks clears nothing up. */
function begin(workerData: JobThreadData): Life {
  const folder = mkdtempSync(join(tmpdir(), 'karta-jobs-'));
  const env = { ...process.env, TMPDIR: folder };
  const thread = new Worker(new URL('./thread.js', import.meta.url), { workerData, env, resourceLimits: JOB_LIMITS });
  let fault = new Error('Expected the thread of jobs to work until it is told to stop, but it ended.');
  thread.on('error', (error) => (fault = error as Error));
  const gone = new Promise<Error>((resolve) =>
    thread.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
      resolve(fault);
    }),
  );
  const told = new Promise<void>((resolve) => thread.once('message', () => resolve()));
  const ready = Promise.race([told, gone.then((error) => Promise.reject(error))]);
  // Whoever awaits it gets the error; until then it must not count as unhandled.
  ready.catch(() => {});
  return { thread, ready, gone };
}
