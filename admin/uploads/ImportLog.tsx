import { useState } from 'react';
import { Pagination, useListContext, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { ImportLogRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { LogDetails } from './LogDetails.tsx';
import { LogFilters } from './LogFilters.tsx';

const caption = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };
const tones = { COMMITTED: 'met', UNDONE: 'plain', FAILED: 'attn', CANCELLED: 'plain' } as const;

/** Every import that ended, also of files that are gone. */
export const ImportLog = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, total, error, isPending, filterValues, refetch } = useListContext<ImportLogRowFragment>();
  const [open, setOpen] = useState<ImportLogRowFragment | null>(null);
  const columns: Column<ImportLogRowFragment>[] = [
    {
      name: 'file',
      head: translate('uploads.file'),
      sort: 'FILE_NAME',
      cell: (entry) => (
        <Box sx={{ minWidth: 140 }}>
          <Box
            component="button"
            type="button"
            onClick={() => setOpen(entry)}
            aria-label={translate('uploads.log_open', { name: entry.fileName })}
            sx={link}
          >
            {entry.fileName}
          </Box>
          <Box sx={caption}>
            {[translate(`uploads.target_${entry.target}`, { _: entry.target }), entry.source]
              .filter(Boolean)
              .join(', ')}
          </Box>
        </Box>
      ),
    },
    {
      name: 'when',
      head: translate('uploads.when'),
      sort: 'AT',
      cell: (entry) => (
        <>
          {format.instant(entry.at)}
          <Box sx={caption}>{entry.by}</Box>
        </>
      ),
    },
    {
      name: 'rows',
      head: translate('uploads.rows'),
      sort: 'ROWS',
      align: 'right',
      cell: ({ counts }) => format.number(counts.rows),
    },
    {
      name: 'counts',
      head: translate('uploads.counts'),
      cell: ({ counts }) =>
        [counts.newRows, counts.changed, counts.same, counts.bad].map((n) => format.number(n)).join(', '),
    },
    {
      name: 'seconds',
      head: translate('uploads.duration'),
      sort: 'SECONDS',
      align: 'right',
      cell: ({ seconds }) => (seconds < 1 ? translate('uploads.under_second') : format.duration(seconds)),
    },
    {
      name: 'outcome',
      head: translate('uploads.status'),
      cell: (entry) => (
        <>
          <Mark tone={tones[entry.outcome]}>{translate(`uploads.outcome_${entry.outcome}`)}</Mark>
          <Box sx={{ ...caption, marginTop: '4px' }}>
            {entry.undoneAt
              ? translate('uploads.undone_by', { name: entry.undoneBy, at: format.instant(entry.undoneAt) })
              : entry.batchNumber !== null &&
                translate('uploads.receipt_batch', { n: format.number(entry.batchNumber) })}
          </Box>
        </>
      ),
    },
  ];
  const filtered = Object.keys(filterValues).length > 0;
  const none = !isPending && total === 0;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (none && !filtered)
    return <EmptyState title={translate('uploads.empty_title')} text={translate('uploads.empty_text')} />;
  return (
    <>
      <LogFilters />
      {none ? (
        <Box sx={{ padding: '32px 0', color: 'var(--ink-2)' }}>{translate('uploads.log_no_match')}</Box>
      ) : (
        <Rows label={translate('uploads.log')} columns={columns} rows={data ?? []} sorted />
      )}
      <Pagination rowsPerPageOptions={[25, 50, 100]} />
      {open && <LogDetails entry={open} onClose={() => setOpen(null)} />}
    </>
  );
};

const link = {
  font: 'inherit',
  fontWeight: 600,
  color: 'var(--ink)',
  background: 'none',
  border: 0,
  padding: 0,
  textAlign: 'left',
  cursor: 'pointer',
  overflowWrap: 'anywhere',
  textDecoration: 'underline dotted',
  textUnderlineOffset: '4px',
};
