import { LinkBase, useTranslate } from 'react-admin';
import { Box, Button, Card } from '@mui/material';
import { CommitUploadDocument, type UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { narrow } from '../theme.ts';
import { Receipt } from './Receipt.tsx';
import { Running } from './Running.tsx';
import { WhatHappens } from './WhatHappens.tsx';

interface Props {
  upload: UploadWholeFragment;
  onChange: (upload: UploadWholeFragment) => void;
  onUndone: () => void;
  onBack: () => void;
  onCheck: () => void;
}

/** What can be done next, always in sight: commit, wait, or the receipt. */
export const Rail = (props: Props) => {
  const { upload } = props;
  const { status } = upload;
  return (
    <Box
      component="aside"
      sx={{
        gridArea: 'act',
        position: 'sticky',
        top: 24,
        display: 'grid',
        gap: '16px',
        [narrow]: { position: 'static' },
      }}
    >
      {(status !== 'RECEIVED' || upload.counts) && (
        <Card sx={{ padding: '20px', display: 'grid', gap: '8px' }}>
          {status === 'COMMITTED' || status === 'UNDONE' ? (
            <Receipt upload={upload} onUndone={props.onUndone} />
          ) : status === 'CHECKED' ? (
            <Ready {...props} />
          ) : status === 'FAILED' || status === 'RECEIVED' ? (
            <Again {...props} />
          ) : (
            <Running upload={upload} />
          )}
        </Card>
      )}
      <WhatHappens target={upload.target ?? 'SIGNALS'} />
    </Box>
  );
};

const Ready = ({ upload, onChange, onBack }: Props) => {
  const translate = useTranslate();
  const format = useFormat();
  const { run, busy, error } = useAct(async () => {
    const { commitUpload } = await request(CommitUploadDocument, {
      id: upload.id,
      fingerprint: upload.fingerprint ?? '',
    });
    onChange(commitUpload);
  });
  const { counts } = upload;
  if (!counts) return null;
  const rows = counts.newRows + counts.changed;
  const figures = {
    new: format.number(counts.newRows),
    changed: format.number(counts.changed),
    same: format.number(counts.same),
    bad: format.number(counts.bad),
  };
  return (
    <>
      <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620 }}>
        {translate(rows > 0 ? 'uploads.ready' : 'uploads.nothing_title')}
      </Box>
      <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
        {rows > 0
          ? translate('uploads.ready_text', figures)
          : translate(counts.same > 0 ? 'uploads.nothing_to_commit' : 'uploads.all_bad')}
      </Box>
      {error !== null && <ErrorNotice error={error} />}
      {rows > 0 && (
        <Button
          variant="contained"
          disabled={busy}
          onClick={() => void run()}
          sx={{ minHeight: 40, fontSize: 14, marginTop: '8px' }}
        >
          {format.counted('uploads.commit', rows)}
        </Button>
      )}
      <Button variant="text" onClick={onBack}>
        {translate('uploads.change_columns')}
      </Button>
      <Button variant="text" component={LinkBase} to="/uploads">
        {translate('uploads.keep_draft')}
      </Button>
    </>
  );
};

const Again = ({ upload, onBack, onCheck }: Props) => {
  const translate = useTranslate();
  return (
    <>
      {upload.status === 'RECEIVED' && (
        <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>{translate('uploads.check_needed')}</Box>
      )}
      {upload.mapping && upload.mappingFlaws.length === 0 && (
        <Button variant="contained" onClick={onCheck}>
          {translate('uploads.check_again')}
        </Button>
      )}
      <Button variant="outlined" onClick={onBack}>
        {translate('uploads.change_columns')}
      </Button>
    </>
  );
};
