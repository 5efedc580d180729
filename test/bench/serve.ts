/** Karta's server as a process of its own, so that its memory and its CPU are its own. Tells its port, and on request its statements. */
import 'reflect-metadata';
import pg from 'pg';
import { readConfig } from '../../api/config.js';
import { openDatabase } from '../../api/database.js';
import { makeLog } from '../../api/log.js';
import { startServer } from '../../api/server.js';

let statements = 0;
const send = pg.Client.prototype.query as (...args: unknown[]) => unknown;
(pg.Client.prototype as { query: unknown }).query = function counted(this: pg.Client, ...args: unknown[]): unknown {
  statements++;
  return send.apply(this, args);
};

const db = await openDatabase(process.env['DATABASE_URL']!);
// What one caller may ask for in a minute is lifted: here one caller stands for all of them.
const server = await startServer(db, { ...readConfig(process.env), port: 0 }, makeLog('error'), Infinity);
process.on('message', () => process.send!({ statements }));
process.on('disconnect', () => process.exit(0));
process.send!({ port: server.port });
