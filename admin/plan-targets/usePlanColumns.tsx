import { useNotify, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { RemovePlanTargetsDocument, type PlanTargetRowFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { AskButton } from '../layout/AskButton.tsx';
import type { Column } from '../layout/Rows.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { CorrectPlanButton } from './PlanDialog.tsx';
import { useWhom } from './useWhom.ts';

const caption = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };

/** Whom and when, what was planned, and what of it was due and done by yesterday. */
export function usePlanColumns(again: () => void): Column<PlanTargetRowFragment>[] {
  const translate = useTranslate();
  const format = useFormat();
  const whom = useWhom();
  const hr = useViewer()?.may.includes('recordPlanTargets') ?? false;
  const columns: Column<PlanTargetRowFragment>[] = [
    {
      name: 'whom',
      head: translate('plans.whom'),
      sort: 'NAME',
      cell: (plan) => (
        <>
          <Box sx={{ fontWeight: 600, minWidth: { md: 180 } }}>{whom(plan)}</Box>
          <Box sx={caption}>{translate(`plans.scope_${plan.scope}`)}</Box>
        </>
      ),
    },
    {
      name: 'period',
      head: translate('plans.period'),
      sort: 'PERIOD',
      cell: (plan) => (
        <Box sx={{ minWidth: { md: 170 } }}>
          {translate('plans.period_of', { from: format.day(plan.from), to: format.day(plan.to) })}
        </Box>
      ),
    },
    {
      name: 'planned',
      head: translate('plans.planned'),
      align: 'right',
      sort: 'PLANNED',
      cell: ({ planned }) => format.number(planned),
    },
    {
      name: 'due',
      head: translate('plans.due'),
      align: 'right',
      sort: 'DUE',
      cell: ({ due }) => format.number(due, 0),
    },
    {
      name: 'handled',
      head: translate('plans.handled'),
      align: 'right',
      sort: 'HANDLED',
      cell: ({ handled }) => format.number(handled),
    },
    {
      name: 'fulfilment',
      head: translate('plans.fulfilment'),
      align: 'right',
      sort: 'FULFILMENT',
      cell: (plan) => <Fulfilment plan={plan} />,
    },
  ];
  return hr
    ? [...columns, { name: 'act', head: '', align: 'right', cell: (plan) => <Acts plan={plan} again={again} /> }]
    : columns;
}

/** In figures and as a bar; what isn't due yet is told in words. */
function Fulfilment({ plan: { fulfilment } }: { plan: PlanTargetRowFragment }) {
  const translate = useTranslate();
  const format = useFormat();
  if (fulfilment === null) return <Box sx={caption}>{translate('plans.nothing_due')}</Box>;
  return (
    <Box sx={{ display: 'inline-grid', gap: '4px', justifyItems: 'end', minWidth: 72 }}>
      <b>{format.percent(fulfilment)}</b>
      <Box
        aria-hidden="true"
        sx={{
          width: 72,
          height: 6,
          borderRadius: '3px',
          background: 'var(--sunken)',
          border: '1px solid var(--line-2)',
        }}
      >
        <Box
          sx={{
            width: `${Math.min(100, fulfilment * 100)}%`,
            height: '100%',
            borderRadius: '3px',
            background: 'var(--ink)',
          }}
        />
      </Box>
    </Box>
  );
}

function Acts({ plan, again }: { plan: PlanTargetRowFragment; again: () => void }) {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const words = {
    whom: useWhom()(plan),
    period: translate('plans.period_of', { from: format.day(plan.from), to: format.day(plan.to) }),
  };
  return (
    <Box sx={{ display: 'flex', justifyContent: { xs: 'flex-start', md: 'flex-end' } }}>
      <CorrectPlanButton plan={plan} onDone={again} />
      <AskButton
        label={translate('plans.withdraw')}
        name={translate('plans.withdraw_one', words)}
        title={translate('plans.withdraw_title', words)}
        act={async () => {
          await request(RemovePlanTargetsDocument, { ids: [plan.id] });
          notify(translate('plans.withdrawn', words), { type: 'success' });
          again();
        }}
      >
        <Box>{translate('plans.withdraw_text', { planned: format.number(plan.planned) })}</Box>
      </AskButton>
    </Box>
  );
}
