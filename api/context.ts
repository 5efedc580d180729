import type { EntityManager } from '@mikro-orm/postgresql';
import type { Request, Response } from 'express';
import { viewerOfKey } from './access/keys.js';
import { viewerOfSession } from './access/sessions.js';
import { dayIn, timeZoneOf } from './access/time-zone.js';
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

export async function contextOf(
  req: Request,
  db: Database,
  config: Config,
  requestId: string,
  res?: Response,
): Promise<Context> {
  let em: EntityManager | null = null;
  const now = new Date();
  const timeZone = await timeZoneOf(db);
  const token = bearer(req) ?? cookie(req);
  let viewer: Viewer | null = null;
  let session: Buffer | null = null;
  if (token?.startsWith('karta_')) viewer = await viewerOfKey(db.reads, token, now);
  else if (token) ({ viewer, session } = await viewerOfSession(db.reads, token, now));
  return {
    viewer,
    session,
    db,
    // Reads do without one, and making one costs as much as a small read.
    get em() {
      return (em ??= db.orm.em.fork());
    },
    config,
    requestId,
    address: req.socket.remoteAddress ?? 'unknown',
    now,
    today: dayIn(timeZone, now),
    timeZone,
    keepSession: (value, expires) =>
      void res?.cookie(SESSION_COOKIE, value, {
        httpOnly: true,
        sameSite: 'strict',
        path: '/',
        secure: config.secureCookies,
        expires,
      }),
  };
}

function bearer(req: Request): string | null {
  const header = req.headers.authorization;
  return header?.startsWith('Bearer ') ? header.slice(7).trim() : null;
}

function cookie(req: Request): string | null {
  const found = req.headers.cookie
    ?.split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === SESSION_COOKIE);
  return found?.[1] ?? null;
}
