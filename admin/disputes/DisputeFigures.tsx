import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { DisputeOverviewDocument, type DisputeShareRowFragment } from '../../schema/generated/operations.ts';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';

const DAY_MS = 86_400_000;
const day = (ago: number): string => new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10);

/** For those who keep the standards: how disputes of the last year ended. What is upheld often may be ambiguous. */
export const DisputeFigures = () => {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const { data } = useQuery({
    queryKey: ['dispute-overview'],
    queryFn: async () => (await request(DisputeOverviewDocument, { from: day(365), to: day(-1) })).disputeOverview,
    retry: false,
  });
  if (!data || data.open + data.decided === 0) return null;
  return (
    <Box component="section" aria-label={translate('disputes.figures')} sx={{ marginBottom: '32px' }}>
      <Box sx={{ marginBottom: '12px' }}>
        {[
          format.counted('disputes.n_open', data.open),
          data.overdue > 0 && format.counted('disputes.n_overdue', data.overdue),
          format.counted('disputes.n_decided', data.decided, { upheld: format.number(data.upheld) }),
          data.meanDays !== null &&
            translate('disputes.mean_days', { n: format.number(Math.round(data.meanDays * 10) / 10) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
      <Shares title={translate('disputes.by_item')} rows={data.items} label={(row) => text(row.question) || row.name} />
      <Shares title={translate('disputes.by_kind')} rows={data.kinds} label={(row) => text(row.question) || row.name} />
      <Shares title={translate('disputes.by_auditor')} rows={data.auditors} label={(row) => row.name} />
    </Box>
  );
};

const Shares = ({
  title,
  rows,
  label,
}: {
  title: string;
  rows: DisputeShareRowFragment[];
  label: (row: DisputeShareRowFragment) => string;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  if (rows.length === 0) return null;
  return (
    <Box component="details" sx={{ marginBottom: '8px' }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600 }}>
        {title}
      </Box>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={title}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('disputes.about')}</TableCell>
              <TableCell align="right">{translate('disputes.disputed')}</TableCell>
              <TableCell align="right">{translate('disputes.upheld')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id}>
                <TableCell>{label(row)}</TableCell>
                <TableCell align="right">{format.number(row.disputes)}</TableCell>
                <TableCell align="right">
                  {row.share === null
                    ? translate('disputes.none_decided')
                    : translate('disputes.share', {
                        share: format.percent(row.share),
                        upheld: format.number(row.upheld),
                        of: format.number(row.decided),
                      })}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
};
