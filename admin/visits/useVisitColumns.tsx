import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { VisitRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import type { Column } from '../layout/Rows.tsx';
import { useViewer } from '../layout/useViewer.ts';

const caption = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };

/** What of a visit is shown: which one, where and when, its points, whether they count and why not, and where they came from. */
export function useVisitColumns(): Column<VisitRowFragment>[] {
  const translate = useTranslate();
  const format = useFormat();
  const own = useViewer()?.role === 'AUDITOR';
  return [
    {
      name: 'number',
      head: translate('visits.number'),
      sort: 'PROGRAMME',
      cell: (visit) => (
        <>
          <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{visit.number}</Box>
          <Box sx={caption}>{visit.programmeName}</Box>
        </>
      ),
    },
    { name: 'location', head: translate('visits.location'), sort: 'LOCATION', cell: (visit) => visit.locationName },
    {
      name: 'day',
      head: translate('visits.day'),
      sort: 'DAY',
      cell: (visit) => <Box sx={{ whiteSpace: 'nowrap' }}>{format.day(visit.visitedOn)}</Box>,
    },
    {
      name: 'points',
      head: translate('visits.points'),
      sort: 'SHARE',
      align: 'right',
      cell: (visit) => (
        <>
          {visit.share !== null && <Box>{format.percent(visit.share)}</Box>}
          <Box sx={caption}>
            {translate('visits.points_of', { points: format.number(visit.points), of: format.number(visit.outOf) })}
          </Box>
        </>
      ),
    },
    {
      name: 'counts',
      head: translate('visits.counts'),
      cell: ({ notCountedBecause: why, announcedOn }) =>
        why === null ? (
          <Mark tone="met">{translate('visits.yes')}</Mark>
        ) : (
          <>
            <Mark tone="warn">{translate(`visits.${why}`)}</Mark>
            <Box sx={{ ...caption, marginTop: '4px', maxWidth: 260 }}>
              {translate(`visits.${why}_why`, { day: announcedOn && format.day(announcedOn) })}
            </Box>
          </>
        ),
    },
    {
      name: 'file',
      head: translate('visits.file'),
      cell: (visit) => (
        <Box sx={{ maxWidth: 220, overflowWrap: 'anywhere' }}>
          {visit.uploadId && visit.fileName ? (
            <Box
              component={LinkBase}
              to={`/uploads/${visit.uploadId}`}
              aria-label={translate('visits.open_file', { name: visit.fileName })}
              sx={{ color: 'var(--ink)', textDecoration: 'underline dotted', textUnderlineOffset: '4px' }}
            >
              {visit.fileName}
            </Box>
          ) : (
            <Box component="span" sx={caption}>
              {translate('visits.file_none')}
            </Box>
          )}
          {!own && visit.recordedBy && <Box sx={caption}>{translate('visits.by', { name: visit.recordedBy })}</Box>}
        </Box>
      ),
    },
  ];
}
