import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { DiscardUploadDocument, UploadsDocument, type UploadRowFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Mark } from '../layout/Mark.tsx';
import { isUnderWay, toneOf } from './status.ts';

const key = ['uploads-on-their-way'];

/** Files that were sent and are not in yet: to go on with, or to throw away. */
export const Drafts = () => {
  const translate = useTranslate();
  const format = useFormat();
  const client = useQueryClient();
  const [asked, setAsked] = useState<UploadRowFragment | null>(null);
  const { data = [], error } = useQuery({
    queryKey: key,
    queryFn: async () =>
      (await request(UploadsDocument, { first: 50, offset: 0 })).uploads.nodes.filter(
        ({ status }) => !['COMMITTED', 'UNDONE'].includes(status),
      ),
    refetchInterval: ({ state }) => (state.data?.some(({ status }) => isUnderWay(status)) ? 1_500 : false),
    retry: false,
  });
  const {
    run,
    busy,
    error: fault,
  } = useAct(async (id: string) => {
    await request(DiscardUploadDocument, { id });
    setAsked(null);
    await client.invalidateQueries({ queryKey: key });
  });
  if (error) return <ErrorNotice error={error} />;
  if (data.length === 0) return null;
  return (
    <Box component="section" aria-label={translate('uploads.on_the_way')} sx={{ marginTop: '32px' }}>
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620, marginBottom: '8px' }}>
        {translate('uploads.on_the_way')}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {data.map((upload) => (
          <Box component="li" key={upload.id} sx={line}>
            <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
              <Box
                component={LinkBase}
                to={`/uploads/${upload.id}`}
                aria-label={translate('uploads.open', { name: upload.fileName })}
                sx={{ color: 'var(--ink)', fontWeight: 600, overflowWrap: 'anywhere' }}
              >
                {upload.fileName}
              </Box>
              <Box sx={{ fontSize: 12, color: 'var(--ink-3)' }}>
                {[
                  upload.target && translate(`uploads.target_${upload.target}`, { _: upload.target }),
                  format.bytes(upload.size),
                  upload.createdBy,
                  format.instant(upload.createdAt),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </Box>
            </Box>
            <Mark tone={toneOf(upload.status)}>
              {translate(`uploads.status_${upload.status}`, { _: upload.status })}
            </Mark>
            <Button
              variant="text"
              disabled={isUnderWay(upload.status)}
              aria-label={translate('uploads.discard_of', { name: upload.fileName })}
              onClick={() => setAsked(upload)}
            >
              {translate('uploads.discard')}
            </Button>
          </Box>
        ))}
      </Box>
      <AskDialog
        open={asked !== null}
        danger
        title={translate('uploads.discard_title', { name: asked?.fileName })}
        submit={translate('uploads.discard')}
        busy={busy}
        error={fault}
        onClose={() => setAsked(null)}
        onSubmit={() => asked && void run(asked.id)}
      >
        <Box>{translate('uploads.discard_text')}</Box>
      </AskDialog>
    </Box>
  );
};

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 16px',
  padding: '10px 0',
  borderTop: '1px solid var(--line)',
};
