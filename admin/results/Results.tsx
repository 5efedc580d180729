import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useTranslate } from 'react-admin';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { ResultsDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Page } from '../layout/Page.tsx';
import { SearchField } from '../layout/SearchField.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { ResultCard } from './ResultCard.tsx';

const PAGE = 10;
const states = ['NEW', 'DISCLOSED', 'DISCUSSED', 'CLOSED', 'LOCATION'] as const;

/** What visits saw: for an employee the own results, for a manager the work with those of the own people. */
export const Results = () => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  const mine = viewer?.role === 'EMPLOYEE';
  const [show, setShow] = useState('');
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
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', marginBottom: '20px' }}>
          <TextField
            select
            label={translate('results.show')}
            value={show}
            onChange={(event) => from(() => setShow(event.target.value))}
            sx={{ width: 240, maxWidth: '100%' }}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value="">{translate('results.all')}</MenuItem>
            <MenuItem value="OVERDUE">{translate('results.overdue_only')}</MenuItem>
            {states.map((state) => (
              <MenuItem key={state} value={state}>
                {translate(`results.state_${state}`)}
              </MenuItem>
            ))}
          </TextField>
          <SearchField
            label={translate('results.search')}
            value={search}
            onChange={(value) => from(() => setSearch(value))}
          />
        </Box>
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
