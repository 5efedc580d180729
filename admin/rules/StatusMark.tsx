import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { RuleSetRowFragment } from '../../schema/generated/operations.ts';
import { Mark } from '../layout/Mark.tsx';
import { isReplaced } from './replaced.ts';

export const StatusMark = ({ set, sets }: { set: RuleSetRowFragment; sets: readonly RuleSetRowFragment[] }) => {
  const translate = useTranslate();
  const tone = set.status === 'DRAFT' ? 'ember' : set.inForce ? 'met' : 'plain';
  const word = set.inForce ? 'in_force' : isReplaced(set, sets) ? 'replaced' : set.status;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <Mark tone={tone}>{translate(`rules.status.${word}`)}</Mark>
    </Box>
  );
};
