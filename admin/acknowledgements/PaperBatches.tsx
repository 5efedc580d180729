import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { PaperBatchesDocument, UndoPapersDocument, type PaperBatchesQuery } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Mark } from '../layout/Mark.tsx';

type Batch = PaperBatchesQuery['acknowledgementBatches'][number];
export const batchesKey = ['paper-batches'];

/** What was recorded of papers in one go, to be taken back in one go. */
export const PaperBatches = ({ onDone }: { onDone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const [asked, setAsked] = useState<Batch | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: batchesKey,
    queryFn: () => request(PaperBatchesDocument, {}),
    retry: false,
  });
  const undo = useAct(async (batch: Batch) => {
    const { undoBatch } = await request(UndoPapersDocument, { id: batch.id });
    notify(format.counted('signed.undone', undoBatch.superseded), { type: 'success' });
    setAsked(null);
    onDone();
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const batches = data?.acknowledgementBatches ?? [];
  if (batches.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="papers" sx={{ marginTop: '40px' }}>
      <Box
        component="h2"
        id="papers"
        sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, letterSpacing: '-0.012em', marginBottom: '8px' }}
      >
        {translate('signed.batches')}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {batches.map((batch) => (
          <Box
            component="li"
            key={batch.id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: '4px 12px',
              alignItems: 'center',
              padding: '8px 0',
              borderTop: '1px solid var(--line)',
            }}
          >
            <Box sx={{ flex: '1 1 280px', minWidth: 0, overflowWrap: 'anywhere' }}>
              <b>{format.counted('signed.batch', batch.added)}</b>
              {`, ${batch.standardCodes.join(', ')}`}
              <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
                {[format.instant(batch.at), batch.by, batch.fileName].filter(Boolean).join(' · ')}
              </Box>
            </Box>
            {batch.standing === 0 ? (
              <Mark>{translate('signed.batch_gone')}</Mark>
            ) : (
              <Button variant="text" onClick={() => setAsked(batch)}>
                {translate('signed.undo')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      <AskDialog
        open={asked !== null}
        title={format.counted('signed.undo_title', asked?.standing ?? 0)}
        submit={translate('signed.undo')}
        danger
        busy={undo.busy}
        error={undo.error}
        onClose={() => {
          setAsked(null);
          undo.clear();
        }}
        onSubmit={() => asked && void undo.run(asked)}
      >
        <Box>{translate('signed.undo_text')}</Box>
      </AskDialog>
    </Box>
  );
};
