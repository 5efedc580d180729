/** Runs in a thread of its own: once it is told to go, takes jobs from the queue and works on them until it is told to stop. */
import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { connect } from '../database.js';
import { makeLog } from '../log.js';
import { startWorker } from './worker.js';

export interface JobThreadData {
  url: string;
  directUrl: string;
}

export type Order = 'go' | 'stop';

const port = parentPort!;
const { url, directUrl } = workerData as JobThreadData;
const told = (order: Order): Promise<void> =>
  new Promise((resolve) => port.on('message', (message: Order) => message === order && resolve()));
const go = told('go');
const stop = told('stop').then(() => true);

const db = await connect(url, directUrl, { pool: { min: 0, max: 6 } });
if (!(await Promise.race([go.then(() => false), stop]))) {
  const worker = await startWorker(db, directUrl, makeLog());
  port.postMessage('ready');
  // A worker that ends by itself ends the thread, with its error if it has one; another thread follows.
  if (await Promise.race([stop, worker.promise.then(() => false)])) await worker.stop();
}
// Ends the thread alone, with its connections.
process.exit(0);
