import { LinkBase, useTranslate } from 'react-admin';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import type { ImportLogRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';

/** One import with all that is kept of it: the whole fingerprint, who, when, how long, what came of it. */
export const LogDetails = ({ entry, onClose }: { entry: ImportLogRowFragment; onClose: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { counts } = entry;
  const pairs: [string, string | null][] = [
    ['outcome', translate(`uploads.outcome_${entry.outcome}`)],
    ['brings', translate(`uploads.target_${entry.target}`, { _: entry.target })],
    ['source_code', entry.source],
    ['when', format.instant(entry.at)],
    ['by', entry.by && translate(`uploads.by_${entry.byKind}`, { name: entry.by, _: entry.by })],
    ['size', format.bytes(entry.size)],
    ['rows', format.number(counts.rows)],
    ['new', format.number(counts.newRows)],
    ['changed', format.number(counts.changed)],
    ['same', format.number(counts.same)],
    ['bad', format.number(counts.bad)],
    ['people_named', format.number(counts.people)],
    ['duration', entry.seconds < 1 ? translate('uploads.under_second') : format.duration(entry.seconds)],
    ['batch', entry.batchNumber === null ? null : format.number(entry.batchNumber)],
    [
      'undone_when',
      entry.undoneAt && translate('uploads.undone_by', { name: entry.undoneBy, at: format.instant(entry.undoneAt) }),
    ],
    ['receipt_hash', entry.sha256],
  ];
  return (
    <Dialog open onClose={onClose} aria-labelledby="log-details" fullWidth maxWidth="sm">
      <DialogTitle id="log-details" sx={{ overflowWrap: 'anywhere' }}>
        {entry.fileName}
      </DialogTitle>
      <DialogContent>
        <Box
          component="dl"
          sx={{
            margin: 0,
            display: 'grid',
            gridTemplateColumns: 'minmax(100px, max-content) minmax(0, 1fr)',
            gap: '6px 16px',
            fontSize: 13,
            '& dt': { color: 'var(--ink-3)' },
            '& dd': { margin: 0, overflowWrap: 'anywhere' },
          }}
        >
          {pairs
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <Box key={name} sx={{ display: 'contents' }}>
                <dt>{translate(`uploads.${name}`)}</dt>
                <dd>{value}</dd>
              </Box>
            ))}
        </Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        {entry.uploadId && (
          <Button variant="contained" component={LinkBase} to={`/uploads/${entry.uploadId}`}>
            {translate('uploads.open_receipt')}
          </Button>
        )}
        <Button variant="text" onClick={onClose}>
          {translate('shell.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
