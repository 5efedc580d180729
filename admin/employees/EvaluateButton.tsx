import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { RunEvaluationsDocument } from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useJobStarted } from '../jobs/useJobs.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { DayField } from '../layout/DayField.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';

interface Span {
  from: string;
  to: string;
}

/** For an organisation that brings its past: month by month, as it would have been then. The days of a span are proposed, else the last year. */
export const EvaluateButton = ({ label, span }: { label?: string; span?: Span }) => {
  const translate = useTranslate();
  const viewer = useViewer();
  const [open, setOpen] = useState(false);
  if (!viewer?.may.includes('runEvaluations')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {label ?? translate('employees.evaluate')}
      </Button>
      {open && <EvaluateDialog span={span} onClose={() => setOpen(false)} />}
    </>
  );
};

const EvaluateDialog = ({ span, onClose }: { span: Span | undefined; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const started = useJobStarted();
  const organisation = useOrganisation();
  const last = organisation?.lastDayWithData ?? '';
  const [typedFrom, setFrom] = useState<string | null>(null);
  const [typedTo, setTo] = useState<string | null>(null);
  const today = organisation?.today ?? '';
  // A month that is still running can't be evaluated to its end.
  const to = typedTo ?? (span ? (today && span.to > today ? today : span.to) : last);
  const from = typedFrom ?? span?.from ?? (last && yearBefore(last));
  const wrong = from !== '' && to !== '' && from > to;
  const { run, busy, error } = useAct(async () => {
    await request(RunEvaluationsDocument, { from, to });
    started();
    notify('jobs.started');
    onClose();
  });
  return (
    <AskDialog
      open
      title={translate('employees.evaluate_title')}
      submit={translate('employees.evaluate_submit')}
      busy={busy}
      error={error}
      disabled={!from || !to || wrong}
      onClose={onClose}
      onSubmit={() => void run()}
    >
      <Box>{translate('employees.evaluate_text')}</Box>
      <DayField
        label={translate('employees.evaluate_from')}
        value={from}
        onChange={setFrom}
        required
        error={wrong}
        helperText={wrong && translate('employees.evaluate_order')}
      />
      <DayField
        label={translate('employees.evaluate_to')}
        value={to}
        onChange={setTo}
        required
        {...(organisation ? { max: organisation.today } : {})}
      />
    </AskDialog>
  );
};

/** The first of the month, a year back: twelve month ends. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}-${day.slice(5, 7)}-01`;
