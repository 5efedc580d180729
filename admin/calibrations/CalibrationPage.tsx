import { useQuery } from '@tanstack/react-query';
import { LinkBase, useParams, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import { CalibrationPageDocument } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { Mark } from '../layout/Mark.tsx';
import { Page } from '../layout/Page.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { AskedView } from './AskedView.tsx';
import { DraftEditor } from './DraftEditor.tsx';
import { Invited } from './Invited.tsx';
import { ResultsView } from './ResultsView.tsx';
import { Sheet } from './Sheet.tsx';
import { TONES, waits } from './round.ts';
import '../rules/rules.css';

/** One round: HR writes it, those who are asked answer it blind, and once it is closed it tells what came of it. */
export const CalibrationPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const leads = useViewer()?.may.includes('saveCalibration') ?? false;
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['calibration', id],
    retry: false,
    // What is being typed would be lost when a tab that comes back reads a newer version.
    refetchOnWindowFocus: false,
    gcTime: 0,
    queryFn: () => request(CalibrationPageDocument, { id }),
  });
  const again = () => void refetch();
  const back = (
    <Button variant="text" component={LinkBase} to="/calibrations">
      {translate('calibration.back')}
    </Button>
  );
  if (!data)
    return (
      <Page title={translate('calibration.title')} actions={back}>
        {error ? (
          <ErrorNotice error={error} onRetry={again} />
        ) : (
          <Box sx={{ color: 'var(--ink-3)' }}>{translate('shell.loading')}</Box>
        )}
      </Page>
    );
  const { calibration: round, organisation } = data;
  const answers = waits(round);
  return (
    <Page
      title={round.name}
      width={960}
      intro={
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' }}>
          <Mark tone={TONES[round.status]}>{translate(`calibration.status_${round.status}`)}</Mark>
          {round.programmeName && (
            <span>
              {translate('calibration.from_programme', {
                name: round.programmeName,
                version: round.questionnaireVersion,
              })}
            </span>
          )}
          {round.status === 'OPEN' && round.dueOn && (
            <span>{translate('calibration.until', { day: format.day(round.dueOn) })}</span>
          )}
          {round.overdue && <Mark tone="warn">{translate('calibration.overdue')}</Mark>}
          {round.status === 'CLOSED' && round.endedAt && (
            <span>{translate('calibration.closed_on', { day: format.day(round.endedAt) })}</span>
          )}
        </Box>
      }
      actions={back}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '20px' }}>
        {round.status === 'DRAFT' && (
          <DraftEditor key={round.version} round={round} today={organisation.today} onDone={again} />
        )}
        {round.status === 'OPEN' && leads && (
          <Invited key={round.version} round={round} today={organisation.today} onDone={again} />
        )}
        {round.status === 'OPEN' && round.mine && <Sheet key={round.id} round={round} onDone={again} />}
        {round.status === 'CLOSED' && <ResultsView round={round} />}
        {round.status === 'CANCELLED' && <Box>{translate('calibration.cancelled_text')}</Box>}
        {round.status !== 'DRAFT' && !answers && <AskedView round={round} />}
      </Box>
    </Page>
  );
};
