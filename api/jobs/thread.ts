/** Runs in a thread of its own: takes jobs from the queue and works on them until it is told to stop. */
import 'reflect-metadata';
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { connect } from '../database.js';
import { makeLog } from '../log.js';
import { startWorker } from './worker.js';

export interface JobThreadData {
  url: string;
  directUrl: string;
}

const port = parentPort!;
const { url, directUrl } = workerData as JobThreadData;
const told = once(port, 'message');
const db = await connect(url, directUrl, { pool: { min: 0, max: 6 } });
const worker = await startWorker(db, directUrl, makeLog());
port.postMessage('ready');
await told;
await worker.stop();
await db.close();
// Ends the thread alone; a timer or a socket left somewhere would keep it.
process.exit(0);
