import { LinkBase, useTranslate } from 'react-admin';
import { Box } from '@mui/material';
import type { KpiBoardQuery } from '../../schema/generated/operations.ts';
import { useFormat } from '../i18n/format.ts';
import type { Column } from '../layout/Rows.tsx';
import { useText } from '../maps/reader.ts';

type Kpi = KpiBoardQuery['kpiBoard']['kpis'][number];
type Row = KpiBoardQuery['kpiBoard']['rows'][number];

/** As figures are linked on a map. */
const link = {
  color: 'inherit',
  textDecoration: 'underline dotted var(--line-3) 1.5px',
  textUnderlineOffset: '4px',
  '&:hover': { textDecorationColor: 'currentColor' },
};
const caption = { fontSize: 12, lineHeight: '16px', color: 'var(--ink-3)' };

/** The person, and a column for each KPI that is measured for anybody here: columns of nothing only widen the table. */
export function useKpiColumns(kpis: readonly Kpi[], rows: readonly Row[]): Column<Row>[] {
  const translate = useTranslate();
  const format = useFormat();
  const text = useText();
  const measured = kpis.filter(({ code }) =>
    rows.some(({ cells }) => cells.some((cell) => cell.code === code && cell.state !== 'unused')),
  );
  const manyDays = new Set(rows.flatMap(({ asOf }) => asOf ?? [])).size > 1;
  const figure = (row: Row, { code, unit, name }: Kpi) => {
    const cell = row.cells.find((each) => each.code === code);
    if (!cell || cell.state === 'unused') return <Box sx={caption}>{translate('team_kpis.unused')}</Box>;
    if (cell.score === null || cell.value === null)
      return (
        <Box sx={caption}>
          {cell.n === null || cell.minSample === null
            ? translate('maps.lacking.short')
            : translate('team_kpis.lacking', { n: format.number(cell.n, 0), of: format.number(cell.minSample) })}
        </Box>
      );
    const shown = format.value(cell.value, unit);
    const query = new URLSearchParams({
      why: cell.nodeId,
      assignment: row.assignmentId,
      ...(row.mapId ? { map: row.mapId } : {}),
    });
    return (
      <>
        <Box
          component={LinkBase}
          sx={link}
          to={`/maps/${row.employeeId}?${query}`}
          aria-label={translate('team_kpis.open', { name: row.employeeName, kpi: text(name), value: shown })}
        >
          {shown}
        </Box>
        <Box sx={{ ...caption, marginTop: '3px', whiteSpace: 'nowrap' }}>
          {translate('team_kpis.score', { score: format.number(Math.min(100, cell.score), 0) })}
        </Box>
      </>
    );
  };
  return [
    {
      name: 'person',
      head: translate('team.column_person'),
      cell: (row) => (
        <>
          <Box sx={{ fontWeight: 600, minWidth: { md: 200 } }}>{row.employeeName}</Box>
          <Box sx={caption}>{[row.taskName, row.teamName].filter(Boolean).join(' · ')}</Box>
          {row.asOf && manyDays && (
            <Box sx={caption}>{translate('team_kpis.as_of', { day: format.day(row.asOf) })}</Box>
          )}
        </>
      ),
    },
    ...measured.map((kpi): Column<Row> => ({
      name: kpi.code,
      head: `${text(kpi.name)} (${translate(`my_kpis.target_${kpi.direction}`, { target: format.value(kpi.target, kpi.unit) })})`,
      align: 'right',
      cell: (row) => figure(row, kpi),
    })),
  ];
}
