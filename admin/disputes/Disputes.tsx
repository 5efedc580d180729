import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { DisputesDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { Pager } from '../layout/Pager.tsx';
import { StateFilter } from '../layout/StateFilter.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { DisputeCard } from './DisputeCard.tsx';
import { DisputeFigures } from './DisputeFigures.tsx';

const PAGE = 10;
const states = ['OPEN', 'IN_REVIEW', 'UPHELD', 'PARTLY', 'REJECTED', 'WITHDRAWN'] as const;

/** What is disputed: for an employee the own ones, for those who decide a queue, for an auditor what became of his visits. */
export const Disputes = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  const decides = viewer?.may.includes('decideDispute') ?? false;
  const [show, setShow] = useState<'' | 'OVERDUE' | (typeof states)[number]>('');
  const [search, setSearch] = useState('');
  const [offset, setOffset] = useState(0);
  const wanted = {
    state: show === '' || show === 'OVERDUE' ? null : show,
    overdue: show === 'OVERDUE' ? true : null,
    search: search || null,
    offset,
  };
  const { data, error, refetch } = useQuery({
    queryKey: ['disputes', wanted],
    queryFn: async () => (await request(DisputesDocument, wanted)).disputes,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const total = data?.totalCount ?? 0;
  const narrowed = show !== '' || search !== '';
  const from = (act: () => void) => {
    setOffset(0);
    act();
  };
  return (
    <Page
      title={translate('nav.disputes')}
      intro={translate(
        decides ? 'disputes.intro' : viewer?.role === 'AUDITOR' ? 'disputes.auditor_intro' : 'disputes.mine_intro',
      )}
      width={900}
    >
      {viewer?.may.includes('disputeOverview') && <DisputeFigures />}
      {(total > 0 || narrowed) && (
        <StateFilter
          label={translate('results.show')}
          states={['OVERDUE', ...states]}
          textOf={(state) =>
            translate(
              state === '' ? 'disputes.all' : state === 'OVERDUE' ? 'disputes.overdue_only' : `disputes.state_${state}`,
            )
          }
          state={show}
          onState={(state) => from(() => setShow(state))}
          find={translate('disputes.search')}
          search={search}
          onSearch={(value) => from(() => setSearch(value))}
        />
      )}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && total === 0 && (
        <EmptyState
          title={translate(narrowed ? 'disputes.no_match' : 'disputes.empty_title')}
          text={translate(narrowed ? 'disputes.no_match_text' : 'disputes.empty_text')}
        />
      )}
      <Box sx={{ display: 'grid', gap: '12px' }}>
        {data?.nodes.map((dispute) => (
          <DisputeCard key={dispute.id} dispute={dispute} onDone={() => void refetch()} />
        ))}
      </Box>
      <Pager offset={offset} page={PAGE} total={total} onTurn={setOffset} />
    </Page>
  );
};
