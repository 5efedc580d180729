import { pino, type Logger } from 'pino';

/** One line of JSON per event on standard output. Never a name, a text or a secret: ids only. */
export function makeLog(level: string = process.env['LOG_LEVEL'] ?? 'info'): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
