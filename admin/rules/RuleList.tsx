import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase, useNavigate, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { RuleSetsDocument, type RuleSetRowFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { Page } from '../layout/Page.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { CopyButton } from './CopyButton.tsx';
import { Pick } from './Pick.tsx';
import { StatusMark } from './StatusMark.tsx';
import { useSince } from './useSince.ts';
import { useVersionWords } from './useVersionWords.ts';
import { useWords } from './useWords.ts';
import './rules.css';

/** All versions of the rules: what is being written, what is in force, what was. */
export const RuleList = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  const { text } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['rule-sets'],
    queryFn: async () => (await request(RuleSetsDocument, {})).ruleSets,
    retry: false,
  });
  const since = useSince(data ?? []);
  const draft = data?.find((one) => one.status === 'DRAFT');
  const inForce = data?.find((one) => one.inForce);
  const columns: Column<RuleSetRowFragment>[] = [
    {
      name: 'version',
      head: translate('rules.list.version'),
      cell: (one) => (
        <>
          <LinkBase className="lk" to={`/rules/${one.id}`}>
            <b>{translate('rules.version', { n: one.version })}</b>
          </LinkBase>{' '}
          {text(one.names)}
          {one.shipped && <Box className="cap">{translate('rules.shipped')}</Box>}
        </>
      ),
    },
    { name: 'status', head: translate('rules.list.status'), cell: (one) => <StatusMark set={one} sets={data ?? []} /> },
    { name: 'since', head: translate('rules.list.since'), cell: (one) => since(one) },
    {
      name: 'holds',
      head: translate('rules.list.holds'),
      cell: (one) => (
        <span className="cap">
          {[
            translate('rules.list.metrics', { smart_count: one.metricCount }),
            translate('rules.list.kpis', { smart_count: one.kpiCount }),
            translate('rules.list.competencies', { smart_count: one.competencyCount }),
            translate('rules.list.stages', { smart_count: one.stageCount }),
          ].join(', ')}
        </span>
      ),
    },
    {
      name: 'hash',
      head: translate('rules.list.hash'),
      cell: (one) => (
        <code className="rule-hash" title={one.hash}>
          {one.hash.slice(0, 8)}
        </code>
      ),
    },
    {
      name: 'act',
      head: '',
      align: 'right',
      cell: (one) => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px', justifyContent: 'flex-end' }}>
          {one.status !== 'DRAFT' && <CopyButton set={one} />}
          <Button
            variant="text"
            component={LinkBase}
            to={`/rules/${one.id}/how-we-judge`}
            aria-label={translate('rules.how.open_of', { n: one.version })}
          >
            {translate('rules.how.open')}
          </Button>
        </Box>
      ),
    },
  ];
  const start = draft ? (
    <Button variant="contained" component={LinkBase} to={`/rules/${draft.id}`}>
      {translate('rules.list.go_on', { n: draft.version })}
    </Button>
  ) : (
    inForce && <CopyButton set={inForce} main />
  );
  return (
    <Page
      title={translate('rules.title')}
      intro={translate(viewer?.may.includes('createRuleDraft') ? 'rules.intro' : 'rules.intro_read')}
      actions={
        <>
          {!!data?.length && <ExportButton list="rules" />}
          {viewer?.may.includes('createRuleDraft') && start}
        </>
      }
    >
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : data?.length === 0 ? (
        <EmptyState title={translate('rules.list.empty_title')} text={translate('rules.list.empty')} />
      ) : (
        <div className="rule-list">
          <Rows label={translate('rules.title')} columns={columns} rows={data ?? []} />
          {data && data.length > 1 && <CompareBar sets={data} />}
        </div>
      )}
    </Page>
  );
};

const CompareBar = ({ sets }: { sets: readonly RuleSetRowFragment[] }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const words = useVersionWords();
  const [to, setTo] = useState(sets[0]!.id);
  const [from, setFrom] = useState(sets[1]!.id);
  const groups = [
    {
      label: '',
      options: sets.map((one) => ({ value: one.id, text: words(one) })),
    },
  ];
  return (
    <Box component="section" sx={{ marginTop: '32px', display: 'grid', gap: '10px' }}>
      <h2 className="rule-h2">{translate('rules.compare.title')}</h2>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' }}>
        <span>{translate('rules.compare.from')}</span>
        <Pick label={translate('rules.compare.from')} groups={groups} value={from} onChange={setFrom} />
        <span>{translate('rules.compare.to')}</span>
        <Pick label={translate('rules.compare.to')} groups={groups} value={to} onChange={setTo} />
        <Button variant="outlined" disabled={from === to} onClick={() => navigate(`/rules/${to}/compare?with=${from}`)}>
          {translate('rules.compare.submit')}
        </Button>
      </Box>
    </Box>
  );
};
