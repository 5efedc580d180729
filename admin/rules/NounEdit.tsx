import { LinkBase, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import type { RuleSetRowFragment } from '../../schema/generated/operations.ts';
import { useViewer } from '../layout/useViewer.ts';
import { CopyButton } from './CopyButton.tsx';
import type { NounList } from './nouns.ts';

/** The way to a form: of the draft that is shown, of the newest draft, or of a new one copied from what is shown. */
export const NounEdit = ({
  list,
  set,
  sets,
}: {
  list: NounList;
  set: RuleSetRowFragment;
  sets: readonly RuleSetRowFragment[];
}) => {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer?.may.includes('saveRulePart')) return null;
  const draft = set.status === 'DRAFT' ? set : sets.find(({ status }) => status === 'DRAFT');
  if (!draft) return <CopyButton set={set} main to={list} />;
  return (
    <Button variant="contained" component={LinkBase} to={`/rules/${draft.id}/${list}`}>
      {translate('nouns.edit_in', { n: draft.version })}
    </Button>
  );
};
