import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import type { RuleSetRowFragment, RuleSetWholeFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { HistoryIcon } from '../layout/icons.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { CopyButton } from './CopyButton.tsx';
import { DiscardButton } from './DiscardButton.tsx';
import { UndoIcon } from './icons.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { PublishButton } from './PublishButton.tsx';
import { RenameButton } from './RenameButton.tsx';
import { RetireButton } from './RetireButton.tsx';
import type { Draft } from './useDraft.ts';
import { useSince } from './useSince.ts';
import { useWords } from './useWords.ts';

/** What this version is, how safe the typing is, and what can be done with the whole. */
export const EditorHead = ({
  set,
  draft,
  sets,
  today,
  readOnly,
  mayEdit,
  onUndo,
  onReload,
}: {
  set: RuleSetWholeFragment;
  draft: Draft;
  sets: readonly RuleSetRowFragment[];
  today: string;
  readOnly: boolean;
  mayEdit: boolean;
  onUndo: () => void;
  onReload: () => void;
}) => {
  const translate = useTranslate();
  const viewer = useViewer();
  const since = useSince(sets);
  const { text } = useWords();
  const [previewing, setPreviewing] = useState(false);
  const other = set.basedOn ?? sets.find((one) => one.version < set.version) ?? sets.find((one) => one.id !== set.id);
  const may = (act: string) => viewer?.may.includes(act) ?? false;
  return (
    <header className="rule-head">
      <div className="words">
        <div className="named">
          <h1>
            {translate('rules.version', { n: set.version })}{' '}
            <span>{set.shipped ? text(set.names) : draft.now.name}</span>
          </h1>
          {!readOnly && <RenameButton />}
        </div>
        <div className="cap told">
          {!readOnly && <SavedWords draft={draft} />}
          <span>
            {since(set)}
            {set.shipped && `. ${translate('rules.shipped')}`}
            {set.basedOn && `. ${translate('rules.based_on', { n: set.basedOn.version })}`}
            {mayEdit || set.status === 'DRAFT' ? '' : `. ${translate('rules.read_only')}`}
          </span>
        </div>
      </div>
      <div className="acts">
        {!readOnly && (
          <Button
            variant="text"
            startIcon={<UndoIcon size={16} />}
            disabled={draft.past.length === 0}
            onClick={onUndo}
            title="Ctrl+Z"
          >
            {translate('rules.undo')}
          </Button>
        )}
        {other && (
          <Button
            variant="text"
            startIcon={<HistoryIcon size={16} />}
            component={LinkBase}
            to={`/rules/${set.id}/compare?with=${other.id}`}
          >
            {translate('rules.compare.open')}
          </Button>
        )}
        {may('howWeJudge') && (
          <Button variant="text" component={LinkBase} to={`/rules/${set.id}/how-we-judge`}>
            {translate('rules.how.open')}
          </Button>
        )}
        {may('previewRules') && (
          <Button variant="outlined" onClick={() => setPreviewing(true)}>
            {translate('rules.preview.open')}
          </Button>
        )}
        {set.status !== 'DRAFT' && <CopyButton set={set} />}
        {set.status === 'PUBLISHED' && may('retireRules') && <RetireButton set={set} onDone={onReload} />}
        {!readOnly && <DiscardButton set={set} draft={draft} />}
        {!readOnly && <PublishButton set={set} draft={draft} today={today} onDone={onReload} />}
      </div>
      {previewing && <PreviewDialog set={set} settle={draft.save} onClose={() => setPreviewing(false)} />}
    </header>
  );
};

const SavedWords = ({ draft }: { draft: Draft }) => {
  const translate = useTranslate();
  const format = useFormat();
  const waiting = draft.unsaved.length > 0;
  return (
    <span className="rule-saved" role="status">
      {draft.saving
        ? translate('rules.saving')
        : waiting
          ? translate('rules.unsaved')
          : draft.savedAt
            ? translate('rules.saved_at', {
                time: format.instant(new Date(draft.savedAt).toISOString()).split(', ').at(-1),
              })
            : translate('rules.saved')}
      {waiting && !draft.saving && (
        <Button
          variant="text"
          sx={{ minHeight: 24, padding: '0 6px', fontSize: 12 }}
          onClick={() => void draft.save()}
          title="Ctrl+S"
        >
          {translate('rules.save')}
        </Button>
      )}
    </span>
  );
};
