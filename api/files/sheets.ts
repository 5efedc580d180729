import { Worker } from 'node:worker_threads';
import { BadFile } from './bad-file.js';
import type { Row } from './row.js';
import type { FromThread, Listed, SheetTask } from './sheet-thread.js';

/**
 * Megabytes of objects that a workbook may need: the texts of all its cells are the most of it. Whatever else a part could make the thread
 * remember is counted as it is read.
 */
const MOST_MEGABYTES = 384;
/** For what comes next, not for all: a slow reader is no reason to give up. */
const MOST_SECONDS = 60;

/** The sheets of a workbook, counted. */
export async function listSheets(path: string): Promise<Listed> {
  for await (const message of inThread({ path, sheet: null })) if (message.kind === 'LISTED') return message.listed;
  throw new Error('Expected the thread to list the sheets, but it ended.');
}

/** The rows of a sheet that hold a value, some at a time. */
export async function* readSheet(path: string, sheet: string): AsyncGenerator<Row[]> {
  for await (const message of inThread({ path, sheet })) if (message.kind === 'ROWS') yield message.rows;
}

/**
 * A file that takes all memory or never ends takes a thread with it, not the process. One message is asked for ahead, so that the thread
 * reads on while the last one is worked on, and whoever stops listening stops the thread.
 */
async function* inThread(task: SheetTask): AsyncGenerator<FromThread> {
  const own = import.meta.url.endsWith('.ts') ? './sheet-thread.ts' : './sheet-thread.js';
  const thread = new Worker(new URL(own, import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  // Between two messages nobody listens; an error then must not end the process.
  thread.on('error', () => {});
  try {
    for (let next = nextOf(thread); ;) {
      const message = await next;
      if (message.kind === 'BAD') throw new BadFile(message.reason, message.where);
      if (message.kind === 'END') return;
      next = nextOf(thread);
      // Whoever waits for it gets the error; until then it must not count as unhandled.
      next.catch(() => {});
      thread.postMessage('more');
      yield message;
    }
  } finally {
    await thread.terminate();
  }
}

function nextOf(thread: Worker): Promise<FromThread> {
  return new Promise((resolve, refuse) => {
    const timer = setTimeout(
      () => settle(() => refuse(new BadFile('TOO_SLOW', { expected: MOST_SECONDS }))),
      MOST_SECONDS * 1000,
    );
    const message = (told: FromThread): void => settle(() => resolve(told));
    const failed = (error: Error & { code?: string }): void =>
      settle(() => refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new BadFile('TOO_MUCH_MEMORY') : error));
    const ended = (): void => settle(() => refuse(new Error('Expected rows of the thread, but it ended.')));
    thread.on('message', message).on('error', failed).on('exit', ended);
    function settle(act: () => void): void {
      clearTimeout(timer);
      thread.off('message', message).off('error', failed).off('exit', ended);
      act();
    }
  });
}
