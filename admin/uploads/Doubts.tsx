import { useTranslate } from 'react-admin';
import { Box, Card, Radio } from '@mui/material';
import {
  CheckUploadDocument,
  type UploadSettings,
  type UploadWholeFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { narrow } from '../theme.ts';
import { settingsOf } from './settings-of.ts';

type Doubt = NonNullable<UploadWholeFragment['preview']>['doubts'][number];

/** What could be read in two ways: a person decides, and the file is checked anew with that. */
export const Doubts = ({
  upload,
  onChecked,
}: {
  upload: UploadWholeFragment;
  onChecked: (upload: UploadWholeFragment) => void;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const doubts = upload.preview?.doubts ?? [];
  const { run, busy, error } = useAct(async (settings: UploadSettings) => {
    onChecked((await request(CheckUploadDocument, { id: upload.id, settings })).checkUpload);
  });
  if (doubts.length === 0) return null;
  const frozen = busy || upload.status !== 'CHECKED';
  // Once the rows are in, the answer is a fact, no longer a question.
  const settled = upload.status === 'COMMITTED' || upload.status === 'UNDONE';
  const reading = (option: Doubt['options'][number]): string =>
    translate(
      ['DMY', 'MDY', 'YMD'].includes(option.value) ? `uploads.option_${option.value}` : 'uploads.option_other',
      { example: /^\d{4}-\d\d-\d\d/.test(option.example) ? format.day(option.example) : option.example },
    );
  return (
    <Card component="section" sx={{ marginBottom: '24px' }}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 10px', padding: '18px 20px 6px' }}
      >
        <Box component="h2" sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620 }}>
          {settled ? translate('uploads.doubts_settled') : format.counted('uploads.doubts', doubts.length)}
        </Box>
        {!settled && <Box sx={{ fontSize: 12, color: 'var(--ink-3)' }}>{translate('uploads.doubts_cap')}</Box>}
      </Box>
      {doubts.map((doubt) => (
        <Box
          key={doubt.code + doubt.column}
          sx={{
            display: 'grid',
            gridTemplateColumns: '220px minmax(0, 1fr)',
            gap: '12px 24px',
            padding: '14px 20px 18px',
            borderTop: '1px solid var(--line)',
            [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
          }}
        >
          <Box>
            <Box sx={{ fontWeight: 600 }}>{title(doubt, translate)}</Box>
            <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)', marginTop: '4px' }}>
              {translate('uploads.doubt_column', { column: doubt.column })}
            </Box>
          </Box>
          {settled ? (
            <Box sx={{ fontWeight: 600 }}>
              {doubt.options.filter(({ value }) => value === doubt.chosen).map((option) => reading(option))}
            </Box>
          ) : (
            <Box role="radiogroup" aria-label={title(doubt, translate)} sx={{ display: 'grid', gap: '8px' }}>
              {doubt.options.map((option) => (
                <Box
                  component="label"
                  key={option.value}
                  sx={{
                    display: 'flex',
                    flexWrap: 'wrap',
                    alignItems: 'center',
                    gap: '4px 10px',
                    padding: '6px 14px 6px 8px',
                    borderRadius: '10px',
                    cursor: frozen ? 'default' : 'pointer',
                    border: option.value === doubt.chosen ? '1.5px solid var(--ink)' : '1.5px solid var(--line-2)',
                    background: option.value === doubt.chosen ? 'var(--paper)' : 'transparent',
                  }}
                >
                  <Radio
                    checked={option.value === doubt.chosen}
                    disabled={frozen}
                    name={doubt.code + doubt.column}
                    onChange={() =>
                      void run({ ...(settingsOf(upload.settings) as UploadSettings), dateOrder: option.value })
                    }
                  />
                  <span>
                    {translate(
                      ['DMY', 'MDY', 'YMD'].includes(option.value)
                        ? `uploads.option_${option.value}`
                        : 'uploads.option_other',
                      {
                        example: /^\d{4}-\d\d-\d\d/.test(option.example) ? format.day(option.example) : option.example,
                      },
                    )}
                  </span>
                  <Box component="span" sx={{ marginLeft: 'auto', fontSize: 12, color: 'var(--ink-3)' }}>
                    {translate('uploads.doubt_fits', {
                      fits: format.number(option.fits),
                      total: format.number(option.total),
                    })}
                  </Box>
                </Box>
              ))}
            </Box>
          )}
        </Box>
      ))}
      {error !== null && (
        <Box sx={{ padding: '0 20px 18px' }}>
          <ErrorNotice error={error} />
        </Box>
      )}
    </Card>
  );
};

const title = (doubt: Doubt, translate: (key: string, options?: object) => string): string => {
  const kind = /date|order/i.test(doubt.code) ? 'date_order' : /decimal|comma/i.test(doubt.code) ? 'decimal' : 'other';
  return translate(`uploads.doubt_${kind}`, { found: doubt.found, column: doubt.column });
};
