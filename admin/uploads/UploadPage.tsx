import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase, useParams, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { UploadDocument, type UploadWholeFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { narrow } from '../theme.ts';
import { BadRows } from './BadRows.tsx';
import { Counts } from './Counts.tsx';
import { Doubts } from './Doubts.tsx';
import { Failure } from './Failure.tsx';
import { Notes } from './Notes.tsx';
import { Preview } from './Preview.tsx';
import { Rail } from './Rail.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { isUnderWay } from './status.ts';
import { Steps } from './Steps.tsx';

/** One upload from its settings to its receipt. Everything is kept on the server, so the page can be left at any step. */
export const UploadPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const client = useQueryClient();
  const { id = '' } = useParams();
  const [editing, setEditing] = useState(false);
  const key = ['upload', id];
  const {
    data: upload,
    error,
    refetch,
  } = useQuery({
    queryKey: key,
    queryFn: async () => (await request(UploadDocument, { id })).upload,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.status) ? 700 : false),
    retry: false,
  });
  const take = (next: UploadWholeFragment) => {
    client.setQueryData(key, next);
    setEditing(false);
    void client.invalidateQueries({ queryKey: ['jobs'] });
  };
  const back = (
    <Button variant="text" component={LinkBase} to="/uploads">
      {translate('uploads.back')}
    </Button>
  );
  if (error && !upload)
    return (
      <Page title={translate('uploads.title')} actions={back}>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!upload) return null;

  const { status, counts } = upload;
  const settled = status === 'RECEIVED' || editing || (status === 'FAILED' && !counts);
  const intro = [upload.fileName, format.bytes(upload.size), counts && format.counted('format.rows', counts.rows)]
    .filter(Boolean)
    .join(', ');
  return (
    <Page title={translate(`uploads.target_${upload.target}`)} intro={intro} actions={back}>
      <Steps upload={upload} editing={settled} />
      {status === 'FAILED' && <Failure upload={upload} />}
      {settled ? (
        <SettingsForm upload={upload} onChecked={take} onCancel={counts ? () => setEditing(false) : null} />
      ) : (
        <Box sx={parts}>
          <Box sx={{ gridArea: 'counts' }}>{counts && status !== 'CHECKING' && <Counts counts={counts} />}</Box>
          <Box sx={{ gridArea: 'rows', minWidth: 0 }}>
            {upload.preview && status !== 'CHECKING' && <Doubts upload={upload} onChecked={take} />}
            {upload.preview && status !== 'CHECKING' && <Notes notes={upload.preview.notes} />}
            {upload.preview && status !== 'CHECKING' && <Preview preview={upload.preview} rows={counts?.rows ?? 0} />}
            {upload.badRowCount > 0 && status !== 'CHECKING' && <BadRows upload={upload} />}
          </Box>
          <Rail upload={upload} onChange={take} onUndone={() => void refetch()} onEdit={() => setEditing(true)} />
        </Box>
      )}
    </Page>
  );
};

/** The act stands beside everything on a desk; on a phone it comes after the four figures and before the rows. */
const parts = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 316px',
  gridTemplateRows: 'auto 1fr',
  gridTemplateAreas: '"counts act" "rows act"',
  columnGap: '28px',
  alignItems: 'start',
  [narrow]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'none',
    gridTemplateAreas: '"counts" "act" "rows"',
    rowGap: '16px',
  },
};
