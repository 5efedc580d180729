import { LinkBase, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { EvaluateButton } from '../employees/EvaluateButton.tsx';
import { GenerateButton } from '../employees/GenerateButton.tsx';
import { useFormat } from '../i18n/format.ts';
import { useViewer } from '../layout/useViewer.ts';
import { UndoButton } from './UndoButton.tsx';
import { Undone } from './Undone.tsx';

/** The last day of the month of a day. */
const monthEnd = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);

const small = { fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' };

/** What went in, under which number; the next step, and the way back. */
export const Receipt = ({ upload, onUndone }: { upload: UploadWholeFragment; onUndone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const { counts } = upload;
  if (upload.status === 'UNDONE') {
    return (
      <>
        <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620 }}>
          {translate('uploads.undone_title')}
        </Box>
        <Box sx={small}>{translate('uploads.undone_text')}</Box>
        {upload.undone && <Undone undone={upload.undone} />}
      </>
    );
  }
  return (
    <>
      <Box sx={{ fontSize: 12, color: 'var(--ink-3)' }}>{translate('uploads.receipt')}</Box>
      {upload.batchNumber !== null && (
        <Box sx={{ fontSize: 32, lineHeight: '38px', fontWeight: 640, letterSpacing: '-0.025em' }}>
          {translate('uploads.receipt_batch', { n: format.number(upload.batchNumber) })}
        </Box>
      )}
      {counts && upload.committedAt && (
        <Box sx={small}>
          {translate('uploads.receipt_text', {
            new: format.number(counts.newRows),
            changed: format.number(counts.changed),
            at: format.instant(upload.committedAt),
          })}
        </Box>
      )}
      {upload.seconds !== null && (
        <Box sx={small}>
          {translate('uploads.receipt_seconds', { duration: format.duration(Math.max(1, upload.seconds)) })}
        </Box>
      )}
      {upload.sha256 && (
        <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
          {translate('uploads.receipt_hash')}
          <br />
          <code style={{ overflowWrap: 'anywhere' }}>{upload.sha256.slice(0, 16)}</code>
        </Box>
      )}
      <Box sx={{ display: 'grid', gap: '6px', marginTop: '8px' }}>
        {upload.lastDay ? (
          <GenerateButton
            label={translate('uploads.receipt_maps', { day: format.day(upload.lastDay) })}
            day={upload.lastDay}
          />
        ) : (
          <GenerateButton label={translate('uploads.receipt_next')} />
        )}
        {upload.firstDay && upload.lastDay && (
          <EvaluateButton
            label={translate('uploads.receipt_evaluate')}
            span={{ from: upload.firstDay, to: monthEnd(upload.lastDay) }}
          />
        )}
        <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>
          {translate('uploads.receipt_next_text')}
        </Box>
        {viewer?.may.includes('myMirror') && (
          <Button variant="outlined" component={LinkBase} to="/my-mirror">
            {translate('mirror.to_mirror')}
          </Button>
        )}
        <UndoButton upload={upload} onUndone={onUndone} />
      </Box>
    </>
  );
};
