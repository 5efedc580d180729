import { useTranslate } from 'react-admin';

/** A flaw of hours in words. Which end of a time is wrong is told apart. */
export function useFlawWords() {
  const translate = useTranslate();
  return (code: string | undefined, end?: 'from' | 'to'): string | undefined =>
    code && translate(code === 'OUT_OF_RANGE' && end ? `calendars.flaw.OUT_OF_RANGE_${end}` : `calendars.flaw.${code}`);
}
