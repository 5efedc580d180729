import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { MyMirrorQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';

/** Points more or fewer than others give on the same items, with what chance alone would explain. */
export const Strictness = ({ mirror: { strictness, low, high, least } }: { mirror: MyMirrorQuery['myMirror'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box
      component="section"
      sx={{ padding: '16px 20px', border: '1px solid var(--line)', borderRadius: '12px', background: 'var(--surface)' }}
    >
      <Box component="h2" sx={{ fontSize: 14, lineHeight: '20px', fontWeight: 600 }}>
        {translate('mirror.strict_title')}
      </Box>
      {strictness === null ? (
        <Box sx={{ color: 'var(--ink-2)' }}>{translate('mirror.strict_few', { least: format.number(least) })}</Box>
      ) : (
        <Box>
          {translate(strictness < 0 ? 'mirror.stricter' : 'mirror.lenient', {
            n: format.number(Math.abs(strictness), 1),
            low: format.signed(low ?? strictness, 1),
            high: format.signed(high ?? strictness, 1),
          })}{' '}
          {translate(low !== null && high !== null && (low > 0 || high < 0) ? 'mirror.clear' : 'mirror.chance')}
        </Box>
      )}
    </Box>
  );
};
