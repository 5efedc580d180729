import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { serif } from '../theme.ts';
import type { WholeRound } from './round.ts';

/** What happened, as it was recorded or written down: in the voice of people, not of Karta. */
export const CaseText = ({ one: { description, link } }: { one: WholeRound['cases'][number] }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: '8px', minWidth: 0 }}>
      {description && (
        <Box
          component="blockquote"
          sx={{
            margin: 0,
            paddingLeft: '14px',
            borderLeft: '2px solid var(--line-2)',
            fontFamily: serif,
            fontSize: 16,
            lineHeight: '25px',
            whiteSpace: 'pre-line',
            overflowWrap: 'anywhere',
          }}
        >
          {description}
        </Box>
      )}
      {link && (
        <Box sx={{ overflowWrap: 'anywhere' }}>
          <a className="lk" href={link} target="_blank" rel="noopener noreferrer">
            {translate('calibration.recording')}
            <span className="unseen">{` (${translate('calibration.new_window')})`}</span>
          </a>
          <Box component="span" sx={{ color: 'var(--ink-3)', fontSize: 12, marginLeft: '8px' }}>
            {new URL(link).host}
          </Box>
        </Box>
      )}
    </Box>
  );
};
