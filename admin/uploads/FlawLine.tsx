import { useLocaleState, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { UploadWholeFragment } from '../../schema/generated/operations.ts';

/** A flaw of the mapping, where it is. The server's own words, with their figures, come in English; other languages get theirs first. */
export const FlawLine = ({ flaw }: { flaw: UploadWholeFragment['mappingFlaws'][number] }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--attn)', overflowWrap: 'anywhere' }}>
      {translate(`uploads.flaw_${flaw.code}`, { _: flaw.expected, came: flaw.came })}
      {flaw.because && locale !== 'en' && ` ${translate(`uploads.bad_${flaw.because}`, { _: '' })}. `}
      {flaw.code === 'WRONG_VALUE' && (
        <Box component="span" lang="en" sx={{ color: locale === 'en' ? 'inherit' : 'var(--ink-3)' }}>
          {` ${flaw.expected.slice(0, 160)}`}
        </Box>
      )}
    </Box>
  );
};
