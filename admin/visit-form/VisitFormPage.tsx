import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate, useTranslate } from 'react-admin';
import { FormProgrammesDocument, VisitToCorrectDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { correctionOf } from './correction.ts';
import { dropDraft, isTouched, newDraft, readDrafts, type Draft } from './draft.ts';
import { DraftList } from './DraftList.tsx';
import { VisitForm } from './VisitForm.tsx';

/** A visit by hand: at the desk, or on a phone in front of the counter. What was begun before is offered first. */
export const VisitFormPage = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  const corrects = new URLSearchParams(useLocation().search).get('visit');
  const asked = useQuery({
    queryKey: ['form-programmes'],
    queryFn: () => request(FormProgrammesDocument, {}),
    // Whoever fills in a form in a cellar has read it once.
    staleTime: Infinity,
    retry: false,
  });
  const old = useQuery({
    queryKey: ['visit-to-correct', corrects],
    queryFn: async () => correctionOf((await request(VisitToCorrectDocument, { id: corrects! })).visit),
    enabled: corrects !== null,
    // A version of a visit never changes.
    staleTime: Infinity,
    retry: false,
  });
  const programmes = asked.data?.programmes.filter(
    ({ status, questionnaire, kind }) =>
      status !== 'DRAFT' && questionnaire !== null && (viewer?.role !== 'MANAGER' || kind === 'MANAGER_AUDIT'),
  );
  const error = asked.error ?? old.error;
  const again = corrects === null ? asked : old;
  return (
    <Page
      title={translate(corrects === null ? 'visit_form.title' : 'visit_form.correct_title')}
      intro={translate(corrects === null ? 'visit_form.intro' : 'visit_form.correct_intro')}
      width={760}
    >
      {error && <ErrorNotice error={error} onRetry={() => void again.refetch()} />}
      {programmes?.length === 0 && (
        <EmptyState title={translate('visit_form.none_title')} text={translate('visit_form.none_text')} />
      )}
      {viewer && programmes && programmes.length > 0 && (corrects === null || old.data) && (
        <Forms
          key={corrects}
          programmes={programmes}
          today={asked.data!.organisation.today}
          accountId={viewer.id}
          correction={old.data ?? null}
        />
      )}
    </Page>
  );
};

type FormProps = Parameters<typeof VisitForm>[0];

const Forms = ({
  programmes,
  today,
  accountId,
  correction,
}: Pick<FormProps, 'programmes' | 'today' | 'accountId'> & { correction: Draft | null }) => {
  const navigate = useNavigate();
  const begun = () => readDrafts(accountId).filter((draft) => isTouched(draft) && draft.corrects === null);
  const [drafts, setDrafts] = useState(begun);
  // A correction that was begun goes on where it stopped.
  const [open, setOpen] = useState<Draft | null>(() => {
    if (correction) return readDrafts(accountId).find(({ id }) => id === correction.id) ?? correction;
    return drafts.length === 0 ? newDraft(today) : null;
  });
  if (!open)
    return (
      <DraftList
        drafts={drafts}
        programmes={programmes}
        onNew={() => setOpen(newDraft(today))}
        onOpen={setOpen}
        onDrop={({ id }) => {
          dropDraft(accountId, id);
          setDrafts(begun());
        }}
      />
    );
  return (
    <VisitForm
      key={open.id}
      start={open}
      programmes={programmes}
      accountId={accountId}
      today={today}
      onAnother={() => {
        navigate('/record-visit');
        setDrafts(begun());
        setOpen(newDraft(today));
      }}
    />
  );
};
