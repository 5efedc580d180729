import { useQuery } from '@tanstack/react-query';
import { LinkBase, useParams, useTranslate } from 'react-admin';
import { Button } from '@mui/material';
import { RuleWorkshopDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { Editor } from './Editor.tsx';
import { HowWeJudge } from './HowWeJudge.tsx';
import { RuleDiff } from './RuleDiff.tsx';
import './rules.css';

/** One version: its parts, how it reads on the wall, or how it differs from another. The rest of the address says which. */
export const RulePage = () => {
  const translate = useTranslate();
  const { id = '', '*': rest = '' } = useParams();
  const viewer = useViewer();
  const face = rest === 'how-we-judge' || rest === 'compare' ? rest : 'editor';
  const workshop = face !== 'how-we-judge';
  const { data, error, refetch } = useQuery({
    // Each face asks anew: what the editor saved since then, its lock above all, is not in what was loaded for it.
    queryKey: ['rule-workshop', id, face],
    queryFn: () => request(RuleWorkshopDocument, { id }),
    retry: false,
    enabled: workshop,
    // The editor keeps its own state of the draft; a quiet reload would only cost.
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
  if (!workshop) return <HowWeJudge id={id} />;
  const back = (
    <Button variant="text" component={LinkBase} to="/rules">
      {translate('rules.back')}
    </Button>
  );
  if (error)
    return (
      <Page title={translate('rules.title')} actions={back}>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data || !viewer)
    return (
      <Page title={translate('rules.title')} actions={back}>
        <p className="cap">{translate('shell.loading')}</p>
      </Page>
    );
  if (face === 'compare') return <RuleDiff set={data.ruleSet} sets={data.ruleSets} />;
  return (
    <Editor
      key={`${id} ${data.ruleSet.status}`}
      data={data}
      section={rest}
      onReload={() => void refetch()}
      mayEdit={viewer.may.includes('saveRulePart')}
    />
  );
};
