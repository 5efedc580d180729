import { useNotify, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { UnmarkForceMajeureDocument, type ForceMajeureRowFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskButton } from '../layout/AskButton.tsx';

export const WithdrawButton = ({ day, onDone }: { day: ForceMajeureRowFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const words = { day: format.day(day.day), location: day.locationName };
  return (
    <AskButton
      label={translate('majeure.withdraw')}
      name={translate('majeure.withdraw_one', words)}
      title={translate('majeure.withdraw_title', words)}
      act={async () => {
        await request(UnmarkForceMajeureDocument, { id: day.id });
        notify(translate('majeure.withdrawn', words), { type: 'success' });
        onDone();
      }}
    >
      <Box>{format.counted('majeure.withdraw_text', day.signalCount)}</Box>
      <Box sx={{ color: 'var(--ink)' }}>{day.reason}</Box>
    </AskButton>
  );
};
