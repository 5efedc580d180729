/** What is answered when something is refused or breaks: one shape for every route, with the number of the request. */
import type { Response } from 'express';
import type { Socket } from 'node:net';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { fromDatabase, Refusal, STATUS } from './refusals.js';

export function idOf(res: Response): string {
  return res.locals['requestId'] as string;
}

export function refusalBody(refusal: Refusal, res: Response): object {
  return answerOf(refusal, idOf(res));
}

export function answerError(error: unknown, res: Response, log: Logger): void {
  if (res.headersSent) return void res.destroy();
  const refusal = error instanceof Refusal ? error : (fromTransport(error) ?? fromDatabase(error));
  if (refusal) {
    const wait = refusal.details['retryAfterSeconds'];
    if (typeof wait === 'number') res.set('retry-after', String(wait));
    return void res.status(STATUS[refusal.code]).json(refusalBody(refusal, res));
  }
  const requestId = idOf(res);
  log.error({ err: error, requestId }, 'a fault of ours');
  const message = 'Something went wrong on our side. It was logged.';
  res.status(500).json({ errors: [{ message, extensions: { code: 'INTERNAL', requestId } }] });
}

/** What is not even HTTP never reaches a route, but is answered like everything else. */
export function answerBrokenHttp(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const requestId = randomUUID();
  const long = error.code === 'HPE_HEADER_OVERFLOW';
  const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const status = long ? '431 Request Header Fields Too Large' : late ? '408 Request Timeout' : '400 Bad Request';
  const refusal = new Refusal(long ? 'PAYLOAD_TOO_LARGE' : 'BAD_USER_INPUT', 'The request could not be read.');
  const text = JSON.stringify(answerOf(refusal, requestId));
  socket.end(
    `HTTP/1.1 ${status}\r\nconnection: close\r\nx-request-id: ${requestId}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
}

function fromTransport(error: unknown): Refusal | null {
  const { type, status } = error as { type?: string; status?: number };
  if (type === 'entity.too.large') return new Refusal('PAYLOAD_TOO_LARGE', 'The request is larger than allowed.');
  if (type === 'entity.parse.failed')
    return new Refusal('BAD_USER_INPUT', 'The body must be JSON, but could not be read.');
  if (type === 'charset.unsupported' || type === 'encoding.unsupported')
    return new Refusal('UNSUPPORTED_MEDIA_TYPE', 'The body must be UTF-8 JSON.');
  if (status !== undefined && status >= 400 && status < 500)
    return new Refusal('BAD_USER_INPUT', 'The request could not be read.');
  return null;
}

function answerOf(refusal: Refusal, requestId: string): object {
  return { errors: [{ message: refusal.message, extensions: { code: refusal.code, ...refusal.details, requestId } }] };
}
