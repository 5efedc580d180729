import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { DisputesDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { DisputeCard } from './DisputeCard.tsx';
import { DisputeFigures } from './DisputeFigures.tsx';

const PAGE = 10;
const states = ['OPEN', 'IN_REVIEW', 'UPHELD', 'PARTLY', 'REJECTED', 'WITHDRAWN'] as const;

/** What is disputed: for an employee the own ones, for those who decide a queue, for an auditor what became of his visits. */
export const Disputes = () => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const decides = viewer?.may.includes('decideDispute') ?? false;
  const [show, setShow] = useState('');
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
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', marginBottom: '20px' }}>
          <TextField
            select
            label={translate('results.show')}
            value={show}
            onChange={(event) => from(() => setShow(event.target.value))}
            sx={{ width: 240, maxWidth: '100%' }}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value="">{translate('disputes.all')}</MenuItem>
            <MenuItem value="OVERDUE">{translate('disputes.overdue_only')}</MenuItem>
            {states.map((state) => (
              <MenuItem key={state} value={state}>
                {translate(`disputes.state_${state}`)}
              </MenuItem>
            ))}
          </TextField>
          <SearchField
            label={translate('disputes.search')}
            value={search}
            onChange={(value) => from(() => setSearch(value))}
          />
        </Box>
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
      {total > PAGE && (
        <Box sx={{ display: 'flex', gap: '12px', alignItems: 'center', marginTop: '20px' }}>
          <Button disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - PAGE))}>
            {translate('results.earlier')}
          </Button>
          <span>
            {translate('results.page', {
              from: format.number(offset + 1),
              to: format.number(Math.min(offset + PAGE, total)),
              total: format.number(total),
            })}
          </span>
          <Button disabled={offset + PAGE >= total} onClick={() => setOffset(offset + PAGE)}>
            {translate('results.later')}
          </Button>
        </Box>
      )}
    </Page>
  );
};
