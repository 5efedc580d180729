import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import {
  TakeDisputeDocument,
  WithdrawDisputeDocument,
  type DisputeRowFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { DecideDialog } from './DecideDialog.tsx';

/** Whoever may decide takes it by name and decides; whoever disputes may take it back. */
export const DisputeActs = ({ dispute, onDone }: { dispute: DisputeRowFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [deciding, setDeciding] = useState(false);
  const { id } = dispute;
  const take = useAct(async () => {
    await request(TakeDisputeDocument, { id });
    notify(translate('disputes.taken'), { type: 'success' });
    onDone();
  });
  const withdraw = useAct(async () => {
    await request(WithdrawDisputeDocument, { id });
    notify(translate('disputes.withdrawn'), { type: 'success' });
    onDone();
  });
  if (!dispute.mayDecide && !dispute.mayWithdraw) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
      {dispute.mayDecide && dispute.takenByMe && (
        <Button variant="contained" onClick={() => setDeciding(true)}>
          {translate('disputes.decide')}
        </Button>
      )}
      {dispute.mayDecide && !dispute.takenByMe && (
        <Button variant="contained" disabled={take.busy} onClick={() => void take.run()}>
          {translate(dispute.deciderName === null ? 'disputes.take' : 'disputes.take_over')}
        </Button>
      )}
      {dispute.mayWithdraw && (
        <Button variant="outlined" disabled={withdraw.busy} onClick={() => void withdraw.run()}>
          {translate('disputes.withdraw')}
        </Button>
      )}
      {(take.error ?? withdraw.error) !== null && <ErrorNotice error={take.error ?? withdraw.error} />}
      {deciding && <DecideDialog dispute={dispute} onClose={() => setDeciding(false)} onDone={onDone} />}
    </Box>
  );
};
