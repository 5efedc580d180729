import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ChangePasswordDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request, RequestError } from '../graphql.ts';

const SHORTEST = 12;

/** The present password and a new one, as they are typed; kept nowhere else. */
export function usePasswordChange(onDone: () => void | Promise<void>) {
  const notify = useNotify();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { run, busy, error } = useAct(async () => {
    await request(ChangePasswordDocument, { current, next });
    notify('shell.password_done', { type: 'success' });
    await onDone();
  });
  const field = error instanceof RequestError ? error.field : null;
  return {
    current,
    setCurrent,
    next,
    setNext,
    run,
    busy,
    shortest: SHORTEST,
    /** What went wrong beyond the two fields. */
    error: field === 'current' || field === 'next' ? null : error,
    wrongCurrent: field === 'current',
    wrongNext: field === 'next',
    short: next !== '' && [...next].length < SHORTEST,
    ready: current !== '' && [...next].length >= SHORTEST,
  };
}

export type PasswordChange = ReturnType<typeof usePasswordChange>;
