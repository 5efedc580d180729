import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { DueVisitsDocument, type DueVisitsQuery } from '../../schema/generated/operations.ts';
import { Section } from '../calendars/Section.tsx';
import { request } from '../graphql.ts';
import { useFormat } from '../i18n/format.ts';
import { ErrorNotice } from '../layout/ErrorNotice.tsx';

type Due = DueVisitsQuery['dueVisits'][number];
/** As many periods stand beside each other. */
const SHOWN = 6;

/** Visits due and done, by place and period, the newest first. A period that is over and short of its plan says how many lack. */
export const DueTable = ({
  programme: { id, version },
  cadence,
  today,
}: {
  programme: { id: string; version: number };
  cadence: string;
  today: string;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const { data, error, refetch } = useQuery({
    queryKey: ['due-visits', id, version],
    queryFn: async () => (await request(DueVisitsDocument, { id })).dueVisits,
    retry: false,
  });
  const periods = [...new Map((data ?? []).map((one) => [one.from, one])).values()].slice(0, SHOWN);
  const places = [...new Map((data ?? []).map((one) => [one.locationId, one.locationName]))];
  const at = new Map((data ?? []).map((one) => [`${one.locationId} ${one.from}`, one]));
  const name = ({ from, to }: Due) =>
    cadence === 'MONTHLY'
      ? format.month(from)
      : cadence === 'YEARLY'
        ? from.slice(0, 4)
        : to === null
          ? translate('programme.due_from', { day: format.day(from) })
          : `${format.shortDay(from, to)} – ${format.shortDay(to)}`;
  return (
    <Section title={translate('programme.due')} lead={translate('programme.due_lead')}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Box sx={{ color: 'var(--ink-3)' }}>{translate('programme.due_none')}</Box>}
      {periods.length > 0 && (
        <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('programme.due')}>
          <Table aria-label={translate('programme.due')} sx={{ '& td, & th': { minWidth: 100 } }}>
            <TableHead>
              <TableRow>
                <TableCell>{translate('programme.location')}</TableCell>
                {periods.map((period) => (
                  <TableCell key={period.from}>
                    {name(period)}
                    {(period.to === null || period.to >= today) && (
                      <Box sx={{ fontWeight: 400, color: 'var(--ink-3)' }}>{translate('programme.due_runs')}</Box>
                    )}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {places.map(([place, placeName]) => (
                <TableRow key={place}>
                  <TableCell>{placeName}</TableCell>
                  {periods.map((period) => {
                    const one = at.get(`${place} ${period.from}`);
                    return <TableCell key={period.from}>{one && <Count one={one} today={today} />}</TableCell>;
                  })}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Section>
  );
};

const Count = ({ one, today }: { one: Due; today: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const lacks = one.due - one.done;
  return (
    <>
      {translate('standard.of', { n: format.number(one.done), all: format.number(one.due) })}
      {lacks > 0 && one.to !== null && one.to < today && (
        <Box sx={{ fontSize: 12, lineHeight: '16px', color: 'var(--attn)' }}>
          {format.counted('programme.due_lacks', lacks)}
        </Box>
      )}
    </>
  );
};
