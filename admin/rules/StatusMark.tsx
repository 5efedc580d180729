import { useTranslate } from 'react-admin';
import type { RuleSetRowFragment } from '../../schema/generated/operations.ts';
import { Mark } from '../layout/Mark.tsx';

export const StatusMark = ({ set }: { set: Pick<RuleSetRowFragment, 'status' | 'inForce'> }) => {
  const translate = useTranslate();
  if (set.status === 'DRAFT') return <Mark tone="ember">{translate('rules.status.DRAFT')}</Mark>;
  if (set.inForce) return <Mark tone="met">{translate('rules.status.in_force')}</Mark>;
  return <Mark>{translate(`rules.status.${set.status}`)}</Mark>;
};
