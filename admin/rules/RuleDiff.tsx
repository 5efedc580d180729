import { useQuery } from '@tanstack/react-query';
import { LinkBase, useLocation, useNavigate, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import {
  RuleSetDiffDocument,
  type RuleSetRowFragment,
  type RuleSetWholeFragment,
} from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { Changes } from './Changes.tsx';
import { Pick } from './Pick.tsx';
import { useVersionWords } from './useVersionWords.ts';

/** Any two versions, in words. */
export const RuleDiff = ({ set, sets }: { set: RuleSetWholeFragment; sets: readonly RuleSetRowFragment[] }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const words = useVersionWords();
  const { search } = useLocation();
  const from =
    new URLSearchParams(search).get('with') ?? set.basedOn?.id ?? sets.find((one) => one.id !== set.id)?.id ?? set.id;
  const { data, error, refetch } = useQuery({
    queryKey: ['rule-set-diff', from, set.id, set.lock],
    retry: false,
    queryFn: async () => (await request(RuleSetDiffDocument, { fromId: from, toId: set.id })).ruleSetDiff,
  });
  const groups = [
    {
      label: '',
      options: sets.map((one) => ({ value: one.id, text: words(one) })),
    },
  ];
  return (
    <Page
      title={translate('rules.compare.title')}
      width={820}
      intro={data && translate('rules.compare.count', { smart_count: data.length })}
      actions={
        <Button variant="text" component={LinkBase} to={`/rules/${set.id}`}>
          {translate('rules.compare.back', { n: set.version })}
        </Button>
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginBottom: '20px' }}>
        <span>{translate('rules.compare.from')}</span>
        <Pick
          label={translate('rules.compare.from')}
          groups={groups}
          value={from}
          onChange={(id) => navigate(`/rules/${set.id}/compare?with=${id}`)}
        />
        <span>{translate('rules.compare.to')}</span>
        <Pick
          label={translate('rules.compare.to')}
          groups={groups}
          value={set.id}
          onChange={(id) => navigate(`/rules/${id}/compare?with=${from}`)}
        />
      </Box>
      {error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Changes changes={data} />
      ) : (
        <p className="cap">{translate('shell.loading')}</p>
      )}
    </Page>
  );
};
