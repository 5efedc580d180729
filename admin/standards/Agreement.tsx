import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { StandardAgreementQuery } from '../../schema/generated/operations.ts';
import { Alpha } from '../calibrations/Alpha.tsx';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';

export type Agreed = StandardAgreementQuery['standardAgreement'][number];

/** How far auditors agreed when they were last asked the item: where they don't, its words may be read in two ways. */
export const Agreement = ({ found, question }: { found: Agreed; question: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box sx={{ maxWidth: 520, marginTop: '4px' }}>
      <Alpha found={found.agreement} about={question} />
      <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-2)' }}>
        <LinkBase className="lk" to={`/calibrations/${found.roundId}`}>
          {translate('standard.agreement', { round: found.roundName, day: format.day(found.closedOn) })}
        </LinkBase>{' '}
        {found.diverges && <Mark tone="attn">{translate('calibration.to_talk_about')}</Mark>}
      </Box>
    </Box>
  );
};
