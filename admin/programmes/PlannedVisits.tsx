import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import {
  CancelPlannedVisitDocument,
  PlannedVisitsDocument,
  type PlannedVisitsQuery,
  type ProgrammePagePartsFragment,
} from '../../schema/generated/operations.ts';
import { useAct } from '../act.ts';
import { Section } from '../calendars/Section.tsx';
import { request } from '../graphql.ts';
import { grouped } from '../grouped.ts';
import { useFormat } from '../i18n/format.ts';
import { AskDialog } from '../layout/AskDialog.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { PlanVisitButton } from './PlanVisitButton.tsx';

type Planned = PlannedVisitsQuery['plannedVisits'][number];

/** The visits to come, by month: HR sees all, an auditor the own ones. Whoever is visited has no way here. */
export const PlannedVisits = ({ programme, today }: { programme: ProgrammePagePartsFragment; today: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const notify = useNotify();
  const viewer = useViewer();
  const may = viewer?.may.includes('planVisit') ?? false;
  const until = `${Number(today.slice(0, 4)) + 1}-12-31`;
  const { data, error, refetch } = useQuery({
    queryKey: ['planned-visits', programme.id],
    queryFn: async () =>
      (await request(PlannedVisitsDocument, { programmeId: programme.id, from: today, until })).plannedVisits,
    retry: false,
  });
  const [asked, setAsked] = useState<Planned | null>(null);
  const cancel = useAct(async ({ id, plannedOn }: Planned) => {
    await request(CancelPlannedVisitDocument, { id });
    notify(translate('programme.visit_cancelled', { day: format.day(plannedOn) }), { type: 'success' });
    setAsked(null);
    await refetch();
  });
  const months = grouped(data ?? [], ({ plannedOn }) => plannedOn.slice(0, 7));
  return (
    <Section title={translate('programme.calendar')} lead={translate('programme.calendar_lead')}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Box sx={{ color: 'var(--ink-3)' }}>{translate('programme.calendar_none')}</Box>}
      {months.map(([month, visits]) => (
        <Box key={month}>
          <Box component="h3" sx={{ fontSize: 14, fontWeight: 600 }}>
            {format.month(`${month}-01`)}
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {visits.map((visit) => (
              <Box
                component="li"
                key={visit.id}
                sx={{
                  display: 'flex',
                  flexWrap: 'wrap',
                  gap: '2px 12px',
                  alignItems: 'center',
                  padding: '4px 0',
                  borderBottom: '1px solid var(--line)',
                }}
              >
                <Box sx={{ width: 150, fontWeight: 550 }}>{format.day(visit.plannedOn)}</Box>
                <Box sx={{ flex: '1 1 160px' }}>{visit.locationName}</Box>
                <Box sx={{ flex: '1 1 140px', color: 'var(--ink-2)' }}>
                  {visit.auditorName ?? translate('programme.auditor_open')}
                </Box>
                {may && (
                  <Button variant="text" onClick={() => setAsked(visit)}>
                    {translate('programme.visit_cancel')}
                    <span className="unseen">{`: ${format.day(visit.plannedOn)}, ${visit.locationName}`}</span>
                  </Button>
                )}
              </Box>
            ))}
          </Box>
        </Box>
      ))}
      {may && <PlanVisitButton programme={programme} today={today} onDone={() => void refetch()} />}
      <AskDialog
        open={asked !== null}
        title={translate('programme.visit_cancel_title', {
          day: asked ? format.day(asked.plannedOn) : '',
          place: asked?.locationName ?? '',
        })}
        submit={translate('programme.visit_cancel')}
        danger
        busy={cancel.busy}
        error={cancel.error}
        onClose={() => {
          setAsked(null);
          cancel.clear();
        }}
        onSubmit={() => asked && void cancel.run(asked)}
      >
        <Box>{translate('programme.visit_cancel_text')}</Box>
      </AskDialog>
    </Section>
  );
};
