import { useQuery } from '@tanstack/react-query';
import { LinkBase, useParams, useTranslate } from 'react-admin';
import { Alert, Box, Button } from '@mui/material';
import { ProgrammePageDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { AnnouncementCard } from './AnnouncementCard.tsx';
import { DueTable } from './DueTable.tsx';
import { planOf, STATUS_TONES } from './plan.ts';
import { PlanForm } from './PlanForm.tsx';
import { PlannedVisits } from './PlannedVisits.tsx';
import { PlanView } from './PlanView.tsx';
import { QuestionnaireEditor } from './QuestionnaireEditor.tsx';
import { QuestionnaireView } from './QuestionnaireView.tsx';
import { Readiness } from './Readiness.tsx';
import '../rules/rules.css';

/** One programme: how it is planned, what the staff was told, what it asks, and what is due and done. */
export const ProgrammePage = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['programme', id],
    retry: false,
    // What is being typed would be lost when a tab that comes back reads a newer version.
    refetchOnWindowFocus: false,
    gcTime: 0,
    queryFn: () => request(ProgrammePageDocument, { id }),
  });
  const again = () => void refetch();
  const back = (
    <Button variant="text" component={LinkBase} to="/programmes">
      {translate('programme.back')}
    </Button>
  );
  if (!data)
    return (
      <Page title={translate('programmes.title')} actions={back}>
        {error ? (
          <ErrorNotice error={error} onRetry={again} />
        ) : (
          <Box sx={{ color: 'var(--ink-3)' }}>{translate('shell.loading')}</Box>
        )}
      </Page>
    );
  const { programme, organisation, announcedProgrammes } = data;
  const told = announcedProgrammes.find((one) => one.id === programme.id) ?? null;
  const ended = programme.status === 'ENDED';
  const may = (viewer?.may.includes('saveProgrammePlan') ?? false) && !ended;
  return (
    <Page
      title={programme.name}
      width={960}
      intro={
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' }}>
          <span>{`${programme.code} · ${translate(`programmes.${programme.kind}`)}`}</span>
          <Mark tone={STATUS_TONES[programme.status]}>{translate(`programmes.status_${programme.status}`)}</Mark>
        </Box>
      }
      actions={back}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '20px' }}>
        {programme.warnings.map((warning) => (
          <Alert key={warning} severity="warning" icon={false}>
            {translate(`programme.warning_${warning}`)}
          </Alert>
        ))}
        {may && <Readiness programme={programme} told={told} today={organisation.today} onDone={again} />}
        {/* A part starts anew only when what is stored of it changed: saving one keeps what is being typed in the other. */}
        {may ? (
          <PlanForm key={JSON.stringify(planOf(programme))} programme={programme} onDone={again} />
        ) : (
          <PlanView programme={programme} />
        )}
        <AnnouncementCard programme={programme} told={told} onDone={again} />
        {may ? (
          <QuestionnaireEditor key={programme.questionnaire?.id ?? 'none'} programme={programme} onDone={again} />
        ) : (
          <QuestionnaireView programme={programme} />
        )}
        {viewer?.may.includes('dueVisits') && programme.cadence && programme.visitsPerLocation != null && (
          <DueTable programme={programme} cadence={programme.cadence} today={organisation.today} />
        )}
        {viewer?.may.includes('plannedVisits') && !ended && (
          <PlannedVisits programme={programme} today={organisation.today} />
        )}
      </Box>
    </Page>
  );
};
