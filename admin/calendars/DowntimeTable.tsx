import { useTranslate } from 'react-admin';
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { DowntimeQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';

/** A mean day, the twelve months and the year. */
export const DowntimeTable = ({ downtime }: { downtime: DowntimeQuery['downtime'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const named = (period: string) =>
    period === 'DAY'
      ? translate('calendars.promise.row_DAY')
      : period.length === 7
        ? format.month(`${period}-01`)
        : period;
  const share = new Intl.NumberFormat(format.tag, { maximumFractionDigits: 4 }).format(downtime.availability);
  return (
    <Box sx={{ display: 'grid', gap: '8px' }}>
      <Box sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620 }}>
        {translate('calendars.promise.is', { share: `${share} %` })}
      </Box>
      <Table aria-label={translate('calendars.promise.table')} sx={{ maxWidth: 560 }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('calendars.promise.period')}</TableCell>
            <TableCell align="right">{translate('calendars.promise.open')}</TableCell>
            <TableCell align="right">{translate('calendars.promise.allowed')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {downtime.rows.map(({ period, openSeconds, downSeconds }) => (
            <TableRow key={period}>
              <TableCell component="th" scope="row">
                {named(period)}
              </TableCell>
              <TableCell align="right">{format.duration(openSeconds)}</TableCell>
              <TableCell align="right">
                <b>{format.duration(downSeconds)}</b>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
