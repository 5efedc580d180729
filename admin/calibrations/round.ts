import type { CalibrationRowFragment, CalibrationWholeFragment } from '../../schema/generated/operations.ts';

export type Round = CalibrationRowFragment;
export type WholeRound = CalibrationWholeFragment;
export type AskedItem = CalibrationWholeFragment['items'][number];

export const STATUSES = ['OPEN', 'DRAFT', 'CLOSED', 'CANCELLED'] as const;
export const TONES = { DRAFT: 'plain', OPEN: 'ember', CLOSED: 'met', CANCELLED: 'plain' } as const;

/** Whether somebody still has to answer. */
export const waits = ({ status, mine }: Round): boolean =>
  status === 'OPEN' && mine != null && mine.submittedAt == null;

/** How many questions one person is asked in all. */
export const questionsOf = ({ caseCount, itemCount }: Round): number => caseCount * itemCount;

/** Whether an item takes what was typed: what it doesn't take is not kept, and said beside the question. */
export function fits({ kind, earns }: AskedItem['item'], answer: string | null | undefined): boolean {
  if (answer === undefined || answer === '') return false;
  if (answer === null || kind === 'YES_NO' || kind === 'CHOICE') return true;
  const plain = asNumber(answer);
  if (kind === 'COUNT') return /^\d{1,9}$/.test(plain);
  const points = earns.map((each) => Number(each.answer));
  return (
    /^-?\d{1,12}(\.\d{1,6})?$/.test(plain) &&
    Number(plain) >= Math.min(...points) &&
    Number(plain) <= Math.max(...points)
  );
}

/** A comma is how many people write a decimal point. */
export const asNumber = (text: string): string => text.trim().replace(',', '.');
