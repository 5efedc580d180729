import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

// argon2id with the parameters that OWASP's password storage cheat sheet gives as its minimum: 19 MiB, 2 passes, 1 lane.
const PARAMETERS = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: object) => Promise<Buffer>;

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { ...PARAMETERS, message: password.normalize('NFC'), nonce });
  return `argon2id$${nonce.toString('base64')}$${tag.toString('base64')}`;
}

export async function passwordMatches(password: string, stored: string): Promise<boolean> {
  const [algorithm, nonce, tag] = stored.split('$');
  if (algorithm !== 'argon2id' || !nonce || !tag) return false;
  const again = await derive('argon2id', {
    ...PARAMETERS,
    message: password.normalize('NFC'),
    nonce: Buffer.from(nonce, 'base64'),
  });
  return timingSafeEqual(again, Buffer.from(tag, 'base64'));
}

/** A password for somebody's first sign-in: 96 bits, easy to read aloud. */
export function freshPassword(): string {
  return randomBytes(12).toString('hex').match(/.{6}/g)!.join('-');
}

/** Compared against when the account is unknown, so that the answer takes as long as for a known one. */
export const NOBODY = `argon2id$${Buffer.alloc(16).toString('base64')}$${Buffer.alloc(32).toString('base64')}`;
