import { useMemo, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button, TextField } from '@mui/material';
import { OpenCalibrationDocument, SaveCalibrationDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { Section } from '../calendars/Section.tsx';
import { request, RequestError } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { FloatingBar } from '../layout/FloatingBar.tsx';
import { Overtaken } from '../signal-kinds/Overtaken.tsx';
import { CancelButton } from './CancelButton.tsx';
import { CasesEditor } from './CasesEditor.tsx';
import { asInput, draftOf, flawsOf, lackingOf, type Draft } from './draft.ts';
import { ItemsEditor } from './ItemsEditor.tsx';
import { People } from './People.tsx';
import type { WholeRound } from './round.ts';

/** HR writes a round: what it is about, the visits, the questions, the people. Nobody else knows of it before it is opened. */
export const DraftEditor = ({ round, today, onDone }: { round: WholeRound; today: string; onDone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const asSaved = useMemo(() => draftOf(round), [round]);
  const [draft, setDraft] = useState<Draft>(asSaved);
  const [asking, setAsking] = useState(false);
  const change = (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more }));
  const flaws = flawsOf(draft);
  const lacking = lackingOf(draft, today);
  const unsaved = JSON.stringify(draft) !== JSON.stringify(asSaved);
  const save = useAct(async () => {
    await request(SaveCalibrationDocument, { id: round.id, version: round.version, input: asInput(draft) });
    notify(translate('calibration.saved'), { type: 'success' });
    onDone();
  });
  const open = useAct(async () => {
    await request(OpenCalibrationDocument, { id: round.id, version: round.version });
    setAsking(false);
    notify(translate('calibration.opened'), { type: 'success' });
    onDone();
  });
  return (
    <>
      <Section title={translate('calibration.about')} lead={translate('calibration.about_lead')}>
        <TextField
          label={translate('calibration.name')}
          value={draft.name}
          required
          error={!!flaws['name']}
          onChange={(event) => change({ name: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <TextField
          label={translate('calibration.instructions')}
          value={draft.instructions}
          multiline
          minRows={2}
          onChange={(event) => change({ instructions: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 4000 } }}
          helperText={translate('calibration.instructions_help')}
        />
      </Section>
      <CasesEditor cases={draft.cases} flaws={flaws} onChange={(cases) => change({ cases })} />
      <ItemsEditor questionnaireId={draft.questionnaireId} items={draft.items} onChange={change} />
      <Section title={translate('calibration.people_title')} lead={translate('calibration.people_lead')}>
        <People value={draft} today={today} onChange={change} />
      </Section>
      {save.error !== null &&
        (save.error instanceof RequestError && save.error.code === 'CONFLICT' ? (
          <Overtaken text="calibration.overtaken" onReload={onDone} />
        ) : (
          <ErrorNotice error={save.error} />
        ))}
      <Box>
        <CancelButton round={round} onDone={onDone} />
      </Box>
      <FloatingBar label={translate('calibration.bar')}>
        <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)', maxWidth: 420 }} aria-live="polite">
          {lacking.length > 0
            ? translate('calibration.lacks', {
                what: lacking.map((one) => translate(`calibration.lack.${one}`)).join(', '),
              })
            : translate(unsaved ? 'calibration.unsaved' : 'calibration.ready')}
        </Box>
        <Button
          variant="outlined"
          disabled={save.busy || !unsaved || Object.keys(flaws).length > 0}
          onClick={() => void save.run()}
        >
          {translate('calibration.save')}
        </Button>
        <Button variant="contained" disabled={unsaved || lacking.length > 0} onClick={() => setAsking(true)}>
          {translate('calibration.open')}
        </Button>
      </FloatingBar>
      <AskDialog
        open={asking}
        title={translate('calibration.open_title', { name: round.name })}
        submit={format.counted('calibration.open_submit', draft.raterIds.length + (draft.expertId ? 1 : 0))}
        busy={open.busy}
        error={open.error}
        onClose={() => {
          setAsking(false);
          open.clear();
        }}
        onSubmit={() => void open.run()}
      >
        <Box>{translate('calibration.open_text')}</Box>
      </AskDialog>
    </>
  );
};
