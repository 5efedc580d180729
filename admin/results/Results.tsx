import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { ResultsDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { Pager } from '../layout/Pager.tsx';
import { StateFilter } from '../layout/StateFilter.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { ResultCard } from './ResultCard.tsx';

const PAGE = 10;
const states = ['NEW', 'DISCLOSED', 'DISCUSSED', 'CLOSED', 'LOCATION'] as const;

/** What visits saw: for an employee the own results, for a manager the work with those of the own people. */
export const Results = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  const mine = viewer?.role === 'EMPLOYEE';
  const [show, setShow] = useState<'' | 'OVERDUE' | (typeof states)[number]>('');
  const { search: address } = useLocation();
  const [search, setSearch] = useState(() => new URLSearchParams(address).get('search') ?? '');
  const [offset, setOffset] = useState(0);
  const wanted = {
    state: show === '' || show === 'OVERDUE' ? null : show,
    overdue: show === 'OVERDUE' ? true : null,
    search: search || null,
    offset,
  };
  const { data, error, refetch } = useQuery({
    queryKey: ['results', wanted],
    queryFn: async () => (await request(ResultsDocument, wanted)).visits,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const total = data?.totalCount ?? 0;
  const from = (act: () => void) => {
    setOffset(0);
    act();
  };
  return (
    <Page
      title={translate(mine ? 'results.mine' : 'results.title')}
      intro={translate(mine ? 'results.mine_intro' : 'results.intro')}
      width={900}
    >
      {!mine && (
        <StateFilter
          label={translate('results.show')}
          states={['OVERDUE', ...states]}
          textOf={(state) =>
            translate(
              state === '' ? 'results.all' : state === 'OVERDUE' ? 'results.overdue_only' : `results.state_${state}`,
            )
          }
          state={show}
          onState={(state) => from(() => setShow(state))}
          find={translate('results.search')}
          search={search}
          onSearch={(value) => from(() => setSearch(value))}
        />
      )}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && total === 0 && (
        <EmptyState
          title={translate('results.empty_title')}
          text={translate(mine ? 'results.mine_empty_text' : 'results.empty_text')}
        />
      )}
      <Box sx={{ display: 'grid', gap: '12px' }}>
        {data?.nodes.map((result) => (
          <ResultCard key={result.id} result={result} mine={mine} onDone={() => void refetch()} />
        ))}
      </Box>
      <Pager offset={offset} page={PAGE} total={total} onTurn={setOffset} />
    </Page>
  );
};
