import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { RuleSetRowFragment } from '../../schema/generated/operations.ts';
import { Mark } from '../layout/Mark.tsx';

export const StatusMark = ({ set }: { set: Pick<RuleSetRowFragment, 'status' | 'inForce'> }) => {
  const translate = useTranslate();
  const tone = set.status === 'DRAFT' ? 'ember' : set.inForce ? 'met' : 'plain';
  const word = set.status !== 'DRAFT' && set.inForce ? 'in_force' : set.status;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <Mark tone={tone}>{translate(`rules.status.${word}`)}</Mark>
    </Box>
  );
};
