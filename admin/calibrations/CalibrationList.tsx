import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { CalibrationsDocument, type CalibrationStatus } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { Pager } from '../layout/Pager.tsx';
import { Rows, type Column } from '../layout/Rows.tsx';
import { StateFilter } from '../layout/StateFilter.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { CreateCalibrationButton } from './CreateCalibrationButton.tsx';
import { Progress } from './Progress.tsx';
import { questionsOf, STATUSES, TONES, waits, type Round } from './round.ts';
import '../rules/rules.css';

const PAGE = 25;

/** Rounds in which auditors try whether they see alike: all of them for HR, for others those in which they are asked. */
export const CalibrationList = () => {
  const translate = useTranslate();
  const format = useFormat();
  const leads = useViewer()?.may.includes('createCalibration') ?? false;
  const [status, setStatus] = useState<CalibrationStatus | ''>('');
  const [search, setSearch] = useState('');
  const [offset, setOffset] = useState(0);
  const wanted = { status: status || null, search: search || null, offset };
  const { data, error, refetch } = useQuery({
    queryKey: ['calibrations', wanted],
    queryFn: async () => (await request(CalibrationsDocument, wanted)).calibrations,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const total = data?.totalCount ?? 0;
  const narrowed = status !== '' || search !== '';
  const columns: Column<Round>[] = [
    {
      name: 'name',
      head: translate('calibration.name'),
      cell: (one) => (
        <>
          <LinkBase className="lk" to={`/calibrations/${one.id}`}>
            {one.name}
          </LinkBase>
          {one.programmeName && (
            <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{one.programmeName}</Box>
          )}
        </>
      ),
    },
    {
      name: 'status',
      head: translate('calibration.status'),
      cell: (one) => <Mark tone={TONES[one.status]}>{translate(`calibration.status_${one.status}`)}</Mark>,
    },
    {
      name: 'asked',
      head: translate('calibration.asked'),
      cell: (one) =>
        `${format.counted('calibration.visits', one.caseCount)}, ${format.counted('calibration.questions', one.itemCount)}`,
    },
    {
      name: 'progress',
      head: translate('calibration.progress'),
      cell: (one) => (one.status === 'DRAFT' ? '' : <Progress done={one.submittedCount} all={one.raterCount} />),
    },
    {
      name: 'day',
      head: translate('calibration.day'),
      cell: (one) =>
        one.endedAt ? (
          format.day(one.endedAt)
        ) : one.dueOn ? (
          <>
            {translate('calibration.until', { day: format.day(one.dueOn) })}
            {one.overdue && <Mark tone="warn">{translate('calibration.overdue')}</Mark>}
          </>
        ) : (
          ''
        ),
    },
    {
      name: 'act',
      head: '',
      align: 'right',
      cell: (one) =>
        waits(one) && (
          <Button variant="contained" component={LinkBase} to={`/calibrations/${one.id}`}>
            {one.mine!.answered > 0
              ? translate('calibration.go_on', {
                  n: format.number(one.mine!.answered),
                  all: format.number(questionsOf(one)),
                })
              : translate('calibration.answer')}
            <span className="unseen">{`: ${one.name}`}</span>
          </Button>
        ),
    },
  ];
  const from = (act: () => void) => {
    setOffset(0);
    act();
  };
  return (
    <Page
      title={translate('calibration.title')}
      intro={translate(leads ? 'calibration.intro' : 'calibration.intro_asked')}
      actions={
        <>
          {total > 0 && <ExportButton list="calibrations" params={{ status, search }} />}
          <CreateCalibrationButton />
        </>
      }
    >
      {(total > 0 || narrowed) && (
        <StateFilter
          label={translate('calibration.status')}
          states={STATUSES.filter((one) => leads || one === 'OPEN' || one === 'CLOSED')}
          textOf={(one) => translate(one === '' ? 'calibration.status_any' : `calibration.status_${one}`)}
          state={status}
          onState={(one) => from(() => setStatus(one))}
          find={translate('calibration.search')}
          search={search}
          onSearch={(value) => from(() => setSearch(value))}
        />
      )}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Box sx={{ color: 'var(--ink-3)' }}>{translate('shell.loading')}</Box>}
      {data && total === 0 && (
        <EmptyState
          title={translate(narrowed ? 'calibration.no_match' : 'calibration.empty_title')}
          text={translate(
            narrowed ? 'calibration.no_match_text' : leads ? 'calibration.empty_text' : 'calibration.empty_text_asked',
          )}
        />
      )}
      {total > 0 && <Rows label={translate('calibration.title')} columns={columns} rows={data?.nodes ?? []} />}
      <Pager offset={offset} page={PAGE} total={total} onTurn={setOffset} />
    </Page>
  );
};
