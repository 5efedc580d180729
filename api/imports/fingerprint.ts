import serialize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { OpenUpload } from './work.js';

/** What a dry run saw: the file, how it is read, what its columns are taken for, and where it comes from. Anything else is another import. */
export function fingerprintOf({
  sha256,
  source,
  reading,
  mapping,
}: Pick<OpenUpload, 'sha256' | 'source' | 'reading' | 'mapping'>): string {
  return createHash('sha256').update(serialize({ sha256, source, reading, mapping })!).digest('hex');
}
