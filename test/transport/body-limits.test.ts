import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../api.js';
import { makeKey } from './keys.js';

const KIB = 1024;
let api: Api;
let hr: string;
let writer: string;
let reader: string;
beforeAll(async () => {
  api = await startApi();
  hr = await api.signedIn('HR');
  writer = await makeKey(api, ['signals:write']);
  reader = await makeKey(api, ['maps:read']);
});
afterAll(() => api.close());

const ofSize = (bytes: number): string => {
  const frame = JSON.stringify({ query: '{ __typename }', variables: { pad: '' } });
  return frame.replace('"pad":""', `"pad":"${'x'.repeat(bytes - frame.length)}"`);
};

/** Sends bytes in chunks of 64 KiB, with or without telling how many they are. */
function send(
  body: string,
  token: string | null,
  chunked: boolean,
): Promise<{ status: number; requestId: string; body: { errors?: { extensions: Record<string, unknown> }[] } }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${api.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': Buffer.byteLength(body) }),
      },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.once('end', () =>
        resolve({
          status: response.statusCode!,
          requestId: String(response.headers['x-request-id']),
          body: JSON.parse(text),
        }),
      );
    });
    for (let at = 0; at < body.length; at += 64 * KIB) sent.write(body.slice(at, at + 64 * KIB));
    sent.end();
  });
}

describe.each([false, true])('a body, chunked: %s', (chunked) => {
  it('is read up to 256 KiB', async () => {
    for (const token of [null, hr, reader]) expect((await send(ofSize(256 * KIB), token, chunked)).status).toBe(200);
  });

  it('is refused above, whoever comes without a key that may write', async () => {
    for (const token of [null, hr, reader, 'karta_00000000_guessed']) {
      const answer = await send(ofSize(256 * KIB + 1), token, chunked);
      expect(answer.status).toBe(413);
      expect(answer.body.errors![0]!.extensions).toMatchObject({
        code: 'PAYLOAD_TOO_LARGE',
        requestId: answer.requestId,
      });
    }
  });

  it('is read up to 2 MiB from a key that may write, and refused above', async () => {
    expect((await send(ofSize(2048 * KIB), writer, chunked)).status).toBe(200);
    const answer = await send(ofSize(2048 * KIB + 1), writer, chunked);
    expect(answer.status).toBe(413);
    expect(answer.body.errors![0]!.extensions['code']).toBe('PAYLOAD_TOO_LARGE');
  });
});

it('answers before an endless body has ended', async () => {
  const answer = await new Promise<number>((resolve, reject) => {
    const sent = request(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
    const timer = setInterval(() => sent.write('x'.repeat(64 * KIB)), 5);
    sent.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    sent.once('response', (response) => {
      clearInterval(timer);
      resolve(response.statusCode!);
      sent.removeAllListeners('error').on('error', () => {});
      sent.destroy();
    });
  });
  expect(answer).toBe(413);
});

it('gives a revoked key no more than anybody', async () => {
  const key = await makeKey(api, ['signals:write']);
  await api.db.pool.query(
    "update api_key set revoked_at = now() where prefix = split_part($1, '_', 1) || '_' || split_part($1, '_', 2)",
    [key],
  );
  expect((await send(ofSize(300 * KIB), key, false)).status).toBe(413);
});
