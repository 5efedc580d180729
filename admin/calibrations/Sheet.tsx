import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Alert, Box, Button } from '@mui/material';
import { SubmitCalibrationDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { Section } from '../calendars/Section.tsx';
import { request, RequestError } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { FloatingBar } from '../layout/FloatingBar.tsx';
import { Overtaken } from '../signal-kinds/Overtaken.tsx';
import { CaseText } from './CaseText.tsx';
import { fits, questionsOf, type WholeRound } from './round.ts';
import { SheetQuestion } from './SheetQuestion.tsx';
import { useSheet } from './useSheet.ts';

/** The own answers, blind: nobody sees them before the round is closed, and nobody else's are seen here. */
export const Sheet = ({ round, onDone }: { round: WholeRound; onDone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const sheet = useSheet(round);
  const submit = useAct(async () => {
    await request(SubmitCalibrationDocument, { id: round.id, version: await sheet.settle() });
    setAsking(false);
    notify(translate('calibration.handed_in'), { type: 'success' });
    onDone();
  });
  const { submittedAt, expert } = round.mine!;
  if (submittedAt != null)
    return (
      <Alert severity="success" icon={false}>
        {translate('calibration.handed_in_text', { day: format.day(submittedAt) })}
      </Alert>
    );
  const all = questionsOf(round);
  const done = round.cases.reduce(
    (sum, { id }) => sum + round.items.filter((one) => fits(one.item, sheet.answers[id]?.[one.id]?.answer)).length,
    0,
  );
  return (
    <>
      <Section
        title={translate('calibration.your_answers')}
        lead={translate(expert ? 'calibration.your_answers_expert' : 'calibration.your_answers_lead')}
      >
        {round.instructions && <Box sx={{ maxWidth: 640, whiteSpace: 'pre-line' }}>{round.instructions}</Box>}
      </Section>
      {round.cases.map((one, at) => (
        <Section
          key={one.id}
          title={one.title}
          lead={translate('calibration.visit_of', { n: at + 1, all: round.cases.length })}
        >
          <CaseText one={one} />
          <Box>
            {round.items.map((asked) => (
              <SheetQuestion
                key={asked.id}
                asked={asked}
                given={sheet.answers[one.id]?.[asked.id] ?? {}}
                onChange={(changes) => sheet.put(one.id, asked.id, changes)}
              />
            ))}
          </Box>
        </Section>
      ))}
      {sheet.error !== null &&
        (sheet.error instanceof RequestError && sheet.error.code === 'CONFLICT' ? (
          <Overtaken text="calibration.elsewhere" onReload={() => window.location.reload()} />
        ) : (
          <ErrorNotice error={sheet.error} onRetry={() => void sheet.settle().catch(() => undefined)} />
        ))}
      <FloatingBar label={translate('calibration.bar_answers')}>
        <Box sx={{ display: 'grid', minWidth: 0 }} aria-live="polite">
          <Box sx={{ fontWeight: 620 }}>
            {translate('calibration.so_far', { n: format.number(done), all: format.number(all) })}
          </Box>
          <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-2)' }}>
            {translate(`calibration.${sheet.kept}`)}
          </Box>
        </Box>
        <Button variant="contained" disabled={done < all} onClick={() => setAsking(true)}>
          {translate('calibration.hand_in')}
        </Button>
      </FloatingBar>
      <AskDialog
        open={asking}
        title={translate('calibration.hand_in_title')}
        submit={format.counted('calibration.hand_in_submit', all)}
        busy={submit.busy}
        error={submit.error}
        onClose={() => {
          setAsking(false);
          submit.clear();
        }}
        onSubmit={() => void submit.run()}
      >
        <Box>{translate('calibration.hand_in_text')}</Box>
      </AskDialog>
    </>
  );
};
