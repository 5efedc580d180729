import type { UploadWholeFragment } from '../../schema/generated/operations.ts';

export type Step = 'file' | 'columns' | 'check';

/** The colour of a state; the words beside it say the same. */
export function toneOf(status: string): 'plain' | 'met' | 'warn' | 'attn' {
  if (status === 'COMMITTED') return 'met';
  if (status === 'CHECKED' || status === 'RECEIVED') return 'warn';
  return status === 'FAILED' ? 'attn' : 'plain';
}

/** The server is at work on it, so the page asks again by itself. */
export const isUnderWay = (status: string): boolean => ['RECEIVING', 'CHECKING', 'COMMITTING'].includes(status);

/** The step at which a file stands when somebody comes back to it. */
export function reachedBy({ status, readingConfirmed, mapping }: UploadWholeFragment): Step {
  if (status !== 'RECEIVED') return 'check';
  return readingConfirmed && mapping ? 'columns' : 'file';
}
