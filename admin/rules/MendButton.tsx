import { useContext } from 'react';
import { useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import type { RuleFlawFragment } from '../../schema/generated/operations.ts';
import { figureAt } from './figures.ts';
import { mendOf } from './mends.ts';
import { useWords } from './useWords.ts';
import { WorkshopContext } from './workshop.ts';

/** One press puts the one value that mends the flaw; Undo takes it back. */
export const MendButton = ({ flaw }: { flaw: RuleFlawFragment }) => {
  const translate = useTranslate();
  const { shown } = useWords();
  const workshop = useContext(WorkshopContext);
  const mend = workshop && !workshop.readOnly ? mendOf(flaw, workshop.rules) : null;
  if (!workshop || !mend) return null;
  const value =
    typeof mend.shown === 'number' ? shown(figureAt(mend.path, workshop.rules), mend.shown) : (mend.shown ?? '');
  return (
    <Button
      variant="outlined"
      sx={{ minHeight: 28, whiteSpace: 'normal' }}
      onClick={() => workshop.set(mend.path, mend.value)}
    >
      {translate(`rules.mend.${mend.label}`, { value })}
    </Button>
  );
};
