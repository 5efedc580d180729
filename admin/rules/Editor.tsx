import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ComponentType, type KeyboardEvent } from 'react';
import { Title, useLocation, useTranslate } from 'react-admin';
import { RuleSetDiffDocument, RuleSetDocument, type RuleWorkshopQuery } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ClashDialog } from './ClashDialog.tsx';
import { CompetenciesPart } from './CompetenciesPart.tsx';
import { EditorHead } from './EditorHead.tsx';
import { EvaluationPart } from './EvaluationPart.tsx';
import { FlawList } from './FlawList.tsx';
import { KpisPart } from './KpisPart.tsx';
import { MetricsPart } from './MetricsPart.tsx';
import { ScreeningPart } from './ScreeningPart.tsx';
import { isSection, type SectionName } from './sections.ts';
import { SectionRail } from './SectionRail.tsx';
import { SourcesPart } from './SourcesPart.tsx';
import { StagesPart } from './StagesPart.tsx';
import { useDraft } from './useDraft.ts';
import { useStanding } from './useStanding.ts';
import { rulesOf } from './draft-state.ts';
import { useShow } from './useShow.ts';
import { VersionBar } from './VersionBar.tsx';
import { WorkshopContext, type Workshop } from './workshop.ts';

const parts: Record<SectionName, ComponentType> = {
  sources: SourcesPart,
  screening: ScreeningPart,
  metrics: MetricsPart,
  kpis: KpisPart,
  competencies: CompetenciesPart,
  stages: StagesPart,
  evaluation: EvaluationPart,
};

/** The workshop: a rail of parts, the fields of one, and above them what keeps the draft from being published. */
export const Editor = ({
  data,
  section,
  mayEdit,
  onReload,
}: {
  data: RuleWorkshopQuery;
  section: string;
  mayEdit: boolean;
  onReload: () => void;
}) => {
  const translate = useTranslate();
  const { search } = useLocation();
  const set = data.ruleSet;
  const readOnly = !mayEdit || set.status !== 'DRAFT';
  const draft = useDraft(set, readOnly);
  const [said, setSaid] = useState('');
  const base = set.basedOn ?? null;
  const { data: baseSet } = useQuery({
    queryKey: ['rule-set', base?.id],
    enabled: base !== null,
    retry: false,
    staleTime: Infinity,
    queryFn: async () => rulesOf((await request(RuleSetDocument, { id: base!.id })).ruleSet),
  });
  const { data: changes } = useQuery({
    queryKey: ['rule-set-diff', base?.id, set.id, draft.lock],
    enabled: base !== null,
    retry: false,
    placeholderData: (before) => before,
    queryFn: async () => (await request(RuleSetDiffDocument, { fromId: base!.id, toId: set.id })).ruleSetDiff,
  });
  const wanted = new URLSearchParams(search).get('at');
  const here: SectionName = isSection(section) ? section : 'stages';
  useShow(wanted, here);
  // What is typed moves places about, so numbers stand beside saved ones only.
  const counted = useStanding(set.id, draft.lock, here === 'stages');
  const standing = draft.unsaved.includes('STAGES') ? null : counted;

  const workshop = useMemo(
    (): Workshop => ({
      ruleSetId: set.id,
      rules: draft.now,
      base: baseSet ?? null,
      baseVersion: base?.version ?? null,
      flaws: draft.flaws,
      readOnly,
      kinds: data.signalKinds,
      tasks: data.tasks,
      set: draft.edit,
      standing,
      settle: draft.save,
      wanted,
    }),
    [
      set.id,
      draft.now,
      baseSet,
      base?.version,
      draft.flaws,
      readOnly,
      data.signalKinds,
      data.tasks,
      standing,
      draft.edit,
      draft.save,
      wanted,
    ],
  );

  const undo = () => {
    draft.undo();
    setSaid(translate('rules.undone'));
  };
  const keys = (event: KeyboardEvent) => {
    if (readOnly || !(event.ctrlKey || event.metaKey)) return;
    if (event.key.toLowerCase() === 'z' && !event.shiftKey && draft.past.length > 0) {
      event.preventDefault();
      undo();
    }
    if (event.key.toLowerCase() === 's') {
      event.preventDefault();
      void draft.save();
    }
  };
  useEffect(() => {
    if (draft.unsaved.length === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [draft.unsaved.length]);

  const PartFields = parts[here];
  return (
    <WorkshopContext value={workshop}>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the whole page: undo and save */}
      <div className="rule-page" onKeyDown={keys}>
        <Title title={`${translate('app.name')}: ${translate('rules.version', { n: set.version })}`} />
        <EditorHead
          set={set}
          draft={draft}
          sets={data.ruleSets}
          today={data.organisation.today}
          readOnly={readOnly}
          mayEdit={mayEdit}
          onUndo={undo}
          onReload={onReload}
        />
        <VersionBar here={set.id} sets={data.ruleSets} changes={changes?.length ?? 0} />
        {draft.error !== null && (
          <div className="rule-notice">
            <ErrorNotice error={draft.error} onRetry={() => void draft.save()} />
          </div>
        )}
        <div className="rule-body">
          <SectionRail here={here} changes={changes ?? []} />
          <div className="rule-main">
            <FlawList />
            <h2 className="rule-h2">{translate(`rules.sections.${here}`)}</h2>
            <p className="rule-lead">{translate(`rules.section_lead.${here}`)}</p>
            <PartFields />
          </div>
        </div>
        <ClashDialog draft={draft} />
        <div className="unseen" role="status">
          {said}
        </div>
      </div>
    </WorkshopContext>
  );
};
