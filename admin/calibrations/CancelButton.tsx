import { useNotify, useTranslate } from 'react-admin';
import { CancelCalibrationDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { AskButton } from '../layout/AskButton.tsx';
import type { Round } from './round.ts';

export const CancelButton = ({ round, onDone }: { round: Round; onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  return (
    <AskButton
      loud
      label={translate('calibration.cancel')}
      title={translate('calibration.cancel_title', { name: round.name })}
      act={async () => {
        await request(CancelCalibrationDocument, { id: round.id, version: round.version });
        notify(translate('calibration.cancelled'), { type: 'success' });
        onDone();
      }}
    >
      {translate(round.status === 'DRAFT' ? 'calibration.cancel_draft_text' : 'calibration.cancel_text')}
    </AskButton>
  );
};
