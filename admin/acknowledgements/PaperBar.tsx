import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { Box, Button } from '@mui/material';
import { PaperBatchesDocument, RecordAcknowledgementsDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';
import { FloatingBar } from '../layout/FloatingBar.tsx';
import { batchesKey } from './PaperBatches.tsx';
import type { Signed } from './useOverviewColumns.tsx';

/** Floats over the list as long as somebody is ticked: they signed on paper, on a day. */
export const PaperBar = ({ rows, onDone }: { rows: readonly Signed[]; onDone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const notify = useNotify();
  const { onSelect } = useListContext<Signed>();
  const { data } = useQuery({ queryKey: batchesKey, queryFn: () => request(PaperBatchesDocument, {}), retry: false });
  const today = data?.organisation.today;
  const [open, setOpen] = useState(false);
  const [typed, setDay] = useState<string | null>(null);
  const day = typed ?? today ?? '';
  const { run, busy, error, clear } = useAct(async () => {
    const signed = rows.map(({ employeeCode, version }) => ({ employeeCode, versionId: version.id, signedOn: day }));
    const { recordAcknowledgements } = await request(RecordAcknowledgementsDocument, { signed });
    notify(format.counted('signed.recorded', recordAcknowledgements), { type: 'success' });
    setOpen(false);
    onDone();
  });
  if (rows.length === 0) return null;
  const label = format.counted('signed.record', rows.length);
  return (
    <FloatingBar label={label}>
      <Box sx={{ fontWeight: 600 }}>{format.counted('signed.chosen', rows.length)}</Box>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Button variant="text" onClick={() => onSelect([])}>
        {translate('signed.clear')}
      </Button>
      <AskDialog
        open={open}
        title={format.counted('signed.record_title', rows.length)}
        submit={label}
        busy={busy}
        error={error}
        disabled={!day}
        onClose={() => {
          setOpen(false);
          clear();
        }}
        onSubmit={() => void run()}
      >
        <Box>{translate('signed.record_text')}</Box>
        <Box component="ul" sx={{ margin: 0, paddingLeft: '20px', maxHeight: 180, overflowY: 'auto' }} tabIndex={0}>
          {rows.map((row) => (
            <li key={row.id}>{`${row.employeeName}: ${text(row.version.title) || row.standardCode}`}</li>
          ))}
        </Box>
        <DayField
          label={translate('signed.day')}
          value={day}
          required
          {...(today ? { max: today } : {})}
          onChange={setDay}
        />
      </AskDialog>
    </FloatingBar>
  );
};
