import { useState } from 'react';
import { useNavigate, useNotify, useTranslate } from 'react-admin';
import { Box, Button, Card } from '@mui/material';
import {
  RemoveSignalKindDocument,
  RestoreSignalKindDocument,
  RetireSignalKindDocument,
  type SignalKindRowFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useWords } from '../rules/useWords.ts';

/** Out of use and back, which loses nothing; and gone, which only a kind may be that nothing names. */
export const KindEnd = ({ kind, used, onDone }: { kind: SignalKindRowFragment; used: boolean; onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { text } = useWords();
  const name = text(kind.name, kind.code);
  const [asked, setAsked] = useState<'retire' | 'remove' | null>(null);
  const which = { id: kind.id, lock: kind.lock };
  const { run, busy, error, clear } = useAct(async (what: 'retire' | 'restore' | 'remove') => {
    if (what === 'retire') await request(RetireSignalKindDocument, which);
    else if (what === 'restore') await request(RestoreSignalKindDocument, which);
    else await request(RemoveSignalKindDocument, which);
    setAsked(null);
    notify(translate(`kinds.done_${what}`, { name }), { type: 'success' });
    if (what === 'remove') navigate('/signal-kinds');
    else onDone();
  });
  const close = () => {
    setAsked(null);
    clear();
  };
  return (
    <Card component="section" sx={{ padding: '18px 20px', display: 'grid', gap: '10px' }}>
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, letterSpacing: '-0.012em' }}>
        {translate('kinds.end')}
      </Box>
      <Box sx={{ color: 'var(--ink-2)', maxWidth: 640 }}>{translate(used ? 'kinds.end_used' : 'kinds.end_unused')}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        {kind.retiredAt ? (
          <Button variant="outlined" disabled={busy} onClick={() => void run('restore')}>
            {translate('kinds.restore', { name })}
          </Button>
        ) : (
          <Button variant="outlined" onClick={() => setAsked('retire')}>
            {translate('kinds.retire', { name })}
          </Button>
        )}
        {!used && (
          <Button variant="text" color="error" onClick={() => setAsked('remove')}>
            {translate('kinds.remove', { name })}
          </Button>
        )}
      </Box>
      <AskDialog
        open={asked !== null || error !== null}
        title={translate(asked === 'remove' ? 'kinds.remove_title' : 'kinds.retire_title', { name })}
        submit={translate(asked === 'remove' ? 'kinds.remove' : 'kinds.retire', { name })}
        danger={asked === 'remove'}
        busy={busy}
        disabled={asked === null}
        error={error}
        onClose={close}
        onSubmit={() => void run(asked ?? 'retire')}
      >
        <Box>{translate(asked === 'remove' ? 'kinds.remove_text' : 'kinds.retire_text')}</Box>
      </AskDialog>
    </Card>
  );
};
