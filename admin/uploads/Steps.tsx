import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { CheckIcon } from '../layout/icons.tsx';
import { narrow } from '../theme.ts';
import { sign } from './question-words.ts';
import type { Step } from './status.ts';

const names = ['file', 'columns', 'check', 'commit'] as const;

/** Where this upload is: file, columns, check, commit. Steps that were reached can be gone back to. */
export const Steps = ({
  upload,
  step,
  onStep,
}: {
  upload: UploadWholeFragment;
  step: Step;
  onStep: ((step: Step) => void) | null;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const { status, reading, mapping } = upload;
  const at = status === 'COMMITTED' || status === 'UNDONE' ? 4 : status === 'COMMITTING' ? 3 : names.indexOf(step);
  const reached = status === 'RECEIVED' ? (upload.readingConfirmed && mapping ? 1 : 0) : 2;
  const captionOf = (name: (typeof names)[number]) => {
    if (name === 'file' && at > 0)
      return [
        reading.encoding?.toUpperCase() ?? reading.format,
        reading.delimiter && translate(`uploads.sign_${sign(reading.delimiter)}`, { _: reading.delimiter }),
      ]
        .filter(Boolean)
        .join(', ');
    if (name === 'columns' && at > 1 && mapping)
      return translate(mapping.template ? 'uploads.step_columns_template' : 'uploads.step_columns_done');
    if (name === 'commit' && upload.batchNumber !== null)
      return translate('uploads.step_committed_cap', { n: format.number(upload.batchNumber) });
    if (name === 'check' && at > 2 && upload.counts)
      return format.counted('uploads.step_checked_cap', upload.counts.rows - upload.counts.bad);
    return translate(`uploads.step_${name}_cap`);
  };
  return (
    <Box
      component="ol"
      aria-label={translate('uploads.steps')}
      sx={{
        listStyle: 'none',
        padding: 0,
        margin: '0 0 28px',
        display: 'flex',
        flexWrap: 'wrap',
        gap: '12px 18px',
        [narrow]: { display: 'grid', gridTemplateColumns: '1fr 1fr' },
      }}
    >
      {names.map((name, index) => {
        const done = index < at;
        const back = onStep && name !== 'commit' && index !== at && index <= reached ? () => onStep(name) : null;
        const now = index === at;
        return (
          <Box
            component="li"
            key={name}
            aria-current={now ? 'step' : undefined}
            sx={{
              display: 'flex',
              gap: '10px',
              alignItems: 'center',
              fontSize: 13,
              lineHeight: '16px',
              color: done || now ? 'var(--ink)' : 'var(--ink-3)',
            }}
          >
            {index > 0 && (
              <Box
                sx={{
                  width: 36,
                  height: '1.5px',
                  background: 'var(--line-2)',
                  marginRight: '8px',
                  [narrow]: { display: 'none' },
                }}
              />
            )}
            <Box
              sx={{
                ...ball,
                ...(done
                  ? { background: 'var(--met-t)', borderColor: 'var(--met-t)', color: 'var(--met)' }
                  : now
                    ? { background: 'var(--btn)', borderColor: 'var(--btn)', color: 'var(--on-btn)' }
                    : {}),
              }}
            >
              {done ? <CheckIcon size={13} /> : index + 1}
            </Box>
            <span>
              {back ? (
                <Box component="button" type="button" onClick={back} sx={again}>
                  {translate(`uploads.step_${name}`)}
                </Box>
              ) : (
                <Box component="b" sx={{ fontWeight: done || now ? 600 : 400 }}>
                  {translate(`uploads.step_${name}`)}
                </Box>
              )}
              <Box component="span" sx={{ display: 'block', fontSize: 12, color: 'var(--ink-3)' }}>
                {captionOf(name)}
              </Box>
            </span>
          </Box>
        );
      })}
    </Box>
  );
};

const again = {
  font: 'inherit',
  fontWeight: 600,
  color: 'inherit',
  background: 'none',
  border: 0,
  padding: 0,
  cursor: 'pointer',
  textDecoration: 'underline dotted',
  textUnderlineOffset: '4px',
};
const ball = {
  width: 26,
  height: 26,
  borderRadius: '50%',
  border: '1.5px solid var(--line-2)',
  display: 'grid',
  placeItems: 'center',
  fontSize: 12,
  fontWeight: 650,
  flex: 'none',
};
