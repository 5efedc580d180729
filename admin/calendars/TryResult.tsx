import { useTranslate } from 'react-admin';
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { TryCalendarQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { Mark } from '../layout/Mark.tsx';
import { TryStrip } from './TryStrip.tsx';
import { localOf } from './zone.ts';

export type Tried = TryCalendarQuery['tryCalendar'] & {
  opened: string;
  closed: string;
  /** Seconds; null without a promise. */
  target: number | null;
  zone: string;
};

/** What the clock showed, in words, drawn by day, and as a table. */
export const TryResult = ({ tried }: { tried: Tried }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { elapsedSeconds, dueAt, counted, target, closed, zone } = tried;
  const moment = (iso: string) => {
    const local = localOf(iso, zone);
    return `${format.shortDay(local)}, ${local.slice(11)}`;
  };
  const fact = (name: string, value: string) => (
    <Box>
      <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' }}>{name}</Box>
      <Box sx={{ fontSize: 18, lineHeight: '26px', fontWeight: 620 }}>{value}</Box>
    </Box>
  );
  const inTime = dueAt != null && Date.parse(closed) <= Date.parse(dueAt);
  return (
    <Box sx={{ display: 'grid', gap: '16px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px 32px', alignItems: 'flex-end' }}>
        {fact(translate('calendars.try.elapsed'), format.duration(elapsedSeconds))}
        {dueAt != null && fact(translate('calendars.try.due'), moment(dueAt))}
        {dueAt != null && (
          <Mark tone={inTime ? 'met' : 'attn'}>
            {translate(inTime ? 'calendars.try.in_time' : 'calendars.try.late')}
          </Mark>
        )}
      </Box>
      {target !== null && dueAt == null && <Box>{translate('calendars.try.due_none')}</Box>}
      <TryStrip tried={tried} />
      {counted.length === 0 ? (
        <Box sx={{ color: 'var(--ink-2)' }}>{translate('calendars.try.nothing')}</Box>
      ) : (
        <details>
          <summary>{translate('calendars.try.table')}</summary>
          <Table aria-label={translate('calendars.try.table')}>
            <TableHead>
              <TableRow>
                {['from', 'to', 'length'].map((head) => (
                  <TableCell key={head}>{translate(`calendars.try.${head}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {counted.map(({ from, to }) => (
                <TableRow key={from}>
                  <TableCell>{moment(from)}</TableCell>
                  <TableCell>{moment(to)}</TableCell>
                  <TableCell>{format.duration((Date.parse(to) - Date.parse(from)) / 1000)}</TableCell>
                </TableRow>
              ))}
              <TableRow>
                <TableCell colSpan={2}>{translate('calendars.try.total')}</TableCell>
                <TableCell>{format.duration(elapsedSeconds)}</TableCell>
              </TableRow>
            </TableBody>
          </Table>
        </details>
      )}
    </Box>
  );
};
