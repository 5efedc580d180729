import { useNotify, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { useAct } from '../act.ts';
import { fromStatus, RequestError, sentence } from '../graphql.ts';
import { DownloadIcon } from './icons.tsx';

type Param = string | boolean | null | undefined;

/** Takes the whole list home, narrowed as it is on the screen. The server makes the file, so it holds what this account may see and no more. */
export const ExportButton = ({
  list,
  params = {},
  disabled = false,
  label,
}: {
  list: string;
  params?: Record<string, Param>;
  disabled?: boolean;
  /** Where a page has several files to take home. */
  label?: string;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { run, busy } = useAct(async () => {
    try {
      await download(list, params);
    } catch (error) {
      notify(sentence(error, translate), { type: 'error' });
      throw error;
    }
  });
  return (
    <Button
      variant="text"
      startIcon={<DownloadIcon />}
      disabled={disabled || busy}
      aria-busy={busy}
      sx={{ color: 'var(--ink-2)' }}
      onClick={() => void run()}
    >
      {label ?? translate('shell.export')}
    </Button>
  );
};

async function download(list: string, params: Record<string, Param>): Promise<void> {
  const set = Object.entries(params).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  );
  const answer = await fetch(`/exports/${list}.csv?${new URLSearchParams(set)}`, { credentials: 'same-origin' }).catch(
    () => {
      throw new RequestError('OFFLINE', 'No connection to the server.');
    },
  );
  if (!answer.ok) throw fromStatus(answer);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = `${list}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
