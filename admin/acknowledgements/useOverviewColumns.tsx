import { LinkBase, useListContext, useTranslate } from 'react-admin';
import { Box, Checkbox } from '@mui/material';
import type { SignedRowFragment } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/useText.ts';
import { Mark } from '../layout/Mark.tsx';
import type { Column } from '../layout/Rows.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';

/** A person and a version; `given` is the id of the acknowledgement, if there is one. */
export type Signed = Omit<SignedRowFragment, 'id'> & { id: string; given: string | null };

/** Who, what, where it stands, and when it was asked for again. HR ticks those who signed on paper. */
export function useOverviewColumns(records: boolean, again: () => void): Column<Signed>[] {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const { selectedIds, onToggleItem } = useListContext<Signed>();
  const small = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)', marginTop: '2px' };
  const what = (row: Signed) => text(row.version.title) || row.standardCode;
  const columns: Column<Signed>[] = [
    {
      name: 'employee',
      head: translate('signed.person'),
      cell: (row) => (
        <Box sx={{ display: 'flex', gap: '8px', alignItems: 'flex-start' }}>
          {records && (
            <Checkbox
              sx={{ margin: '-5px 0 0 -6px', visibility: row.state === 'ACKNOWLEDGED' ? 'hidden' : 'visible' }}
              checked={selectedIds.includes(row.id)}
              onChange={() => onToggleItem(row.id)}
              slotProps={{
                input: { 'aria-label': translate('signed.choose', { name: row.employeeName, what: what(row) }) },
              }}
            />
          )}
          <Box sx={{ minWidth: 0 }}>
            <Box sx={{ fontWeight: 600 }}>{row.employeeName}</Box>
            <Box sx={small}>{[row.employeeCode, row.teamName].filter(Boolean).join(' · ')}</Box>
          </Box>
        </Box>
      ),
    },
    {
      name: 'standard',
      head: translate('signed.standard'),
      cell: (row) => (
        <>
          <LinkBase className="lk" to={`/standards/${row.standardId}`}>
            {what(row)}
          </LinkBase>
          <Box sx={small}>{`${row.standardCode}, ${translate('signed.version', { n: row.version.version })}`}</Box>
        </>
      ),
    },
    {
      name: 'state',
      head: translate('signed.state'),
      cell: (row) => (
        <>
          <Mark tone={row.state === 'ACKNOWLEDGED' ? 'met' : row.state === 'OVERDUE' ? 'attn' : 'plain'}>
            {translate(`signed.states.${row.state}`)}
          </Mark>
          {row.acknowledgedOn && (
            <Box sx={small}>{translate(`signed.how_${row.how}`, { day: format.day(row.acknowledgedOn) })}</Box>
          )}
        </>
      ),
    },
    {
      name: 'asked',
      head: translate('signed.asked'),
      cell: (row) => (
        <>
          {format.day(row.askedOn)}
          {row.state !== 'ACKNOWLEDGED' && (
            <Box sx={small}>{translate('signed.due', { day: format.day(row.dueOn) })}</Box>
          )}
        </>
      ),
    },
    {
      name: 'reminded',
      head: translate('signed.reminded'),
      cell: (row) => (
        <Box sx={{ fontSize: 13, lineHeight: '18px', color: 'var(--ink-2)' }}>
          {row.remindedOn ? format.day(row.remindedOn) : translate('signed.not_reminded')}
          {row.escalatedOn && (
            <Box sx={{ color: 'var(--attn)' }}>
              {translate('signed.escalated', { day: format.day(row.escalatedOn) })}
            </Box>
          )}
        </Box>
      ),
    },
  ];
  if (!records) return columns;
  return [
    ...columns,
    {
      name: 'act',
      head: '',
      align: 'right',
      cell: (row) =>
        row.given && <WithdrawButton id={row.given} name={row.employeeName} what={what(row)} onDone={again} />,
    },
  ];
}
