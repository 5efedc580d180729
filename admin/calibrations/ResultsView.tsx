import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import { CalibrationResultsPageDocument } from '../../schema/generated/operations.ts';
import { Section } from '../calendars/Section.tsx';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';
import { EmptyState } from '../layout/EmptyState.tsx';
import { ExportButton } from '../layout/ExportButton.tsx';
import { useViewer } from '../layout/useViewer.ts';
import { Alpha } from './Alpha.tsx';
import { ItemResults } from './ItemResults.tsx';
import { RaterResults } from './RaterResults.tsx';
import type { WholeRound } from './round.ts';

/** What came of a closed round: how far all agree, item by item, and how each lies against the expert. */
export const ResultsView = ({ round }: { round: WholeRound }) => {
  const translate = useTranslate();
  const format = useFormat();
  const leads = useViewer()?.may.includes('saveCalibration') ?? false;
  const { data, error, refetch } = useQuery({
    queryKey: ['calibration-results', round.id],
    queryFn: async () => (await request(CalibrationResultsPageDocument, { id: round.id })).calibrationResults,
    retry: false,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Box sx={{ color: 'var(--ink-3)' }}>{translate('shell.loading')}</Box>;
  if (data.raterCount === 0)
    return <EmptyState title={translate('calibration.nobody_title')} text={translate('calibration.nobody_text')} />;
  const apart = data.items.filter(({ diverges }) => diverges).length;
  const params = { id: round.id };
  return (
    <>
      <Section
        title={translate('calibration.overall')}
        lead={`${format.counted('calibration.people', data.raterCount)}, ${format.counted('calibration.units', data.overall.units)}`}
      >
        <Box sx={{ maxWidth: 520 }}>
          <Alpha found={data.overall} about={translate('calibration.overall')} large />
        </Box>
        <Box sx={{ fontSize: 13, lineHeight: '20px', color: 'var(--ink-2)', maxWidth: 680 }}>
          {translate('calibration.how_to_read', { level: format.percent(data.level) })}
        </Box>
      </Section>
      <Section
        title={translate('calibration.by_item')}
        lead={apart > 0 ? format.counted('calibration.items_apart', apart) : translate('calibration.none_apart')}
      >
        <ItemResults items={data.items} round={round} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px' }}>
          <ExportButton list="calibration-items" params={params} label={translate('calibration.export_items')} />
          <ExportButton list="calibration-answers" params={params} label={translate('calibration.export_answers')} />
        </Box>
      </Section>
      {data.raters.length > 0 && (
        <Section
          title={translate(leads ? 'calibration.by_person' : 'calibration.you_title')}
          lead={translate(leads ? 'calibration.by_person_lead' : 'calibration.you_lead')}
        >
          {!data.hasExpert && <Box sx={{ color: 'var(--ink-2)' }}>{translate('calibration.without_expert')}</Box>}
          <RaterResults raters={data.raters} round={round} />
          <Box>
            <ExportButton list="calibration-raters" params={params} label={translate('calibration.export_people')} />
          </Box>
        </Section>
      )}
    </>
  );
};
