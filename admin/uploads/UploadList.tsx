import { LinkBase, ListBase, Pagination, useListContext, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { UploadRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { toldInPlace } from '../told-in-place.ts';
import { DropFile } from './DropFile.tsx';
import { toneOf } from './status.ts';

const caption = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };

/** A place to drop a file, and every earlier one. */
export const UploadList = () => {
  const translate = useTranslate();
  return (
    <Page title={translate('uploads.title')} intro={translate('uploads.intro')}>
      <DropFile />
      <Box
        component="h2"
        sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, letterSpacing: '-0.012em', margin: '40px 0 12px' }}
      >
        {translate('uploads.earlier')}
      </Box>
      <ListBase resource="uploads" queryOptions={toldInPlace} perPage={25} disableSyncWithLocation>
        <Earlier />
      </ListBase>
    </Page>
  );
};

const Earlier = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, total, error, refetch } = useListContext<UploadRowFragment>();
  const columns: Column<UploadRowFragment>[] = [
    {
      name: 'file',
      head: translate('uploads.file'),
      cell: (upload) => (
        <Box sx={{ minWidth: 160 }}>
          <Box
            component={LinkBase}
            to={`/uploads/${upload.id}`}
            aria-label={translate('uploads.open', { name: upload.fileName })}
            sx={{ color: 'var(--ink)', fontWeight: 600, overflowWrap: 'anywhere' }}
          >
            {upload.fileName}
          </Box>
          <Box sx={caption}>
            {[
              translate(`uploads.target_${upload.target}`),
              format.bytes(upload.size),
              upload.sha256 && translate('uploads.fingerprint', { hash: upload.sha256.slice(0, 8) }),
            ]
              .filter(Boolean)
              .join(', ')}
          </Box>
        </Box>
      ),
    },
    { name: 'by', head: translate('uploads.by'), cell: (upload) => upload.createdBy ?? '' },
    { name: 'when', head: translate('uploads.when'), cell: (upload) => format.instant(upload.createdAt) },
    {
      name: 'status',
      head: translate('uploads.status'),
      cell: (upload) => (
        <>
          <Mark tone={toneOf(upload.status)}>{translate(`uploads.status_${upload.status}`, { _: upload.status })}</Mark>
          {upload.batchNumber !== null && (
            <Box sx={{ ...caption, marginTop: '4px' }}>
              {translate('uploads.receipt_batch', { n: format.number(upload.batchNumber) })}
            </Box>
          )}
        </>
      ),
    },
    {
      name: 'counts',
      head: translate('uploads.counts'),
      cell: ({ counts }) =>
        counts ? (
          [counts.newRows, counts.changed, counts.same, counts.bad].map((n) => format.number(n)).join(', ')
        ) : (
          <Box component="span" sx={caption}>
            {translate('uploads.not_checked')}
          </Box>
        ),
    },
  ];
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (total === 0)
    return <EmptyState title={translate('uploads.empty_title')} text={translate('uploads.empty_text')} />;
  return (
    <>
      <Rows label={translate('uploads.earlier')} columns={columns} rows={data ?? []} />
      <Box sx={{ textAlign: 'right' }}>
        <ExportButton list="uploads" />
      </Box>
      {(total ?? 0) > 25 && <Pagination rowsPerPageOptions={[25, 50, 100]} />}
    </>
  );
};
