import type { EntityManager } from '@mikro-orm/postgresql';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { viewerOfKey } from './access/keys.js';
import { viewerOfSession } from './access/sessions.js';
import type { Viewer } from './access/viewer.js';
import type { Config } from './config.js';
import type { Database } from './database.js';

/** What a request carries. The clock is read here and nowhere below. */
export interface Context {
  viewer: Viewer | null;
  /** Hash of the session's token, so that signing out ends this very session. */
  session: Buffer | null;
  db: Database;
  em: EntityManager;
  config: Config;
  requestId: string;
  /** Where the request came from, for the limit on sign-in tries. */
  address: string;
  now: Date;
  /** The organisation's calendar day now. */
  today: string;
  timeZone: string;
  /** Gives a browser its session as a cookie that scripts can't read; nothing outside a GraphQL request. */
  keepSession(token: string, expires: Date): void;
}

const SESSION_COOKIE = 'karta_session';

export async function contextOf(req: Request, db: Database, config: Config, res?: Response): Promise<Context> {
  const em = db.orm.em.fork();
  const now = new Date();
  const timeZone = await timeZoneOf(db);
  const token = bearer(req) ?? cookie(req);
  let viewer: Viewer | null = null;
  let session: Buffer | null = null;
  if (token?.startsWith('karta_')) viewer = await viewerOfKey(db.pool, token, now);
  else if (token) ({ viewer, session } = await viewerOfSession(db.pool, token, now));
  return {
    viewer,
    session,
    db,
    em,
    config,
    requestId: randomUUID(),
    address: req.socket.remoteAddress ?? 'unknown',
    now,
    today: dayIn(timeZone, now),
    timeZone,
    keepSession: (value, expires) => void res?.cookie(SESSION_COOKIE, value, { httpOnly: true, sameSite: 'strict', path: '/', secure: config.secureCookies, expires }),
  };
}

/** The calendar day of an instant in a time zone. */
export function dayIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}

/** Reread at most once a minute: it changes once in an organisation's life. */
const zones = new WeakMap<Database, { zone: string; at: number }>();
export async function timeZoneOf(db: Database): Promise<string> {
  const known = zones.get(db);
  if (known && Date.now() - known.at < 60_000) return known.zone;
  const { rows } = await db.pool.query<{ time_zone: string }>('select time_zone from organisation');
  const zone = rows[0]?.time_zone ?? 'UTC';
  zones.set(db, { zone, at: Date.now() });
  return zone;
}

function bearer(req: Request): string | null {
  const header = req.headers.authorization;
  return header?.startsWith('Bearer ') ? header.slice(7).trim() : null;
}

function cookie(req: Request): string | null {
  const found = req.headers.cookie?.split(';').map((part) => part.trim().split('=')).find(([name]) => name === SESSION_COOKIE);
  return found?.[1] ?? null;
}
