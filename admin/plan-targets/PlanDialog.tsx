import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import {
  RecordPlanTargetDocument,
  type PlanTargetInput,
  type PlanTargetRowFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { useToday } from '../organisation/useOrganisation.ts';
import { nothingYet, readPlan, type PlanDraft } from './plan-draft.ts';
import { PlannedField } from './PlannedField.tsx';
import { PlanFields } from './PlanFields.tsx';
import { useWhom } from './useWhom.ts';

/** Sends one plan; a refusal comes back as the field and the reason. */
function useRecord(onDone: (status: string) => void) {
  const [refused, setRefused] = useState<{ field: string; code: string; came: string } | null>(null);
  const act = useAct(async (target: PlanTargetInput) => {
    const [outcome] = (await request(RecordPlanTargetDocument, { targets: [target] })).recordPlanTargets;
    if (outcome?.code) setRefused({ field: outcome.field ?? '', code: outcome.code, came: outcome.came ?? '' });
    else onDone(outcome?.status ?? 'SAME');
  });
  return { ...act, refused, forget: () => setRefused(null) };
}

export const AddPlanButton = ({ onDone }: { onDone: () => void }) => {
  const translate = useTranslate();
  const today = useToday();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('plans.add')}
      </Button>
      {open && today && (
        <Add
          today={today}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      )}
    </>
  );
};

const Add = ({ today, onClose, onDone }: { today: string; onClose: () => void; onDone: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [draft, setDraft] = useState<PlanDraft>(() => nothingYet(today));
  const { run, busy, error, refused, forget } = useRecord((status) => {
    notify(translate(`plans.recorded_${status}`), { type: 'success' });
    onDone();
  });
  const target = readPlan(draft);
  return (
    <AskDialog
      open
      title={translate('plans.add_title')}
      submit={translate('plans.add_submit')}
      busy={busy}
      error={error}
      disabled={target === null}
      onClose={onClose}
      onSubmit={() => void run(target!)}
    >
      <PlanFields
        draft={draft}
        refused={refused}
        onChange={(change) => {
          forget();
          setDraft((before) => ({ ...before, ...change }));
        }}
      />
    </AskDialog>
  );
};

/** Another figure for the same whom and period; anything else is another plan. */
export const CorrectPlanButton = ({ plan, onDone }: { plan: PlanTargetRowFragment; onDone: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const words = {
    whom: useWhom()(plan),
    period: translate('plans.period_of', { from: format.day(plan.from), to: format.day(plan.to) }),
  };
  const [open, setOpen] = useState(false);
  if (!useViewer()?.may.includes('recordPlanTargets')) return null;
  return (
    <>
      <Button variant="text" aria-label={translate('plans.correct_one', words)} onClick={() => setOpen(true)}>
        {translate('plans.correct')}
      </Button>
      {open && (
        <Correct
          plan={plan}
          title={translate('plans.correct_title', words)}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      )}
    </>
  );
};

const Correct = ({
  plan,
  title,
  onClose,
  onDone,
}: {
  plan: PlanTargetRowFragment;
  title: string;
  onClose: () => void;
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [planned, setPlanned] = useState(String(plan.planned));
  const { run, busy, error, refused, forget } = useRecord((status) => {
    notify(translate(`plans.recorded_${status}`), { type: 'success' });
    onDone();
  });
  const { employeeCode, teamCode, taskCode, from, to } = plan;
  const target = readPlan({ scope: plan.scope, employeeCode, teamCode, taskCode, from, to, planned });
  return (
    <AskDialog
      open
      title={title}
      submit={translate('plans.correct_submit')}
      busy={busy}
      error={error}
      disabled={target === null || target.planned === plan.planned}
      onClose={onClose}
      onSubmit={() => void run(target!)}
    >
      <PlannedField
        value={planned}
        refused={refused?.field === 'planned'}
        onChange={(typed) => {
          forget();
          setPlanned(typed);
        }}
      />
      <span>{translate('plans.correct_text')}</span>
    </AskDialog>
  );
};
